import { JUST_NOW, LATIN_AGO, LONG_AGO } from '../../facts/data/time-shapes';

/** What answers, reports or judges an entry of a thread: no article's bar has these for each of its paragraphs. */
export const REPLY =
  /回[复覆應应]|举报|舉報|踩|檢舉|检举|只看(?:他|她|楼主)|\breply\b|\breport\b|\bdislike\b|답글|신고|返信|通報/i;

/** All that such bars say besides: their other buttons, counts, when and whence. */
export const BUTTONS =
  /[\s\d\p{P}\p{S}]|回[复覆應应]|点?赞(?:同)?|[讚赞]|举报|舉報|检举|檢舉|踩|顶|支持|反对|反對|喜欢|喜歡|分享|收藏|转发|引用|评论|評論|收起|展开|查看|全部|更多|条|只看(?:他|她|楼主)|楼主|楼|樓|来自|來自|IP属地|发表于|刚刚|今天|昨天|前天|分钟|分鐘|小时|小時|[年月日时分秒天周前]|(?:网友|客户端)|\b(?:reply|report|like|dislike|share|quote|ago|hours?|minutes?|days?|mins?|hrs?|am|pm|edited|flag|upvote|downvote|more|view|replies|likes)\b|답글|신고|返信|通報/giu;

/** A line that heads a thread, with its count. */
export const HEADING =
  /^(?:网友|網友|热门|熱門|最新|精彩|全部|用户|读者|大家)?(?:评论|評論|跟贴|跟帖|留言|回复|回帖)\s*[(（]?\s*\d*\s*[条則则]?\s*[)）]?$|^\d*\s*comments?$/i;

/** How long ago, at the end or with the place behind it: readers' names and feeds' cards say so, articles give the time. */
export const SAID_AGO = new RegExp(
  `(?:^|[\\s·・|])(?:${JUST_NOW}|${LONG_AGO}|${LATIN_AGO})(?:$|[\\s·・|]\\S{0,12}$)`,
  'i',
);
