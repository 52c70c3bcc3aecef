/**
 * Replaces single characters by others: one look-up a character, where a pattern would call back for each that it finds.
 * The text keeps its length. Of two pairs with the same first character the first counts.
 * @param pairs none of them with the character U+0000
 */
export function replacing(pairs: Iterable<readonly [string, string]>): (text: string) => string {
  const table = new Uint16Array(0x10000);
  for (const [from, to] of pairs) if (table[from.charCodeAt(0)] === 0) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return (text) => {
    let [out, copied] = ['', 0];
    for (let i = 0; i < text.length; i++) {
      const to = table[text.charCodeAt(i)] ?? 0;
      if (to === 0) continue;
      out += text.slice(copied, i) + String.fromCharCode(to);
      copied = i + 1;
    }
    return copied === 0 ? text : out + text.slice(copied);
  };
}
