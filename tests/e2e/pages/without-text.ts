import type { LocalFile } from '../../../scripts/lib/local-pages';
import { plain } from './story';

/** One pixel. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

const HEADLINE = '渔港清晨：第一船鱼上岸的时候';
const titled = (file: LocalFile): LocalFile => ({ ...file, body: String(file.body).replace('示例', HEADLINE) });

/** A headline, a time and pictures without captions, beside other galleries' thumbnails. */
export const gallery = (pictures: number): LocalFile =>
  titled(
    plain(
      `<header><img src="/logo.png" width="200" height="60"></header><h1>${HEADLINE}</h1><p>2026-11-20 08:30 来源：青石日报</p>
      <ul id="slides">${Array.from({ length: pictures }, (_, n) => `<li><img src="/pictures/${n + 1}.jpg" width="900" height="600"></li>`).join('')}</ul>
      <div class="more">${Array.from({ length: 12 }, (_, n) => `<a href="/photo/${n + 20}"><img src="/thumbs/${n}.jpg" width="160" height="120"></a>`).join('')}</div>`,
    ),
  );

/** A headline, a time and a film. */
export const film = (): LocalFile =>
  titled(
    plain(
      `<h1>${HEADLINE}</h1><p>2026-11-20 08:30 来源：青石日报</p><video src="/film.mp4" width="960" height="540" controls></video>`,
    ),
  );
