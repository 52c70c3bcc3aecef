/** Elements that show something from elsewhere, or draw: what no article of ours can hold is linked in its place. */
export const FRAMES = 'iframe,frame,video,audio,embed,object,canvas,svg';

/** What holds running text: a card in it is no line of its own. */
export const INLINE_HOLDERS = 'p,h1,h2,h3,h4,h5,h6,a,span,strong,b,em,i';

/** Players' own elements: selector, attribute that holds an id or an address, the address (`$` stands for the value). */
export const PLAYERS: readonly (readonly [selector: string, attribute: string, address: string])[] = [
  ['lite-youtube,youtube-video', 'videoid', 'https://www.youtube.com/watch?v=$'],
  ['amp-youtube', 'data-videoid', 'https://www.youtube.com/watch?v=$'],
  ['lite-vimeo', 'videoid', 'https://vimeo.com/$'],
  ['amp-vimeo', 'data-videoid', 'https://vimeo.com/$'],
  ['amp-twitter', 'data-tweetid', 'https://x.com/i/status/$'],
  ['amp-instagram', 'data-shortcode', 'https://www.instagram.com/p/$/'],
  ['amp-iframe,amp-video,amp-audio', 'src', '$'],
  ['mp-common-videosnap', 'data-url', '$'],
  ['.flourish-embed[data-src]', 'data-src', 'https://public.flourish.studio/$'],
];

/** Frames' addresses and those of the pages that people open to see the same. */
export const WATCH: readonly (readonly [frame: RegExp, page: string])[] = [
  [/^https?:\/\/player\.bilibili\.com\/.*[?&]bvid=(BV\w+)/i, 'https://www.bilibili.com/video/$1/'],
  [/^https?:\/\/player\.bilibili\.com\/.*[?&]aid=(\d+)/i, 'https://www.bilibili.com/video/av$1/'],
  [
    /^https?:\/\/(?:www\.bilibili\.com\/blackboard\/.*|html5player.*)[?&]bvid=(BV\w+)/i,
    'https://www.bilibili.com/video/$1/',
  ],
  [/^https?:\/\/(?:static\.)?(?:m\.)?v\.qq\.com\/.*[?&]vid=(\w+)/i, 'https://v.qq.com/x/page/$1.html'],
  [/^https?:\/\/(?:static\.)?video\.qq\.com\/.*[?&]vid=(\w+)/i, 'https://v.qq.com/x/page/$1.html'],
  [/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,})/i, 'https://www.youtube.com/watch?v=$1'],
  [
    /^https?:\/\/player\.youku\.com\/(?:embed\/|player\.php\/.*?sid\/)([\w=]+)/i,
    'https://v.youku.com/v_show/id_$1.html',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i, 'https://vimeo.com/$1'],
  [/^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/i, 'https://www.dailymotion.com/video/$1'],
  [/^https?:\/\/(?:open|player)\.ixigua\.com\/.*?(\d{12,})/i, 'https://www.ixigua.com/$1'],
  [/^https?:\/\/platform\.twitter\.com\/embed\/.*[?&]id=(\d+)/i, 'https://x.com/i/status/$1'],
  [/^https?:\/\/(?:www\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:post|video)\.php.*[?&]href=([^&]+)/i, '$1'],
  [/^https?:\/\/(?:www\.)?instagram\.com\/(p|reel)\/([\w-]+)\/embed/i, 'https://www.instagram.com/$1/$2/'],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w+\/\w+)/i, 'https://open.spotify.com/$1'],
  [/^https?:\/\/w\.soundcloud\.com\/player\/.*[?&]url=([^&]+)/i, '$1'],
  [/^https?:\/\/music\.163\.com\/outchain\/.*[?&]id=(\d+)/i, 'https://music.163.com/#/song?id=$1'],
  [/^https?:\/\/datawrapper\.dwcdn\.net\/(\w+)/i, 'https://www.datawrapper.de/_/$1/'],
];

/** Frames that are never the article's, by what is in them. */
export const FOREIGN_FRAMES = {
  ad: /^https?:\/\/[^/]*(?:doubleclick|googlesyndication|googleadservices|adnxs|adservice|pos\.baidu|cpro\.baidu|tanx\.com|mediav|amazon-adsystem|taboola|outbrain|criteo|gdt\.qq)[^/]*\//i,
  widget:
    /^https?:\/\/(?:[^/]*\.)?(?:facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:like|share|comments|page|follow)|disqus\.com|changyan\.|platform\.twitter\.com\/widgets\/(?:follow|tweet)_button|ghbtns\.com|www\.google\.com\/recaptcha)/i,
} as const;

/** What runs nowhere any more: browsers show what stands inside instead. */
export const DEAD_TYPE = /flash|silverlight|java-applet|director|realaudio/i;
