/** Platforms whose accounts publish: what their disclaimers say, and the publisher behind them. */
export const PLATFORMS: readonly { readonly name: string; readonly said: RegExp }[] = [
  { name: '搜狐号', said: /搜狐号系|搜狐号(?:用户|作者|平台)|“搜狐号”/ },
  { name: '网易号', said: /自媒体平台[“"']?网易号|网易号[”"']?用户|user of NetEase/i },
  { name: '大风号', said: /自媒体平台[“"']?大风号|大风号[”"']?用户|user of Dafeng/i },
  { name: '企鹅号', said: /腾讯平台创作者|腾讯内容开放平台|企鹅号(?:作者|用户|自媒体)|[“"]企鹅号[”"]/ },
  { name: '百家号', said: /百家号(?:作者|用户|平台)|百度百家号作者|作者授权百家号/ },
  { name: '头条号', said: /头条号(?:作者|用户|平台)|今日头条平台发布/ },
  { name: '一点号', said: /一点号(?:作者|用户|平台)|自媒体平台[“"']?一点号/ },
  { name: '快传号', said: /[“"]?快传号[”"]?用户|创作者平台[“"]快传号/ },
  { name: '澎湃号', said: /在澎湃新闻上传并发布|澎湃号[·・]/ },
  { name: '新浪看点', said: /新浪看点(?:作者|平台)|自媒体.{0,6}在新浪看点/ },
  { name: '公众号', said: /微信公众平台广告规范/ },
  { name: '雪球', said: /雪球号|雪球用户/ },
  { name: '和讯号', said: /和讯号作者/ },
  { name: '财富号', said: /东方财富网财富号|财富号作者/ },
];

/** Publishers by the copyright line of their footers, with the hosts that are theirs. */
export const FOOTERS: readonly { readonly name: string; readonly hosts: readonly string[]; readonly said: RegExp }[] = [
  { name: '搜狐', hosts: ['sohu.com'], said: /搜狐公司\s*版权所有|Copyright.{0,24}Sohu/i },
  {
    name: '新浪',
    hosts: ['sina.com.cn', 'sina.cn', 'sina.com', 'weibo.com'],
    said: /新浪公司\s*版权所有|Copyright.{0,24}SINA Corporation/i,
  },
  { name: '网易', hosts: ['163.com', '126.com', 'netease.com'], said: /网易公司\s*版权所有|Copyright.{0,24}NetEase/i },
  { name: '腾讯', hosts: ['qq.com', 'tencent.com'], said: /腾讯公司\s*版权所有|Copyright.{0,24}Tencent/i },
  { name: '凤凰网', hosts: ['ifeng.com'], said: /凤凰新媒体\s*版权所有|Copyright.{0,24}Phoenix New Media/i },
  {
    name: '人民网',
    hosts: ['people.com.cn', 'people.cn', 'peopleapp.com'],
    said: /人民网\s*版权所有|Copyright.{0,30}www\.people\.com\.cn/i,
  },
  {
    name: '新华网',
    hosts: ['xinhuanet.com', 'news.cn'],
    said: /新华网(?:股份有限公司)?\s*版权所有|Copyright.{0,24}XINHUANET/i,
  },
  {
    name: '今日头条',
    hosts: ['toutiao.com', 'toutiao.io', 'bytedance.com'],
    said: /©\s*\d{4}\s*今日头条|Copyright.{0,24}toutiao/i,
  },
  { name: '百度', hosts: ['baidu.com'], said: /©\s*(?:\d{4}\s*)?Baidu\s*使用百度前必读/i },
  { name: '澎湃新闻', hosts: ['thepaper.cn'], said: /上海东方报业有限公司\s*版权所有|Copyright.{0,24}thepaper/i },
  { name: '环球网', hosts: ['huanqiu.com'], said: /环球网\s*版权所有|Copyright.{0,24}huanqiu/i },
  { name: '观察者网', hosts: ['guancha.cn'], said: /观察者网?\s*All rights reserved|Copyright.{0,30}观察者/i },
  { name: '央视网', hosts: ['cctv.com', 'cctv.cn', 'cntv.cn'], said: /央视网\s*版权所有|中央广播电视总台\s*央视网/ },
  {
    name: '中国新闻网',
    hosts: ['chinanews.com', 'chinanews.com.cn', 'ecns.cn'],
    said: /Copyright.{0,24}chinanews\.com/i,
  },
  { name: '财新网', hosts: ['caixin.com'], said: /Copyright.{0,24}财新网|Caixin Media/i },
];
