const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '〔': '〕', '〈': '〉' };

/** Which brackets are open at ever later places of a text. */
export class Brackets {
  private readonly open = new Set<string>();
  private at = 0;
  constructor(private readonly text: string) {}

  /** What closes the brackets that are open before an index. */
  openAt(index: number): ReadonlySet<string> {
    for (; this.at < index; this.at++) {
      const char = this.text.charAt(this.at);
      const closer = CLOSING[char];
      if (closer) this.open.add(closer);
      else this.open.delete(char);
    }
    return this.open;
  }
}
