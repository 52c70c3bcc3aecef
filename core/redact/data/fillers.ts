/** Plain characters, of which no two make a word that boilerplate is told by. */
export const HAN = [
  ...'山水木石田禾竹花草叶风云雨雪霜露星月江湖河海溪泉岛岸桥路村城门窗墙瓦灯火烟茶酒米面盐糖瓜果豆麦牛羊马鸡鸭鱼鸟虫龙虎狗猫',
];
/** Surnames stand for surnames, so that names are still read as names. */
export const SURNAMES = [...'王李张刘陈杨赵黄周吴'];
/** Ends of outlets' names, which are kept: one character each. */
export const OUTLET_ENDS: ReadonlySet<string> = new Set([...'报网社台刊']);
export const LATIN = [...'qxzjvkwbg'];
export const KANA = [...'あいうえおかきくけこ'];
export const HANGUL = [...'가나다라마바사아자차'];
