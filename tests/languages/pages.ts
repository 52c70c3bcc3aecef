/** An invented news page in a language that Jingdu is not made for, in the DOM shape of a real kind of CMS. */
export interface ForeignPage {
  readonly html: string;
  readonly url: string;
  /** The article's blocks in order. */
  readonly body: readonly string[];
}

const nav = (items: readonly string[]): string =>
  `<nav class="site-nav"><ul>${items.map((item, i) => `<li><a href="/s${i}">${item}</a></li>`).join('')}</ul></nav>`;
const teasers = (heading: string, titles: readonly string[]): string =>
  `<h3>${heading}</h3><ul>${titles.map((title, i) => `<li><a href="/t${i}">${title}</a></li>`).join('')}</ul>`;
const p = (text: string): string => `<p>${text}</p>`;

const page = (lang: string, title: string, site: string, body: string, dir = 'ltr'): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title} - ${site}</title>` +
  `<meta property="og:title" content="${title}"><meta property="og:type" content="article"></head><body>${body}</body></html>`;

const WORDPRESS = [
  'The first train in fourteen months pulled into Millbrook at ten past seven on Monday, and nobody in the small town had slept much.',
  'By six the platform was full. A retired signalman had brought a folding chair, two flasks of tea and a notebook in which he had written down every arrival since 1961.',
  'What the line cost',
  'The county spent eleven million on the viaduct alone, more than twice the first estimate. “Nobody builds a bridge over a marsh cheaply,” said the engineer in charge, Ada Fenn.',
  'Share it with your children, the stationmaster told the crowd. Tell them you were here.',
  'The ministry said the line would reach the coast by 2027 if the weather holds and the money does too.',
];
const NEXT = [
  'Harbour pilots in Port Ellery will vote next week on whether to accept a pay offer that their union calls the last one before a strike.',
  'The offer, seen by this newspaper, raises wages by four per cent over two years and adds a payment for night work in fog. It says nothing about crews.',
  '“Fog is not the problem,” said one pilot with twenty-two years on the river. “The problem is that there are nine of us and there used to be fifteen.”',
  'The port authority declined to comment on staffing. In a statement it said that safety was its first concern and that talks would go on through the weekend.',
  'A strike would close the harbour to anything longer than ninety metres. The last one, in 1998, lasted eleven days and emptied the shelves of three towns.',
];
const LEGACY = [
  'Three villages above the reservoir have clean water again after a winter of carrying it in cans from the school.',
  'The pipe broke in November, where it crosses the old quarry. It took until February to find the place, and until last Friday to mend it.',
  'Mrs. Arno, who is eighty-one, let the tap run for a whole minute. Then she filled a kettle, and then she sat down.',
  'The council says a second pipe is planned for next year, so that this will not happen twice.',
];
const JAPANESE = [
  '一年二か月ぶりに運行を再開した山沿いの鉄道で、六日朝、最初の列車が終点の駅に到着した。ホームには夜明け前から住民が集まり、手作りの旗を振って迎えた。',
  '再開の費用は当初の見積もりの二倍を超えた。県の担当者は「湿地に橋を架けるのに安い方法はない」と話し、工事の遅れを改めて陳謝した。',
  '■駅員は二人',
  '終点の駅で働くのは二人だけだ。切符を売り、改札に立ち、冬には雪をかく。利用者は一日に十一人ほどだが、学校へ通う生徒にとっては欠かせない足だという。',
  '沿線の高校に通う生徒は「バスより三十分早く着く。朝ごはんが食べられる」と笑顔を見せた。',
  '県は二〇二七年までに海岸まで延ばす計画で、来月から住民への説明会を始める。',
];
const KOREAN = [
  '열네 달 동안 멈췄던 산골 철도가 6일 다시 달리기 시작했다. 첫차가 들어온 아침 일곱 시, 승강장에는 동트기 전부터 주민들이 모여 있었다.',
  '복구에는 처음 예상의 두 배가 넘는 비용이 들었다. 군청 관계자는 “습지에 다리를 놓는 데 싼 방법은 없다”며 공사가 늦어진 데 대해 사과했다.',
  '종착역 직원은 두 명뿐이다. 표를 팔고, 개찰구에 서고, 겨울이면 눈을 치운다. 하루 이용객은 열한 명 남짓이지만 학생들에게는 없어서는 안 될 발이다.',
  '한 고등학생은 “버스보다 삼십 분 빨리 도착한다. 아침밥을 먹을 수 있다”며 웃었다.',
  '군은 2027년까지 바닷가까지 노선을 늘릴 계획이며, 다음 달부터 주민 설명회를 연다.',
];
const GERMAN = [
  'Nach vierzehn Monaten Pause ist am Montagmorgen wieder ein Zug in Oberweiler eingefahren. Auf dem Bahnsteig warteten schon vor Sonnenaufgang mehr als zweihundert Menschen.',
  'Die Sanierung der Strecke kostete mehr als doppelt so viel wie geplant. „Eine Brücke über ein Moor baut niemand billig“, sagte die Ingenieurin Ada Fenn.',
  'Zwei Leute für einen Bahnhof',
  'Am Endbahnhof arbeiten nur zwei Menschen. Sie verkaufen Fahrkarten, stehen an der Sperre und räumen im Winter den Schnee weg.',
  'Für die Schülerinnen und Schüler im Tal ist der Zug trotzdem unverzichtbar: Er ist eine halbe Stunde schneller als der Bus.',
  'Bis 2027 soll die Strecke bis an die Küste verlängert werden, teilte das Ministerium mit.',
];
const SPANISH = [
  'El primer tren en catorce meses llegó el lunes a Valdehierro a las siete y diez de la mañana, y casi nadie en el pueblo había dormido.',
  'A las seis el andén ya estaba lleno. Un guardagujas jubilado había traído una silla, dos termos de café y un cuaderno con todas las llegadas desde 1961.',
  'La obra costó más del doble de lo previsto. «Nadie levanta barato un puente sobre una marisma», dijo la ingeniera Ada Fernán.',
  'En la estación término trabajan dos personas: venden billetes, abren la verja y en invierno quitan la nieve de las vías.',
  'El ministerio prevé que la línea llegue a la costa en 2027, si el tiempo y el dinero acompañan.',
];
const ARABIC = [
  'وصل القطار الأول منذ أربعة عشر شهرا إلى بلدة وادي الحجر صباح الاثنين، وكان الرصيف ممتلئا بالناس قبل شروق الشمس بساعة كاملة.',
  'وقال مهندس المشروع إن كلفة الجسر تجاوزت ضعف التقدير الأول، مضيفا أن أحدا لا يبني جسرا فوق مستنقع بثمن زهيد.',
  'ويعمل في المحطة الأخيرة موظفان فقط، يبيعان التذاكر ويفتحان البوابة ويزيلان الثلج عن السكة في الشتاء.',
  'أما الطلاب فيرون أن القطار أسرع من الحافلة بنصف ساعة، وأن هذا الوقت يكفي لتناول الفطور مع العائلة.',
  'ومن المقرر أن يصل الخط إلى الساحل عام 2027 إذا سمحت الظروف والميزانية، بحسب بيان الوزارة.',
];

export const FOREIGN: Readonly<Record<string, ForeignPage>> = {
  'English, a WordPress theme': {
    url: 'https://www.millbrook-courier.example/2024/05/first-train/',
    body: WORDPRESS,
    html: page(
      'en',
      'First train in fourteen months',
      'Millbrook Courier',
      `<header id="masthead">${nav(['Home', 'News', 'Sport', 'Letters'])}</header>
      <main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">First train in fourteen months</h1>
      <div class="entry-meta">By <a href="/author/jane-roe">Jane Roe</a> | May 6, 2024</div></header>
      <div class="entry-content">${WORDPRESS.slice(0, 2).map(p).join('')}<h2>${WORDPRESS[2]}</h2>${WORDPRESS.slice(3).map(p).join('')}
      <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=twitter">Twitter</a></li><li><a href="?share=facebook">Facebook</a></li></ul></div>
      <div id="jp-relatedposts" class="jp-relatedposts">${teasers('Related', ['A bridge over the marsh', 'The signalman’s notebook', 'Tea on platform one'])}</div></div>
      <footer class="entry-footer">Tagged <a rel="tag" href="/tag/rail">rail</a></footer></article></main>
      <aside id="secondary" class="widget-area">${teasers('Recent Posts', ['Market day moves to Tuesday', 'Library roof leaks again', 'Fog on the river'])}</aside>
      <footer id="colophon">© 2024 Millbrook Courier. All rights reserved.</footer>`,
    ),
  },
  'English, component blocks': {
    url: 'https://www.ellery-post.example/news/pilots-vote-c102',
    body: NEXT,
    html: page(
      'en-GB',
      'Pilots to vote on last offer',
      'The Ellery Post',
      `<div id="__next"><header>${nav(['News', 'Opinion', 'Business', 'Weather'])}<button>Sign in</button></header>
      <main id="main-content"><article><div data-component="headline-block"><h1>Pilots to vote on last offer</h1></div>
      <div data-component="byline-block"><span>By Sam Hollis</span><time datetime="2024-05-20T06:48:00Z">20 May 2024</time></div>
      ${NEXT.slice(0, 2)
        .map((text) => `<div data-component="text-block"><p>${text}</p></div>`)
        .join('')}
      <div data-component="ad-slot" class="ad-slot"><span>Advertisement</span></div>
      <div data-component="text-block"><p>${NEXT[2]}</p></div>
      <div data-component="related-block"><p>Read more: <a href="/a1">Fog closes the harbour for a third day</a></p></div>
      ${NEXT.slice(3)
        .map((text) => `<div data-component="text-block"><p>${text}</p></div>`)
        .join('')}
      <div data-component="newsletter-block"><p>Sign up for our morning newsletter</p></div></article>
      <section data-component="more-stories">${teasers('More on this story', ['Dredger returns to the estuary', 'Fish prices climb', 'Nine pilots, one river'])}</section></main>
      <footer>${nav(['Contact', 'Terms', 'Privacy', 'Cookies'])}<p>Copyright © 2024 The Ellery Post</p></footer></div>`,
    ),
  },
  'English, a table of the nineties': {
    url: 'http://www.uplandgazette.example/archive/1999/0312.html',
    body: LEGACY,
    html: page(
      'en',
      'Water runs again',
      'Upland Gazette',
      `<table width="700"><tr><td width="120"><a href="/1">Front page</a><br><a href="/2">Farming</a><br><a href="/3">Sport</a><br><a href="/4">Weather</a></td>
      <td><font size="5"><b>Water runs again</b></font><br><i>March 12, 1999</i><br><br>${LEGACY.join('<br><br>\n')}<br><br>
      <a href="/index.html">Back to the front page</a></td></tr></table><center><font size="1">Copyright 1999 Upland Gazette. All rights reserved.</font></center>`,
    ),
  },
  Japanese: {
    url: 'https://www.yamazoi-shimbun.example/articles/20240506-001.html',
    body: JAPANESE,
    html: page(
      'ja',
      '山沿いの鉄道、一年二か月ぶりに再開',
      '山沿い新聞デジタル',
      `<header>${nav(['トップ', '社会', '政治', 'スポーツ'])}</header><div class="l-main"><h1>山沿いの鉄道、一年二か月ぶりに再開</h1>
      <p class="meta"><time>2024年5月6日 11時20分</time> 山田花子</p>
      <div class="article_body"><figure><img src="/a.jpg" alt=""><figcaption>到着した列車を迎える住民＝6日、終点の駅</figcaption></figure>
      ${JAPANESE.map(p).join('')}</div>
      <ul class="sns"><li><a href="#">シェア</a></li><li><a href="#">ツイート</a></li><li><a href="#">はてなブックマーク</a></li></ul>
      <div class="kanren">${teasers('関連ニュース', ['湿地の橋、工費が二倍に', '終点の駅、二人の駅員', '沿線の高校で説明会'])}</div></div>
      <div class="side">${teasers('アクセスランキング', ['あすの天気', '渡し船が欠航', '茶工場が本屋に'])}</div>
      <footer><p>Copyright © Yamazoi Shimbun. 無断転載を禁じます。</p></footer>`,
    ),
  },
  Korean: {
    url: 'https://www.sangol-ilbo.example/news/articleView.html?idxno=10421',
    body: KOREAN,
    html: page(
      'ko',
      '산골 철도, 열네 달 만에 다시 달린다',
      '산골일보',
      `<div id="user-header">${nav(['정치', '경제', '사회', '문화'])}</div><div id="article-view"><h3 class="heading">산골 철도, 열네 달 만에 다시 달린다</h3>
      <ul class="infomation"><li>김하나 기자</li><li>입력 2024.05.06 11:20</li></ul>
      <article id="article-view-content-div" class="article-veiw-body">${KOREAN.join('<br><br>')}</article>
      <div class="copyright">저작권자 © 산골일보 무단전재 및 재배포 금지</div>
      <div class="relation">${teasers('관련기사', ['습지 다리 공사비 두 배로', '종착역의 두 사람', '나룻배 이틀째 결항'])}</div></div>
      <footer><p>등록번호 : 강원 아00000 | 발행인 : 홍길동</p></footer>`,
    ),
  },
  German: {
    url: 'https://www.oberweiler-bote.example/lokales/zug-faehrt-wieder-1021.html',
    body: GERMAN,
    html: page(
      'de',
      'Der Zug fährt wieder',
      'Oberweiler Bote',
      `<header class="header">${nav(['Lokales', 'Sport', 'Kultur', 'Wetter'])}</header><main><article class="article">
      <h1><span class="kicker">Oberweiler</span> Der Zug fährt wieder</h1><p class="author">Von Jana Roth, 6. Mai 2024, 11:20 Uhr</p>
      <div class="article__body">${p(GERMAN[0] ?? '')}<div class="ad">Anzeige</div>${p(GERMAN[1] ?? '')}<h2>${GERMAN[2]}</h2>
      ${p(GERMAN[3] ?? '')}<div class="teaser-box"><strong>Lesen Sie auch</strong><ul><li><a href="/1">Brücke über das Moor wird teurer</a></li></ul></div>
      ${GERMAN.slice(4).map(p).join('')}</div></article>
      <section class="teaser-list">${teasers('Mehr zum Thema', ['Fähre fällt zwei Tage aus', 'Teefabrik wird Buchladen', 'Das Wetter am Dienstag'])}</section></main>
      <footer>${nav(['Impressum', 'Datenschutz', 'AGB'])}</footer>`,
    ),
  },
  Spanish: {
    url: 'https://www.diariovaldehierro.example/local/2024-05-06/primer-tren.html',
    // The picture between headline and text belongs to the article, and so does what stands under it.
    body: ['Vecinos en el andén, este lunes.', ...SPANISH],
    html: page(
      'es',
      'El primer tren en catorce meses',
      'Diario de Valdehierro',
      `<header>${nav(['Portada', 'Local', 'Deportes', 'Opinión'])}</header><article><header><h1>El primer tren en catorce meses</h1>
      <div class="firma">Lucía Marín · 6 may 2024 - 11:20</div></header>
      <figure><img src="/a.jpg" alt=""><figcaption>Vecinos en el andén, este lunes.</figcaption></figure>
      <div class="cuerpo-noticia">${SPANISH.slice(0, 3).map(p).join('')}
      <div class="noticia-relacionada related"><span>Lee también</span><a href="/n1">El puente de la marisma, el doble de caro</a></div>
      ${SPANISH.slice(3).map(p).join('')}</div>
      <div class="compartir share"><a href="#">Compartir en Facebook</a> <a href="#">Compartir en WhatsApp</a></div></article>
      <aside>${teasers('Lo más leído', ['El mercado pasa al martes', 'Niebla en el río', 'La vieja fábrica de té'])}</aside>
      <footer>© 2024 Diario de Valdehierro. Todos los derechos reservados.</footer>`,
    ),
  },
  'Arabic, right to left': {
    url: 'https://www.sahifat-alwadi.example/news/2024/5/6/qitar',
    body: ARABIC,
    html: page(
      'ar',
      'أول قطار منذ أربعة عشر شهرا',
      'صحيفة الوادي',
      `<header>${nav(['الرئيسية', 'أخبار', 'رياضة', 'ثقافة'])}</header><main><h1>أول قطار منذ أربعة عشر شهرا</h1><div class="article-info"><span>6 مايو 2024</span></div>
      <div class="wysiwyg article-text">${ARABIC.slice(0, 3).map(p).join('')}<p><strong>اقرأ أيضا: <a href="/a1">الجسر فوق المستنقع يكلف ضعفين</a></strong></p>
      ${ARABIC.slice(3).map(p).join('')}</div>
      <div class="social-share"><a href="#">فيسبوك</a> <a href="#">واتساب</a></div>
      <section class="related">${teasers('مقالات ذات صلة', ['ضباب على النهر ليومين', 'مصنع الشاي يصبح مكتبة', 'السوق ينتقل إلى الثلاثاء'])}</section></main>
      <footer>جميع الحقوق محفوظة © 2024</footer>`,
      'rtl',
    ),
  },
};
