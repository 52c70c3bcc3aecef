/** Names by which pages call a picture's caption: a word for the picture and one for the text, or "caption". */
export const CAPTION_CLASS =
  /caption|(?:img|image|pic|photo|figure|tu|media)[-_]?(?:desc|descr|description|txt|text|title|tit|info|note|credit|source|zhu|shuo|alt|tip)s?\b|tupian(?:zhu|shuo)|zhushi|tuzhu|tushuo/i;

/** How a caption begins: an arrow at the picture, or a word for it. */
export const CAPTION_START =
  /^[\s\u3000]*(?:[▲△▴⬆↑▼▽▾⬇↓◀◁▶▷←→☝👆]|[(（【[]?\s*(?:图|圖|资料图|資料圖|配图|配圖|题图|題圖|图为|圖為|图片|圖片|照片|Photo|Image|Picture|Credit)(?:\s*[\d一二三四五六七八九十]{1,2})?\s*(?:[:：|｜/／为為片来來]|by\b))/iu;

/** How one ends: with who took the picture. */
export const CAPTION_END =
  /(?:摄|攝|供图|供圖|配图|配圖|制图|製圖|绘图|图源|資料圖片|资料图片|资料照片|資料照片|资料图|資料圖|翻摄|翻攝|截图|截圖|提供|(?:Getty Images|Reuters|AP|AFP|Xinhua|Shutterstock))\s*[)）】\]。]?\s*$/u;
