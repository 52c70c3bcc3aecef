/** Provinces as account pages show them. */
export const PROVINCES: ReadonlySet<string> = new Set(
  (
    '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 ' +
    '台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国香港 中国澳门 中国台湾 海外'
  ).split(' '),
);
/** Places that open datelines: what follows a reporter's name without a space. */
export const DATELINE_PLACES: readonly string[] = (
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 ' +
  '内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾 广州 深圳 杭州 南京 武汉 成都 西安 长沙 郑州 济南 青岛 沈阳 大连 哈尔滨 长春 合肥 福州 厦门 南昌 ' +
  '昆明 贵阳 南宁 海口 兰州 西宁 银川 乌鲁木齐 拉萨 呼和浩特 太原 石家庄 苏州 宁波 无锡 东莞 佛山 珠海 三亚 ' +
  '台北 新北 桃園 台中 台南 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 台東 臺北 臺中 臺南 臺東 澎湖 金門 馬祖 綜合 香港 澳門 ' +
  '华盛顿 纽约 伦敦 巴黎 柏林 莫斯科 东京 首尔 罗马 日内瓦 布鲁塞尔 维也纳 马德里 开罗 华府 華盛頓 紐約 倫敦 巴黎 東京 首爾 曼谷 新加坡 洛杉磯 舊金山'
).split(' ');
