/** Family names in simplified characters: the Hundred Family Surnames without those that are mostly other words (从, 和, 向 …), and common ones it lacks. */
export const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊甄曲封芮储靳汲邴糜松井段富巫乌焦巴牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲台鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆游竺权逯盖益桓仝佟哈肖覃栗岳闫付邸苑佘鹿揭闪赫楚区丘宛粟闭仉战展晋代寸衣邝官庹楼修禚禤丛亓逯苟商牟海佴缑亢况郈琴帅钦侍鲜亚红原麦兰涂塗迟鄢谌諶芦宾辜冼萨敬兪';
/** Words of these characters begin sentences more often than names do. */
export const AMBIGUOUS_SURNAMES = '都全文通广国充空那相后终应解党水平山海云明成常原亚';

export const COMPOUND_SURNAMES: readonly string[] = (
  '欧阳 上官 司马 诸葛 皇甫 令狐 司徒 司空 夏侯 慕容 尉迟 长孙 宇文 轩辕 东方 公孙 独孤 南宫 端木 申屠 呼延 赫连 闻人 ' +
  '鲜于 澹台 淳于 单于 太叔 百里 第五 拓跋 完颜 纳兰 爱新 范姜 张简 张廖 钟离'
).split(' ');
/** Mostly other words, so that only a list of names tells them. */
export const LISTED_SURNAMES = '向从阳盘练';
