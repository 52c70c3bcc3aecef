import { describe, expect, it } from 'vitest';
import { BODY, cleaned, paragraphs } from './lib/cleaned';

const body = paragraphs(...BODY);
const link = (text: string) => `<li><a href="/a/${text.length}">${text}</a></li>`;
const rest = (html: string) => cleaned(html).lines;

describe('tails inside the last paragraph', () => {
  it('are cut across inline nodes, and what stood before them stays', () => {
    const { lines, entries } = cleaned(
      `<p>${BODY[0]}</p><p>${BODY[1]}<span>返回<a href="/">搜狐</a></span>，<b>查看更多</b></p>`,
    );
    expect(lines).toEqual([BODY[0], BODY[1]]);
    expect(entries.map((entry) => [entry.reason, entry.text])).toEqual([['phrase-tail', '返回搜狐，查看更多']]);
  });

  it('may be several, and become metadata', () => {
    const { lines, lifted } = cleaned(`${body}<p>车来了。（责任编辑：王小明） <a href="/">返回搜狐，查看更多</a></p>`);
    expect(lines.at(-1)).toBe('车来了。');
    expect(lifted.metadata.editor?.value).toEqual(['王小明']);
  });

  it('are not cut from paragraphs in the midst', () => {
    const quoted = '他在版面上找到了那一行字。（责任编辑：王小明）';
    expect(rest(`<p>${quoted}</p>${body}`)).toEqual([quoted, ...BODY]);
  });
});

describe('credits', () => {
  it('split over two blocks go together', () => {
    const { lines, lifted } = cleaned(`${body}<div><span>责任编辑：</span><p>李雷</p></div>`);
    expect(lines).toEqual([...BODY]);
    expect(lifted.metadata.editor?.value).toEqual(['李雷']);
  });

  it('of several people and codes are read apart', () => {
    const { lines, lifted } = cleaned(
      `${body}<p>编辑 王小明 校对 李铭</p><div>本文来源：某某报 责任编辑：韩梅_NT6056</div>`,
    );
    expect(lines).toEqual([...BODY]);
    expect(lifted.metadata.editor?.value).toEqual(['王小明', '韩梅']);
    expect(lifted.metadata.source?.value).toBe('某某报');
  });

  it('end before a button on the same line', () => {
    const { lines, lifted } = cleaned(`${body}<p>译 | 王小明 校 | 李铭 责编 | 韩梅 查看其它新闻</p>`);
    expect(lines).toEqual([...BODY]);
    expect(lifted.metadata.editor?.value).toEqual(['韩梅']);
    expect(lifted.metadata.byline).toBeUndefined();
  });

  it('at the head of the container are a bar', () => {
    expect(rest(`<div>2024-05-20 14:05 来源：某某网 作者：王小明 字号：A- A A+</div>${body}`)).toEqual([...BODY]);
  });

  it('under a picture stay', () => {
    const html = `<p>${BODY[0]}</p><p>图片来源：视觉小城</p><p>▲火车进站。圖／某某社</p><p>${BODY[1]}</p>`;
    expect(rest(html)).toEqual([BODY[0], '图片来源：视觉小城', '▲火车进站。圖／某某社', BODY[1]]);
  });
});

describe('an announcement', () => {
  it('keeps the date under its signature, without the source behind it', () => {
    const { lines, lifted } = cleaned(
      `${body}<p>云溪水务股份有限公司董事会</p><p>2005年8月25日（来源：某某证券报）</p>`,
    );
    expect(lines).toEqual([...BODY, '云溪水务股份有限公司董事会', '2005年8月25日']);
    expect(lifted.metadata.source?.value).toBe('某某证券报');
  });

  it('is not what stands above a bar', () => {
    expect(rest(`${body}<p>2005年8月25日（来源：某某证券报）</p>`)).toEqual([...BODY]);
  });
});

describe('bodies of every markup', () => {
  it('br-separated text in one element', () => {
    const html = `<div>${[...BODY, '（责任编辑：王小明）', '免责声明：本文仅代表作者个人观点，与本站无关。'].join('<br>')}</div>`;
    expect(rest(html)).toEqual([...BODY]);
  });

  it('text nodes beside elements', () => {
    expect(rest(`${BODY[0]}<p>${BODY[1]}</p>${BODY[2]}<div>编辑：王小明</div>`)).toEqual([...BODY]);
  });
});

describe('what follows the article', () => {
  it('a feed below its heading', () => {
    const list = ['县城的另一条线什么时候通车', '九年之后再看这条铁路', '站台上的老人'].map(link).join('');
    expect(rest(`${body}<div><h3>相关阅读</h3><ul>${list}</ul></div>`)).toEqual([...BODY]);
  });

  it('links below a heading in the midst, and nothing but them', () => {
    const html = `<p>${BODY[0]}</p><p>延伸閱讀</p><p><a href="/1">縣城的另一條線</a></p><p>${BODY[1]}</p><p>${BODY[2]}</p>`;
    expect(rest(html)).toEqual([...BODY]);
  });

  it('a heading over plain text is the article’s own', () => {
    const more = '这条线路的前身是一条运煤的窄轨，一九五八年动工，两年后停运，枕木被拆去盖了学校。';
    expect(rest(`${body}<h3>延伸阅读</h3><p>${more}</p>`)).toEqual([...BODY, '延伸阅读', more]);
  });

  it('comments below their heading, however long', () => {
    const comment = `<p>${'坐过一次，窗外全是油菜花，孩子一路趴在玻璃上不肯走。'.repeat(4)}</p><p>回复 踩0 赞12</p><p>举报</p>`;
    expect(rest(`${body}<h3>热门评论 7条</h3>${comment.repeat(4)}`)).toEqual([...BODY]);
  });

  it('a disclaimer, its English twin and the copyright line', () => {
    const tail = paragraphs(
      '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“某某号”用户上传并发布，本平台仅提供信息存储服务。',
      'Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of Some Hao, which is a social media platform and only provides information storage services.',
      'Copyright © 2020 Example. All Rights Reserved',
    );
    const { lines, lifted } = cleaned(body + tail);
    expect(lines).toEqual([...BODY]);
    expect(lifted.badges.map((badge) => badge.kind)).toEqual(['personal-opinion']);
  });
});

describe('what stands first', () => {
  it('goes for a weak word, if no line of its kind parts the paragraphs', () => {
    expect(rest(`<p>分享</p>${body}`)).toEqual([...BODY]);
    expect(rest(`<p>1</p><p>2024-05-20</p>${body}`)).toEqual([...BODY]);
    const diary = ['5月3日 08:00', BODY[0], '5月4日 08:00', BODY[1], '5月5日 08:00', BODY[2]];
    expect(rest(paragraphs(...diary))).toEqual(diary);
  });

  it('goes if it is the outlet that the bar named', () => {
    const known = { source: { value: '某某日报', from: 'bar' } };
    expect(cleaned(`<p>某某日报</p><p>5月20日 14:05 关注</p>${body}`, known).lines).toEqual([...BODY]);
    expect(cleaned(`<p>林红</p>${body}`, known).lines).toEqual(['林红', ...BODY]);
  });
});

describe('cards in the midst', () => {
  it('go with their label, whatever they say', () => {
    const card = (label: string, text: string) =>
      `<a href="/x">${label}<div class="t"><span>${text}</span></div><div>×</div></a>`;
    const html = `${BODY[0]}<br>${card('<i>广告</i>', '一碗面让全村搬了家，没有人相信')}<br>${BODY[1]}<br>${card('<i>广告</i><span>通知：开学前的十件事，快来看看！</span>', '')}<br>${BODY[2]}`;
    expect(rest(html)).toEqual([...BODY]);
  });

  it('go where they are buttons that run a script, beside a picture too', () => {
    const button = '<figure><img src="a.png"><ul><li><a href="javascript:share()">facebook</a></li></ul></figure>';
    expect(
      rest(`<p>${BODY[0]}</p>${button}<p>${BODY[1]}</p><p><a href="/map">线路图</a></p><p>${BODY[2]}</p>`),
    ).toEqual([BODY[0], BODY[1], '线路图', BODY[2]]);
  });

  it('are teasers where titles and dates follow one another behind the article', () => {
    const teaser = (text: string) =>
      `<div><span>${text}</span><a href="/c">专栏</a></div><span><p>2024-05-20</p></span>`;
    expect(rest(`${body}<h4><a href="/m">会员</a></h4>${teaser('县城的另一条线')}${teaser('站台上的老人')}`)).toEqual([
      ...BODY,
    ]);
  });
});

describe('accounts’ own lines', () => {
  it('at the head and the tail', () => {
    const head = paragraphs('点击上方蓝字关注我们');
    const tail = paragraphs(
      '编辑|王小明',
      '校对|李铭',
      '扫描下方二维码解锁更多技能',
      '1、回复【地图】查看线路图',
      '2、回复【票价】查看票价',
    );
    expect(rest(head + body + tail)).toEqual([...BODY]);
  });

  it('in traditional script, wherever they stand', () => {
    const html = `<p>${BODY[0]}</p><p>請繼續往下閱讀...</p><p>${BODY[1]}</p><p>${BODY[2]}</p><p>點我下載APP</p>`;
    expect(rest(html)).toEqual([...BODY]);
  });
});

describe('the headline told again', () => {
  it('goes from the head if it is the very headline', () => {
    const known = { title: { value: '小城来了第一列火车', from: 'h1' } };
    const { lines, entries } = cleaned(`<h2>小城来了 第一列火车</h2>${body}`, known);
    expect(lines).toEqual([...BODY]);
    expect(entries[0]?.reason).toBe('title-repeat');
    expect(cleaned(`${body}<p>小城来了第一列火车</p>`, known).lines).toEqual([...BODY]);
    expect(cleaned(`<h2>小城来了第二列火车</h2>${body}`, known).lines).toHaveLength(BODY.length + 1);
  });

  it('stays where it is a sentence: a flash is all of its article', () => {
    const known = { title: { value: '小城来了第一列火车', from: 'h1' } };
    const said = '小城来了第一列火车。';
    expect(cleaned(`<p>${said}</p>`, known).lines).toEqual([said]);
    expect(cleaned(`<p>${said}</p>${body}`, known).lines).toEqual([said, ...BODY]);
  });
});

describe('text told twice', () => {
  const long = Array.from(
    { length: 5 },
    (_, i) => `${BODY[i % 3]}这是第${i}段，写的是第${i}个站台上的人和他们等的车。`,
  );

  it('a second copy of the whole goes', () => {
    const { lines, entries } = cleaned(paragraphs(...long, ...long));
    expect(lines).toEqual(long);
    expect(entries.every((entry) => entry.reason === 'repeat')).toBe(true);
  });

  it('with its headline, its bar and its sub-headlines, and a notice between the two as well', () => {
    const known = { title: { value: '小城通了火车', from: 'h1' } };
    const [first = '', ...others] = long;
    const body = paragraphs('原标题：小城有了火车', first, '站台上的人', ...others);
    const notice = '<p>（免责声明：此文为本网站转载，仅代表作者个人观点，与本网无关。）</p>';
    const bar = '<h1>小城通了火车</h1><h2>2024年05月20日 14:05 来源：某某网</h2>';
    const { lines } = cleaned(`${body}${notice}${bar}${body}${notice}`, known);
    expect(lines).toEqual([first, '站台上的人', ...others]);
  });

  it('but for a refrain between paragraphs that are told once', () => {
    const song = paragraphs('站台上的人', ...long.slice(0, 3), '站台上的人', ...long.slice(3), '站台上的人');
    expect(rest(song)).toEqual(['站台上的人', ...long.slice(0, 3), '站台上的人', ...long.slice(3), '站台上的人']);
  });

  it('a paragraph that its author printed twice stays', () => {
    const twice = [long[0] ?? '', long[1] ?? '', long[1] ?? '', long[2] ?? '', long[0] ?? ''];
    expect(rest(paragraphs(...twice))).toEqual(twice);
  });
});

describe('every removal', () => {
  it('leaves a marker and says why', () => {
    const { entries, root } = cleaned(`${body}<p>责任编辑：王小明</p><p>分享到：</p>`);
    for (const entry of entries) {
      expect(root.querySelector(`[data-removal="${entry.id}"]`)).not.toBeNull();
      expect(entry.rule).toMatch(/^(?:facts:[a-z]+|phrase:[a-z-]+\/[a-z-]+|shape:[a-z-]+)$/);
      expect(entry.detail).not.toBe('');
    }
    expect(entries).toHaveLength(2);
  });

  it('costs time in proportion to the page', () => {
    const time = (times: number) => {
      const started = performance.now();
      cleaned(paragraphs(...Array.from({ length: times }, (_, i) => `${BODY[i % 3]}第${i}段。`)));
      return performance.now() - started;
    };
    const best = (times: number) => Math.min(time(times), time(times), time(times));
    time(50);
    expect(best(1600)).toBeLessThan(40 * Math.max(20, best(200)));
  });
});

describe('what goes as a whole', () => {
  /** A line within as many boxes. */
  const deep = (depth: number, text: string) => `${'<div>'.repeat(depth)}<p>${text}</p>${'</div>'.repeat(depth)}`;

  it('holds nothing that stays, however deep', () => {
    for (const depth of [3, 11, 12, 13, 40]) {
      const tail = `<div><p>责任编辑：王小明</p>${deep(depth, BODY[2])}</div>`;
      expect([depth, rest(`<p>${BODY[0]}</p><p>${BODY[1]}</p>${tail}`)]).toEqual([depth, [...BODY]]);
    }
  });

  it('goes once, whatever number of lines it holds', () => {
    const { entries, lines } = cleaned(`${body}<div><p>责任编辑：王小明</p><p>责任编辑：李雷</p></div>`);
    expect(lines).toEqual([...BODY]);
    expect(entries.map(({ text }) => text)).toEqual(['责任编辑：王小明责任编辑：李雷']);
  });

  it('is the outermost box, however deep', () => {
    const { entries } = cleaned(`${body}${deep(30, '责任编辑：王小明')}`);
    expect(entries.map(({ taken }) => taken.querySelectorAll('div').length)).toEqual([30]);
  });
});
