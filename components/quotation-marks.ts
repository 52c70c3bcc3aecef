/** The quotation marks of a Chinese text's script; undefined where it is in another language. */
export function quotationMarks(lang: string | undefined): readonly [string, string] | undefined {
  if (!/^zh(?:-|$)/i.test(lang ?? '')) return undefined;
  return /hant|tw|hk|mo/i.test(lang ?? '') ? ['「', '」'] : ['“', '”'];
}
