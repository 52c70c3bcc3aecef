/** Where an agency's or a paper's report says whose it is and of what day. RegExp sources on folded or NFKC text. */

/** How a report of the outlet's own ends its dateline: 「20日电」, 「5月20日讯」. */
export const WIRED = '\\d{1,2}(?:月\\d{1,2})?日?\\s*(?:[专專]?[电電]|[讯訊]|消息)';
/** 「某华社小城5月20日电」, 「（某央社小城20日電）」, 「某网某地5月20日讯」. */
export const DATELINE = `^[\\s(（【\\[〔]*(?<outlet>[\\u3400-\\u9fffA-Za-z]{1,12}?(?:[社报報网網台讯訊]|客户端))[\\u3400-\\u9fff、]{0,12}${WIRED}`;
/** 「本报讯」, 「小城讯：」. */
export const OWN_REPORT = '^[（(【]?(?:本(?:报|台|网|刊|社)(?:综合)?(?:讯|电)|[\\u3400-\\u9fff]{2,8}讯[\\s:：（(])';
/** A line that is nothing but its authors: 「本报记者 某某 文/图」. */
export const CREDIT_LINE =
  '^[□■◎●▲◆*\\s]*(?:[（(])?(?:(?:本[报网台刊社]|[\\u3400-\\u9fff]{2,10}(?:报|网|社|台))?(?:评论员|首席记者|见习记者|实习生|特约记者|记者|通讯员|撰文|作者|文)\\s*[:：/|·]?\\s*[\\u3400-\\u9fff·]{2,4}(?:[\\s、,，/]+(?:(?:记者|通讯员|实习生|摄影|摄)\\s*)?[\\u3400-\\u9fff·]{2,4}){0,6})(?:\\s*(?:文/图|图/文|摄影报道|报道|整理|摄|文))?(?:[）)])?$';
