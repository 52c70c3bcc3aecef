/** A rule's pattern as a tree, as far as it tells which texts it cannot match. */
export type Node =
  /** One character of these; undefined: nearly any. */
  | { readonly type: 'char'; readonly chars: ReadonlySet<string> | undefined }
  | { readonly type: 'start' }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'repeat'; readonly item: Node; readonly least: number; readonly fixed: boolean }
  /** Looks ahead for it. */
  | { readonly type: 'ahead'; readonly item: Node }
  /** Says nothing about characters: an end, a boundary, what must not follow. */
  | { readonly type: 'nothing' };

const DIGITS = '0123456789';
/** Escapes that stand for a few characters, in text whose white space is collapsed. */
const CLASSES: Readonly<Record<string, string>> = { d: DIGITS, s: ' ' };
/** Escapes that stand for many, or for what is not listed here. */
const MANY = /[DSwWpP]/;
/** Escapes that no rule uses. */
const UNREAD = /[a-z\d]/i;
const NOTHING: Node = { type: 'nothing' };
const ANY: Node = { type: 'char', chars: undefined };
const WIDEST_RANGE = 128;

/** Both cases where there are two: patterns are blind to case. */
const cases = (chars: Iterable<string>): Set<string> =>
  new Set([...chars].flatMap((char) => [char, char.toLowerCase(), char.toUpperCase()]));

/** Reads the source of a pattern with the flag `u`. @throws SyntaxError for syntax that no rule uses */
export function treeOf(source: string): Node {
  return new Parser([...source]).whole();
}

class Parser {
  private at = 0;
  constructor(private readonly chars: readonly string[]) {}

  whole(): Node {
    const tree = this.choice();
    if (this.at < this.chars.length) throw new SyntaxError(`unread: ${this.chars.slice(this.at).join('')}`);
    return tree;
  }

  private get next(): string {
    return this.chars[this.at] ?? '';
  }

  private take(): string {
    return this.chars[this.at++] ?? '';
  }

  private skip(text: string): boolean {
    if (
      !this.chars
        .slice(this.at, this.at + text.length)
        .join('')
        .startsWith(text)
    )
      return false;
    this.at += text.length;
    return true;
  }

  private until(end: string): string {
    let text = '';
    for (let char = this.take(); char !== end && char !== ''; char = this.take()) text += char;
    return text;
  }

  private choice(): Node {
    const options = [this.sequence()];
    while (this.skip('|')) options.push(this.sequence());
    return options.length === 1 && options[0] ? options[0] : { type: 'choice', options };
  }

  private sequence(): Node {
    const items: Node[] = [];
    while (this.next !== '' && this.next !== '|' && this.next !== ')') items.push(this.repeated(this.atom()));
    return { type: 'sequence', items };
  }

  private repeated(item: Node): Node {
    const [least, most] = this.counts();
    if (least === undefined) return item;
    this.skip('?');
    return { type: 'repeat', item, least, fixed: least === most };
  }

  private counts(): [least?: number, most?: number | undefined] {
    if (this.skip('*')) return [0];
    if (this.skip('+')) return [1];
    if (this.skip('?')) return [0, 1];
    if (!this.skip('{')) return [];
    const [least, most] = this.until('}').split(',');
    return [Number(least), most === '' ? undefined : Number(most ?? least)];
  }

  private atom(): Node {
    const char = this.take();
    if (char === '^') return { type: 'start' };
    if (char === '$') return NOTHING;
    if (char === '.') return ANY;
    if (char === '(') return this.group();
    if (char === '[') return { type: 'char', chars: this.set() };
    if (char === '\\' && /[bB]/.test(this.next)) {
      this.take();
      return NOTHING;
    }
    return { type: 'char', chars: char === '\\' ? this.escape() : cases([char]) };
  }

  private group(): Node {
    const [ahead, other] = [this.skip('?='), this.skip('?!') || this.skip('?<!') || this.skip('?<=')];
    if (!ahead && !other && !this.skip('?:') && this.skip('?<')) this.until('>');
    const item = this.choice();
    if (!this.skip(')')) throw new SyntaxError('a group without an end');
    if (other) return NOTHING;
    return ahead ? { type: 'ahead', item } : item;
  }

  private escape(): ReadonlySet<string> | undefined {
    const char = this.take();
    if (/[pP]/.test(char)) this.until('}');
    if (MANY.test(char)) return undefined;
    const few = CLASSES[char];
    if (few === undefined && UNREAD.test(char)) throw new SyntaxError(`an escape that is not read: ${char}`);
    return cases(few ?? char);
  }

  private set(): ReadonlySet<string> | undefined {
    const negated = this.skip('^');
    const chars = new Set<string>();
    let many = negated;
    while (!this.skip(']')) {
      const from = this.member();
      const range = from !== undefined && this.next === '-' && this.chars[this.at + 1] !== ']' && this.skip('-');
      const members = range ? between(from, this.member()) : from;
      if (members === undefined) many = true;
      else for (const char of cases(members)) chars.add(char);
    }
    return many ? undefined : chars;
  }

  /** One character, or all of a class; undefined for too many. */
  private member(): string | undefined {
    const char = this.take();
    if (char === '') throw new SyntaxError('a class without an end');
    if (char !== '\\') return char;
    const chars = this.escape();
    return chars && [...chars].join('');
  }
}

function between(from: string, to: string | undefined): string | undefined {
  const [first, last] = [from.codePointAt(0) ?? 0, to?.codePointAt(0) ?? Number.POSITIVE_INFINITY];
  if (last - first > WIDEST_RANGE) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}
