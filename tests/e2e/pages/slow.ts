import type { LocalFile } from '../../../scripts/lib/local-pages';
import { RIVER } from './moving';

export const SLOW_URL = 'https://www.sohu.com/a/900000021_120000007';
/** A script in the middle of the page that the parser waits for, while the browser may paint what is there. */
export const SLOW_SCRIPT_URL = 'https://www.sohu.com/slow.js';
const SLOW_MS = 700;

export const slowScript = (): LocalFile => ({ body: '', type: 'text/javascript', delay: SLOW_MS });

const LINES = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>渡口的第${n + 1}块木牌上写着开船的时辰，字是老谢一笔一笔描的，雨淋过以后还要再描一遍，从来没有写错过。</p>`,
);

/**
 * An article with clutter above and in it, each piece of which would move the rest if it were hidden after it was painted.
 * The page notes what is painted (Element Timing) and what moves (Layout Instability).
 */
export const slow = (): LocalFile => ({
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${RIVER.title}</title><script>
      const painted = [], shifts = [];
      const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
      watch('element', ({ identifier }) => painted.push(identifier));
      watch('layout-shift', ({ value, sources }) => sources.some(({ node }) => node) && shifts.push(value)); // our bar is in a closed shadow
    </script></head><body>
    <div id="right-side-bar"><p elementtiming="clutter" style="height:120px">二十四小时热文榜单</p></div>
    <h1 elementtiming="headline">${RIVER.title}</h1>
    <article class="article" id="mp-editor"><p elementtiming="body">${RIVER.first}</p>
    <p data-role="original-title" elementtiming="junk">原标题：渡口的末班船</p>
    <div class="ad-box" style="height:90px" elementtiming="ad">广告 · 湖景民宿，立即预订</div>
    ${LINES.join('')}<script src="${SLOW_SCRIPT_URL}"></script>
    ${LINES.join('')}<p data-role="editor-name" elementtiming="editor">${RIVER.editor}</p></article></body></html>`,
  type: 'text/html; charset=utf-8',
});
