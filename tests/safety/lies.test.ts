import { describe, expect, it } from 'vitest';
import { articlePage, missing, run } from './hostile';

/** The article page with other lines in its head. */
const withHead = (lines: string) => articlePage().replace('</head>', `${lines}</head>`);

describe('pages that lie', () => {
  it('about their charset: the text stays as the browser read it', () => {
    expect(
      missing(
        run(withHead('<meta charset="gb2312"><meta http-equiv="content-type" content="text/html; charset=big5">')),
      ),
    ).toEqual([]);
  });

  it('about their time: one that no page can have is not told', () => {
    for (const time of ['9999-99-99T99:99:99', '2099-01-01T00:00:00+08:00', 'NaN', '0000-00-00', '1'.repeat(5000)]) {
      const result = run(
        withHead(`<meta property="article:published_time" content="${time}">`).replace('2024-05-20 20:30', ''),
      );
      expect(missing(result), time).toEqual([]);
      const iso = result.ok ? result.article.metadata.publishedTime?.value.iso : undefined;
      if (iso !== undefined) expect(new Date(iso).getTime(), time).toBeLessThan(Date.parse('2024-05-23'));
    }
  });

  it('about their type, their data or their structure', () => {
    const broken = [
      '{',
      '[]',
      'null',
      '{"@type":"NewsArticle","headline":{"a":1},"author":[[[null]]],"datePublished":[]}',
      `{"@graph":${'['.repeat(3000)}${']'.repeat(3000)}}`,
    ];
    for (const data of broken)
      expect(missing(run(withHead(`<script type="application/ld+json">${data}</script>`))), data.slice(0, 40)).toEqual(
        [],
      );
    const metas = ['og:title', 'og:type', 'author', 'description', 'og:image', 'og:url'].map(
      (name) => `<meta property="${name}" content="${'&lt;b&gt;&quot;\u202e&amp;'.repeat(200)}">`,
    );
    expect(
      missing(run(withHead(`${metas.join('')}<link rel="canonical" href="javascript:alert(1)"><base href="//[bad">`))),
    ).toEqual([]);
  });

  it('about their address: only web addresses come out as links of the article', () => {
    const result = run(
      withHead(
        '<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="javascript:alert(1)">',
      ),
    );
    expect(JSON.stringify(result)).not.toContain('javascript:');
  });

  it('by parsing so that paragraphs stand in odd places', () => {
    const odd = articlePage().replaceAll('<p>', '<table><p>').replaceAll('</p>', '</p></table>');
    expect(missing(run(odd))).toEqual([]);
    expect(missing(run(articlePage('<frameset>', '<p><p></b></div></table>', '</body></html></body>')))).toEqual([]);
  });
});
