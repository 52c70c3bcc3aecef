import { describe, expect, it } from 'vitest';
import { siteOf } from '../../core/select/site-of';
import { builtinRules } from '../../platform/builtin-rules';

/** Addresses in the shapes that the publishers have used, with made-up numbers: [site, article, not an article]. */
const ADDRESSES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'sohu',
    [
      'www.sohu.com/a/900000001_120000001?spm=smpc',
      'm.sohu.com/a/900000001_120000001',
      'yule.sohu.com/20161110/n400000001.shtml',
    ],
    ['www.sohu.com/', 'www.sohu.com/c/8/1460', 'news.sohu.com/'],
  ],
  [
    'sina',
    [
      'news.sina.com.cn/o/2024-05-16/doc-inaaaaaa0000001.shtml',
      'finance.sina.cn/sa/2005-08-26/detail-ikaaaaaa0000001.d.html?from=wap',
      'k.sina.com.cn/article_5000000000_12aaaaaaa020028bzq.html',
      'tech.sina.com.cn/2005-03-21/244339.shtml',
    ],
    ['news.sina.com.cn/', 'slide.news.sina.com.cn/c/slide_1_86058_500000.html', 'roll.news.sina.com.cn/s/channel.php'],
  ],
  [
    'netease',
    [
      'www.163.com/dy/article/AAAAAAAA0514R9KQ.html',
      'www.163.com/news/article/AAAAAAAA0001899O.html',
      'dy.163.com/v2/article/detail/AAAAAAAA054550F0.html',
      'news.163.com/19/0908/00/AAAAAAAA0001899O.html',
      'biz.163.com/41210/1/AAAAAAAA00020QBK.html',
    ],
    ['news.163.com/', 'www.163.com/dy/media/T1500000000000.html', 'news.163.com/photoview/00AP0001/2300000.html'],
  ],
  [
    'tencent',
    [
      'news.qq.com/rain/a/20250205A00AAA00',
      'new.qq.com/omn/20240513/20240513A00AAA00.html',
      'tech.qq.com/a/20161014/000001.htm',
    ],
    ['news.qq.com/', 'news.qq.com/omn/author/8QMAAAAAAA', 'new.qq.com/ch/finance/'],
  ],
  [
    'toutiao',
    [
      'www.toutiao.com/article/7000000000000000001/',
      'm.toutiao.com/group/6700000000000000001/',
      'www.toutiao.com/a6700000000000000001/',
    ],
    ['www.toutiao.com/', 'www.toutiao.com/?channel=tech', 'www.toutiao.com/c/user/token/MS4wAAAA/'],
  ],
  [
    'ifeng',
    [
      'news.ifeng.com/c/8aaaaaaaaaa',
      'culture.ifeng.com/a/20151120/40000000_0.shtml',
      'news.ifeng.com/mainland/detail_2012_04/01/10000000_0.shtml',
    ],
    ['news.ifeng.com/', 'news.ifeng.com/c/special/8aaaaaaaaaa', 'ishare.ifeng.com/mediaShare/home/1000000/media'],
  ],
  [
    'baijiahao',
    [
      'baijiahao.baidu.com/s?id=1650000000000000001&wfr=spider&for=pc',
      'mbd.baidu.com/newspage/data/landingsuper?context=%7B%7D',
    ],
    ['baijiahao.baidu.com/u?app_id=1500000000000000'],
  ],
  [
    'people',
    ['finance.people.com.cn/n1/2024/0510/c1004-40000000.html', 'cpc.people.com.cn/GB/64093/64387/4000000.html'],
    ['www.people.com.cn/', 'finance.people.com.cn/index2.html'],
  ],
  [
    'xinhua',
    [
      'www.he.news.cn/20240515/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/c.html',
      'www.xinhuanet.com/world/2019-12/10/c_1100000000.htm',
      'news.xinhuanet.com/newscenter/2005-08/16/content_4000000.htm',
    ],
    ['www.news.cn/', 'www.news.cn/politics/', 'www.xinhuanet.com/world/index.htm'],
  ],
  [
    'thepaper',
    ['www.thepaper.cn/newsDetail_forward_7000000', 'm.thepaper.cn/detail/27000000'],
    ['www.thepaper.cn/', 'www.thepaper.cn/channel_25950'],
  ],
  [
    'huanqiu',
    ['www.huanqiu.com/article/4AAAAAAAAAA', 'world.huanqiu.com/exclusive/2018-05/12000000.html'],
    ['www.huanqiu.com/', 'world.huanqiu.com/gallery/9CAAAAAAAAA'],
  ],
  [
    'guancha',
    [
      'www.guancha.cn/internation/2024_11_25_700000.shtml',
      'm.guancha.cn/internation/2024_11_25_700000_s.shtml',
      'user.guancha.cn/main/content?id=1300000',
    ],
    ['www.guancha.cn/', 'user.guancha.cn/main/index?s=fwsy'],
  ],
  [
    'wechat',
    ['mp.weixin.qq.com/s/AAAAAAAAAAAAAAAAAAAAAA', 'mp.weixin.qq.com/s?__biz=AAAA&mid=1&idx=1'],
    ['mp.weixin.qq.com/mp/profile_ext?action=home'],
  ],
];

const meets = (patterns: readonly string[] | undefined, address: string) =>
  (patterns ?? []).some((pattern) => new RegExp(pattern, 'u').test(address));

describe.each(ADDRESSES)('%s', (id, articles, others) => {
  it.each([...articles, ...others])('serves %s', (address) => {
    expect(siteOf(new URL(`https://${address}`).host, builtinRules.sites)?.id).toBe(id);
  });

  const site = builtinRules.sites.find((rule) => rule.id === id);
  it.each([...articles])('takes %s for an article', (address) => {
    expect(meets(site?.article, address)).toBe(true);
    expect(meets(site?.notArticle, address)).toBe(false);
  });

  it.each([...others])('takes %s for none', (address) => {
    expect(meets(site?.article, address) && !meets(site?.notArticle, address)).toBe(false);
  });
});
