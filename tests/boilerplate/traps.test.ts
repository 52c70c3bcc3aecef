import { describe, expect, it } from 'vitest';
import { BODY, cleaned, paragraphs } from './lib/cleaned';

/** Whole articles that use the words of boilerplate; nothing of them may go. */
const TRAPS: Record<string, readonly string[]> = {
  'a statement that is the news': [
    '声明',
    '近日，我公司发现有人冒用本公司名义对外招聘，并收取所谓保证金。对此，我公司郑重声明如下：',
    '一、我公司从未委托任何机构或个人代为招聘，也从未向应聘者收取任何费用。',
    '二、未经我公司书面授权，任何单位和个人不得使用我公司的名称和标识；违者，我公司将依法追究其法律责任。',
    '特此声明。',
    '云海机械有限公司',
    '2024年3月5日',
  ],
  'an article about editors': [
    '责任编辑这个职业，正在从报社里消失。上个月，一家地方报纸把最后一位责任编辑调去了新媒体部。',
    '“责任编辑：王小明”这一行字，他在版面右下角看了三十一年。',
    '责任编辑王小明说，这篇报道经过了三轮核实，改动一百一十七处，最后登出来只有六百字。',
    '编辑部的灯还亮着。他说自己不会写告别信，也不需要谁来写。',
  ],
  'a story on QR codes and accounts': [
    '扫码点餐、扫码停车、扫码看病，扫码正在成为老人出门的第一道坎。',
    '在城东菜场，摊主李师傅把二维码塑封后挂在秤上。“扫描二维码就行，”他对每个顾客说，“不会的我来教。”',
    '记者关注到，当地三十多个公众号在同一天转发了同一张海报，号召商户保留现金通道。',
    '请关注公众号里那些没有声音的人，一位志愿者说。她每周二下午在社区教老人用手机。',
  ],
  'a quoted source': [
    '纸条上只有四个字：来源不明。鉴定人员把它放进证物袋，编了号。',
    '“来源：一位不愿透露姓名的人。”他念完这一行，把报告合上，说这样的材料不能作为证据。',
    '法庭最终没有采纳这份报告，案件将于下月再次开庭审理，届时会有新的证人出庭。',
  ],
  'a flash of eighty characters': [
    '据国家地震台网测定，今天七时十二分在云山县附近发生四点二级地震，震源深度十公里。截至目前，未收到人员伤亡报告，当地供水供电通信正常。',
  ],
  'a flash that warns': ['声明：今日流传的“某银行停止取款”系谣言，本行各网点营业正常，请勿轻信，未经证实请勿转发。'],
  'an interview with short answers': [
    '列车长林红今年四十一岁，跑这条线已经十年。出发前，她给了我们二十分钟。',
    '记者：累吗？',
    '林红：不累。',
    '记者：为什么？',
    '林红：习惯了。',
    '记者：家里人呢？',
    '林红：在站台上。',
    '记者：谢谢。',
    '林红：不客气。',
  ],
  'a poem': ['站台', '雪落在铁轨上', '没有声音', '一盏灯', '等另一盏灯', '来', '或者不来', '雪知道', '1998年冬'],
  'a recipe': [
    '腊八粥',
    '材料',
    '糯米 100克',
    '红豆 50克',
    '冰糖 30克',
    '做法',
    '1. 红豆提前浸泡一夜。',
    '2. 糯米洗净，与红豆同煮一小时。',
    '3. 加冰糖，搅匀即可。',
    '小贴士',
    '糖可以少放',
  ],
  'numbered sources at the end': [
    ...BODY,
    '参考资料',
    '<a href="https://example.org/1">[1] 张三：《小城铁路志》，1999年</a>',
    '<a href="https://example.org/2">[2] 李四：《沿线的人》，2004年</a>',
    '<a href="https://example.org/3">[3] 王五：《九年》，2021年</a>',
  ],
  'a legal notice': [
    '云山县人民法院公告',
    '张某某：本院受理原告李某某诉你民间借贷纠纷一案，现依法向你公告送达起诉状副本、应诉通知书及开庭传票。',
    '自发出本公告之日起经过三十日即视为送达。提出答辩状的期限为公告期满后十五日内，逾期将依法缺席裁判。',
    '特此公告。',
    '二〇二四年三月五日',
    '联系人：陈法官',
    '联系电话：0000-0000000',
  ],
  'an obituary': [
    '著名铁路工程师周远山同志因病医治无效，于2024年2月3日6时12分在云山逝世，享年九十一岁。',
    '周远山同志1933年生于云山县，1956年毕业后参加工作，先后主持修建了四条支线铁路。',
    '遵照周远山同志遗愿，丧事从简，不举行告别仪式。',
    '谨此讣告。',
    '治丧小组',
    '2024年2月4日',
  ],
  'a list of stocks': [
    '今日共有六只个股获机构大额买入，合计净买入金额超过十二亿元，其中三只为首次上榜。',
    '600000 云山铁路 10.02%',
    '600001 小城重工 9.98%',
    '000002 江岸水泥 5.01%',
    '000003 南坡食品 3.30%',
    '300004 北岭科技 2.75%',
  ],
  'a last paragraph that promises more': [
    ...BODY,
    '目前，事故原因正在进一步调查中，本报记者将继续关注。更多消息，请关注后续报道。',
  ],
  'an English article': [
    'The first train arrived at ten past seven on Monday, and nobody in the small town had slept much.',
    'Editors of the county paper had printed a special edition, its front page given over to a single photograph.',
    '“Share it with your children,” said the stationmaster. “Tell them you were here.”',
    'More news came in the afternoon: the line would be extended to the coast by 2027, the ministry said.',
    'By evening the platform was empty again.',
  ],
};

/** Sentences of the article's own, told about somebody, that could be taken for a promotion or a notice where they close it. */
const CLOSING = [
  '下载客户端的人里，有一半在第二天删掉了它。',
  '村里的老人都不会下载APP。',
  '她扫描了那张二维码，页面上什么也没有。',
  '临走时，老人让孙女长按二维码，把照片存了下来。',
  '他给每一条评论点赞、转发、收藏。',
  '警方提醒市民关注官方微博，不信谣，不传谣。',
  '市民可以关注“小城交警”公众号查询路况。',
  '请知情群众拨打举报电话0000-0000000。',
  '平台称，如有侵权将立即删除。',
  '专家提醒，投资有风险，入市需谨慎。',
  '法院认定，该网站未经授权转载文章，应当赔偿三千元。',
  '店主说，扫码关注公众号的人可以领一个鸡蛋。',
  '旅客可登录铁路客户端查询更多信息。',
  '她认为，文章只代表那一代人的记忆。',
  '警方提醒民眾，掃描來路不明的二維碼，可能被盜用帳號。',
  '店家說，追蹤粉絲團的人可以領一顆蛋。',
  '“下载这个APP就能领优惠券。”他对每个人都这么说。',
  'He said the offer would not be repeated, and asked everyone to subscribe to the view that it was fair.',
  'She told us to download the app, and then the line went dead.',
  '记者发现，该公众号已经停止更新，后台无人回复。',
  '消防部门建议，发现险情请拨打119，不要自行扑救。',
  '“这张照片未经授权不得转载，”她在背面写道。',
  '医生表示，以上内容仅供参考这句话救不了任何人。',
];

describe('a closing sentence about somebody', () => {
  it.each(CLOSING)('%s', (line) => {
    const { entries } = cleaned(paragraphs(...BODY, line));
    expect(entries.map((entry) => entry.text)).toEqual([]);
    expect(cleaned(paragraphs(...BODY, line, '责任编辑：王小明')).lines.at(-1)).toBe(line);
  });
});

describe('instructions', () => {
  it('keep the steps that name an account or an app', () => {
    const steps = [
      '查询方式有以下三种，任选其一即可，不收取任何费用。',
      '方式一：关注“小城人社”微信公众号，点击“办事大厅”查询；',
      '方式二：下载“小城通”APP，登录后点击“社保”查询；',
      '方式三：带上身份证到就近的服务大厅窗口办理。',
    ];
    expect(cleaned(paragraphs(...BODY, ...steps)).lines).toEqual([...BODY, ...steps]);
  });
});

describe('articles in the words of boilerplate', () => {
  for (const [name, lines] of Object.entries(TRAPS)) {
    it(`${name}: stays whole`, () => {
      const { entries, root } = cleaned(paragraphs(...lines));
      expect(entries.map((entry) => entry.text)).toEqual([]);
      expect(root.querySelectorAll('p')).toHaveLength(lines.length);
    });
    it(`${name}: stays whole without markup`, () => {
      const { entries } = cleaned(lines.join('<br>\n'));
      expect(entries.map((entry) => entry.text)).toEqual([]);
    });
    it(`${name}: stays whole above a real tail`, () => {
      const tail = ['责任编辑：王小明', '相关阅读', '<a href="/1">县城的另一条线</a>', '<a href="/2">九年之后</a>'];
      const { entries } = cleaned(paragraphs(...lines, ...tail));
      const gone = entries.map((entry) => entry.text).join('\n');
      for (const line of lines) expect(gone).not.toContain(line.replace(/<[^>]*>/g, ''));
    });
  }

  it('a table of figures stays whole', () => {
    const row = (a: string, b: string) => `<tr><td>${a}</td><td>${b}</td></tr>`;
    const table = `<table>${row('编辑', '12')}${row('记者', '40')}${row('分享', '3')}${row('更多', '1')}</table>`;
    const { entries } = cleaned(`${paragraphs(...BODY)}${table}${paragraphs('责任编辑：王小明')}`);
    expect(entries.map((entry) => entry.text)).toEqual(['责任编辑：王小明']);
  });
});
