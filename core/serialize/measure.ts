import { visibleLength } from '../text';

/**
 * Han, kana and hangul. Runs, not single characters: a list of every character of an article is long, and so is building it.
 * Written as ranges: by their names Unicode's scripts take milliseconds to compile.
 */
const CJK =
  /(?:[\u1100-\u11ff\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3131-\u318e\u31f0-\u321e\u3260-\u327e\u32d0-\u32fe\u3300-\u3357\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7fb\uf900-\ufad9\uff66-\uff6f\uff71-\uff9d\uffa0-\uffdc]|[\ud840-\ud888][\udc00-\udfff])+/g;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** The same where every letter and digit is ASCII, as `PLAIN` tells: Unicode's classes take milliseconds to compile. */
const PLAIN_WORD = /[a-zA-Z\d]+(?:['’.-][a-zA-Z\d]+)*/g;
const PLAIN = /^[ -~\s\u00a0\u00b7\u2000-\u206f\u3000-\u3003\u3008-\u3020\uff01-\uff0f\uff1a-\uff20]*$/;
/** First halves of characters that take two units. */
const PAIRS = /[\ud800-\udbff]/g;
const pairsIn = (text: string): number => text.match(PAIRS)?.length ?? 0;

/** Browsers give up on a run of millions of characters: texts are measured in pieces of so many. */
const PIECE = 50_000;

/** Pieces that end at a space where there is one, else between two characters. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const most = at + PIECE;
    const space = most < text.length ? text.lastIndexOf(' ', most) : -1;
    const inPair = /[\udc00-\udfff]/.test(text.charAt(most));
    const end = space > at ? space : inPair ? most + 1 : most;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Length as readers of each script count it: CJK by the character, the rest by the word. */
export function measure(text: string): Length {
  const all: Length = { chars: 0, cjk: 0, words: 0 };
  for (const piece of piecesOf(text)) {
    const { chars, cjk, words } = measurePiece(piece);
    all.chars += chars;
    all.cjk += cjk;
    all.words += words;
  }
  return all;
}

interface Length {
  chars: number;
  cjk: number;
  words: number;
}

function measurePiece(text: string): Length {
  const rest = text.split(CJK);
  const words = rest.join(' ');
  const cjk = text.length - (words.length - (rest.length - 1));
  return {
    chars: visibleLength(text),
    cjk: cjk - (pairsIn(text) - pairsIn(words)),
    words: words.match(PLAIN.test(words) ? PLAIN_WORD : WORD)?.length ?? 0,
  };
}
