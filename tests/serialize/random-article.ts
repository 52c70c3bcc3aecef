import fc from 'fast-check';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What prose is made of, and every sign that Markdown, GitHub or Obsidian could take for its own. */
const SIGNS = [
  ...['注意', '导出', '：', '“先备份”', '。', '，', '（甲）', 'word', 'it’s', '2025', '3', '😀', 'é', '"', "'"],
  ...[' ', '  ', '\n', '\t', '\u3000', '\u00a0', '    '],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '```',
    '~',
    '~~',
    '~~~',
    '=',
    '==',
    '---',
    '|',
    '\\',
    '!',
    '$',
    '%%',
    ':',
    ':-',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[甲](乙)',
    '![',
    '[^1]',
    '[x]: y',
    'https://a.example/',
    '#',
    '# ',
    '1. ',
    '1) ',
    '-',
    '- ',
    '+ ',
    '>',
    '> ',
  ],
  ...['<b>', '</p>', '<script>', '<!--', '<?', '<javascript:alert(1)>', '&', '&amp;', '&#42;'],
];
const words = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 6 })
  .map((parts) => escaped(parts.join('')));
const address = fc
  .tuple(
    fc.constantFrom(
      'https://a.example/',
      'https://a.example/年度 报告(终稿).pdf?a=1&b=2',
      'mailto:a@b.example',
      '#note',
    ),
    fc.constantFrom('', 'x_y*z', '[1]', ')', '((', '%20', '&amp;copy'),
  )
  .map((parts) => escaped(parts.join('')).replaceAll('"', ''));

export const { inline, blocks } = fc.letrec<{
  inline: string;
  piece: string;
  blocks: string;
  block: string;
  cell: string;
}>((tie) => {
  const wrap = (tags: readonly string[], inside: fc.Arbitrary<string>) =>
    fc.tuple(fc.constantFrom(...tags), inside).map(([tag, html]) => `<${tag}>${html}</${tag}>`);
  const list = (item: fc.Arbitrary<string>) =>
    fc
      .tuple(
        fc.constantFrom('<ul>', '<ol>', '<ol start="3">', '<ol reversed>', '<ol start="0">', '<ol start="-2">'),
        fc.array(fc.tuple(fc.constantFrom('<li>', '<li>', '<li>', '<li value="7">'), item), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .map(
        ([open, items]) => `${open}${items.map(([li, html]) => `${li}${html}</li>`).join('')}</${open.slice(1, 3)}>`,
      );
  const table = fc
    .array(
      fc.array(fc.tuple(fc.constantFrom('', '', '', ' colspan="2"', ' rowspan="2"'), tie('cell')), {
        minLength: 2,
        maxLength: 4,
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map(
      (rows) =>
        `<table>${rows.map((row) => `<tr>${row.map(([span, html]) => `<td${span}>${html}</td>`).join('')}</tr>`).join('')}</table>`,
    );
  return {
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words,
      fc.constant('<br>'),
      fc.constant('<img src="https://a.example/1.jpg" alt="图[1]*">'),
      wrap(['code'], words),
      wrap(['b', 'strong', 'i', 'em', 's', 'del', 'span', 'sup', 'sub', 'q', 'mark', 'u', 'small'], tie('inline')),
      fc.tuple(address, words).map(([href, html]) => `<a href="${href}">${html}</a>`),
    ),
    inline: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    cell: fc.oneof(tie('inline'), wrap(['p', 'div'], tie('inline')), list(tie('inline'))),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      wrap(['p', 'p', 'div', 'h2', 'h3', 'figcaption'], tie('inline')),
      tie('inline'),
      fc.constant('<hr>'),
      words.map((text) => `<pre>${text}\n  ${text}</pre>`),
      wrap(['blockquote', 'section', 'div'], tie('blocks')),
      list(tie('blocks')),
      table,
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  };
});
