import { PIECE_END } from '../text';

/** Shorter lines are verse, addresses and lists, where a single break is meant. */
const PARAGRAPH_CHARS = 30;

/** Collects running text into lines and paragraphs. */
export class TextBuilder {
  private out = '';
  private line = '';
  /** Line ends owed before the next text: 0, 1, or 2 for a blank line. */
  private owed = 0;
  private depth = 0;
  private label = '';

  text(raw: string): void {
    this.line += raw.replace(/[\u200b\u2060\ufeff\u00ad]/g, '').replace(/\s+/g, ' ');
  }

  /** `<br>`: the next line; a blank one where pages use it between whole paragraphs, or twice. */
  lineBreak(): void {
    const text = this.line.trim();
    if (text === '') this.owed = Math.max(this.owed, this.out === '' ? 0 : 2);
    this.flush(text.length >= PARAGRAPH_CHARS && PIECE_END.test(text) ? 2 : 1);
  }

  breakLine(): void {
    this.flush(1);
  }

  breakParagraph(): void {
    this.flush(this.depth > 0 ? 1 : 2);
  }

  openList(): void {
    this.depth++;
  }

  closeList(): void {
    this.depth = Math.max(0, this.depth - 1);
  }

  item(label: string): void {
    this.flush(1);
    this.label = label;
  }

  lines(lines: readonly string[]): void {
    this.breakParagraph();
    for (const line of lines) {
      this.line = line;
      this.flush(1, true);
    }
    this.breakParagraph();
  }

  /** Lines that stay as they are, blank ones too: code. */
  verbatim(text: string): void {
    this.breakParagraph();
    this.line = this.depth > 0 ? text.replace(/\n(?=.)/g, `\n${'  '.repeat(this.depth)}`) : text;
    this.flush(2, true);
  }

  toString(): string {
    this.flush(0);
    return this.out;
  }

  private flush(owed: number, verbatim = false): void {
    const text = verbatim ? this.line : this.line.replace(/^[ \n\u3000]+|\s+$/g, '');
    this.line = '';
    if (text.trim() !== '') {
      const indent = '  '.repeat(Math.max(0, this.depth - 1));
      const ends = this.out === '' ? '' : '\n'.repeat(Math.max(1, this.owed));
      this.out += ends + (this.depth > 0 ? indent + (this.label || '  ') : '') + text;
      this.label = '';
      this.owed = owed;
    } else if (this.out !== '') this.owed = Math.max(this.owed, owed);
  }
}
