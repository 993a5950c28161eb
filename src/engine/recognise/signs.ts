/** Currency signs beside a number: `$1,000`, `S$300`, `RM5,000`, `1000 $`. */
import { classOf, DROP } from '../fold/letters.ts';
import type { Words } from '../fold/words.ts';

const LONGEST_SIGN = 4;

export class Signs {
  private readonly currencies: ReadonlyMap<string, string>;
  /** What signs end in, in either case: most numbers have no sign, and one look tells. */
  private readonly lastUnits: ReadonlySet<number>;

  /** `table` leads from signs in capitals to currencies. */
  constructor(table: Readonly<Record<string, string>>) {
    this.currencies = new Map(Object.entries(table));
    const last = Object.keys(table).map((sign) => sign.slice(-1));
    this.lastUnits = new Set(
      [...last, ...last.map((one) => one.toLowerCase())].map((one) => one.charCodeAt(0)),
    );
  }

  currencyOf(sign: string): string | null {
    return this.currencies.get(sign) ?? null;
  }

  /** The longest sign that ends right before the word, or before one space. A sign of one letter is glued. */
  before(words: Words, at: number): string | null {
    const source = words.sourceOf(at);
    const start = words.start[at] as number;
    const beside = overInvisible(source, start, -1);
    const end = isSpace(source, beside - 1) ? overInvisible(source, beside - 1, -1) : beside;
    if (!this.lastUnits.has(source.charCodeAt(end - 1))) return null;
    for (let from = Math.max(0, end - LONGEST_SIGN); from < end; from++) {
      const sign = source.slice(from, end).toUpperCase();
      if (!this.currencies.has(sign)) continue;
      // neither the end of a word nor of one with digits for letters: `y34rs 4`
      if (isLetter(sign.charAt(0)) && isWordly(source.charAt(from - 1))) continue;
      if (sign.length > 1 || end === start || !isLetter(sign)) return sign;
    }
    return null;
  }

  /** A sign of no letters right after the word, or after one space. */
  after(words: Words, at: number): string | null {
    const source = words.sourceOf(at);
    const beside = overInvisible(source, words.end[at] as number, 1);
    const sign = source.charAt(isSpace(source, beside) ? overInvisible(source, beside + 1, 1) : beside);
    return this.currencies.has(sign) && !isLetter(sign) ? sign : null;
  }
}

/** Where the marks that nobody sees end, before (-1) or after (1) a place. */
function overInvisible(source: string, from: number, step: 1 | -1): number {
  let at = from;
  while (classOf(source.charCodeAt(step < 0 ? at - 1 : at)) === DROP) at += step;
  return at;
}

function isSpace(source: string, at: number): boolean {
  return source.charAt(at) === ' ' || source.charAt(at) === '\u00a0';
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function isWordly(character: string): boolean {
  return isLetter(character) || (character >= '0' && character <= '9');
}
