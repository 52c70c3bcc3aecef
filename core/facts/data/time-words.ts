/** Words before a time that say which time it is (folded text, at the end of what precedes the time). */
export const MODIFIED_BEFORE =
  /(?:更新|修改|修訂|修订|编辑|last\s*(?:modified|updated?)|updated?|modified)(?:时间|時間|日期|于|於|on|at)?\s*[:|]?\s*$/i;
/** And after it: `（2/21 22:08 更新）`. */
export const MODIFIED_AFTER = /^\s*(?:更新|修改|updated)/i;
export const PUBLISHED_BEFORE =
  /(?:发布|發布|發佈|发表|發表|刊发|刊登|发稿|發稿|上传|上線|上线|出版|发文|发帖|录入|添加|创建|时间|時間|日期|published?|posted|date)(?:时间|時間|日期|于|於|on|at)?\s*[:|]?\s*$/i;
/** Of those, labels that an article may give to any time it tells of (`时间：5月12日 19:30`). */
export const ANY_TIME_BEFORE = /(?:^|[^\u3400-\u9fff])(?:时间|時間|日期|date)\s*[:|]?\s*$/i;
/** A time that belongs to something else than the article. */
export const OTHER_BEFORE =
  /(?:截至|截止|报名|活动|开始|结束|有效期|注册|加入|登录|回复|评论|热门跟贴|跟贴|直播|开播|展期|生日|当前|现在|今天是|北京时间|访问)(?:时间|日期|于)?\s*[:|]?\s*$/;

export const DAYPARTS: Readonly<Record<string, 'am' | 'pm' | 'noon'>> = {
  上午: 'am',
  早上: 'am',
  早晨: 'am',
  清晨: 'am',
  凌晨: 'am',
  am: 'am',
  'a.m.': 'am',
  中午: 'noon',
  下午: 'pm',
  傍晚: 'pm',
  晚上: 'pm',
  晚间: 'pm',
  夜间: 'pm',
  pm: 'pm',
  'p.m.': 'pm',
};

export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  Ｏ: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Zones by the names that stand beside clocks, in minutes east of UTC. Those that two countries share are left out, but for China's. */
export const ZONE_NAMES: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  格林尼治标准时间: 0,
  格林威治标准时间: 0,
  格林尼治標準時間: 0,
  格林威治時間: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  cst: 480,
  hkt: 480,
  sgt: 480,
  北京时间: 480,
  北京時間: 480,
  香港时间: 480,
  香港時間: 480,
  台北時間: 480,
  jst: 540,
  kst: 540,
  est: -300,
  edt: -240,
  pst: -480,
  pdt: -420,
};

/** Names of American clocks whatever the season, as zones of the IANA's data base. */
export const AMERICAN_CLOCKS: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
};
