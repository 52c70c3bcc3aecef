import { CLOCK, DAY, DAY_OF_YEAR, HAN_DAY, LONG_AGO } from '../../facts/data/time-shapes';

/** Shapes that several stages look for; words that name a kind of line belong in phrases/. All run on NFKC text. */

/** A point in time as pages print it. */
export const TIME = new RegExp(
  [
    `${DAY}(?:\\s*(?:T|\\(?(?:星期|周|週).\\)?)?\\s*(?:上午|下午)?\\s?${CLOCK})?`,
    `${DAY_OF_YEAR}\\s+${CLOCK}`,
    `(?:今天|昨天|前天)\\s?${CLOCK}`,
    LONG_AGO,
    CLOCK,
  ].join('|'),
  'uy',
);

/** How the steps of instructions and the items of a list begin. */
export const NUMBERED_STEP =
  /^(?:(?:方式|方法|途径|渠道|步骤|方案)[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,2}[步种]|[(]?[一二三四五六七八九十\d]{1,2}[).、])[\s:,、]*/u;

/**
 * A sentence that tells about somebody: a third person, people the news is about, or a verb of saying with its subject.
 * Promotions and notices speak to the reader.
 */
export const NARRATION = new RegExp(
  [
    '(?<![其吉排])[他她](?![人用乡山])',
    '(?<!广大)(?:市民|群众|村民|居民|旅客|游客|乘客|老人)',
    '(?:警方|民警|法院|检方|检察院|消协|专家|律师|医生|法官|人士|部门|负责人|工作人员|记者|公司|平台|店主|\\p{Script=Han}{1,4}(?:局|院|厅|部|委|会|社|馆|站)|\\p{Script=Han}某)(?:们)?(?:昨天|今天|昨日|今日|也|还)?(?:说|称|提醒|表示|建议|认为|介绍|透露|指出|回应|强调|告诉|发现|了解|认定|判决|裁定)',
    '(?:的人|有人|没人)(?:里|中|都|说|把|被|在|可以)',
    '[説說说称稱](?:道)?[,:“「]|(?:表示|认为|認為|写道|坦言|指出)[,:“「]',
  ].join('|'),
  'u',
);

/** A sentence that argues. Nobody argues in a notice, nor with whom he wants something from. */
export const ARGUMENT =
  /不应成为|不该|也罢|而不是|不是要|本是为|可能要|岂能|难道|何必|怎能|何尝|(?<!卸|推|退)却(?!步)|才是|何以|无异于|说到底|归根结底/u;

/** When something takes place, and what else is told of it. */
export const EVENT_TIME = /^(?:(?:活动|展览|演出|讲座|比赛|会议|开放|报名|截止|举办)?(?:时间|日期)|展期)\s*:/u;
export const EVENT_FACT =
  /^(?:(?:活动|展览|演出|讲座|比赛|会议|报名|举办|领取|咨询|参赛|参观|集合|购票)?(?:地点|地址|票价|主办|承办|协办|场地|会场|嘉宾|主讲(?:人)?|对象|人数|名额|费用|方式)(?:方|单位)?)\s*:/u;

/** Who signs an announcement, as the last words of a line. */
export const SIGNATORY =
  /(?:公司|事会|委员会|政府|法院|检察院|银行|集团|协会|学会|中心|大学|学院|医院|办公室|[局厅部委院处社馆])$/u;

/** The date under it, before what a portal adds in brackets. */
export const DATED_SIGNATURE = new RegExp(`^(?:${DAY}|${HAN_DAY})\\s*[(【[]`, 'u');

/** What the label of a button begins with, where there is something to do it to. */
export const BUTTON_VERB =
  /^(?:点击|點擊|查看|展开|展開|收起|放大|缩小|縮小|全屏|保存|儲存|下载|下載|导出|匯出|复制|複製|分享|打印|列印|切换|切換|view|show|hide|expand|enlarge|download|export|copy|save|print|full ?screen)(?![。!?])/iu;
