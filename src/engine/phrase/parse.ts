/**
 * The phrase language of `design.md` 5: words, `(a | b)`, `(a)?`, `..`, `<name condition>` and a last `!` for exact accents.
 * Nothing in it can backtrack.
 */

export type Item =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Item[])[]; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'slot'; readonly name: string; readonly condition?: Condition };

/** `<age under 18>`, `<percent over 100>` */
export interface Condition {
  readonly than: 'under' | 'over';
  readonly value: number;
}

export interface Phrase {
  readonly items: readonly Item[];
  /** Accents must be written as here. */
  readonly exact: boolean;
}

/** A phrase that cannot be read; `column` counts from 1 in the phrase as it stands. */
export class PhraseError extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}

/** Reads one line. Throws `PhraseError` at the first thing that is not in the language. */
export function parsePhrase(line: string): Phrase {
  const trimmed = line.trimEnd();
  const exact = trimmed.endsWith('!');
  const reader = new Reader(exact ? trimmed.slice(0, -1) : trimmed);
  const items = reader.sequence();
  if (!reader.atEnd()) throw new PhraseError('this bracket closes nothing; remove it', reader.column());
  if (items.length === 0) throw new PhraseError('the phrase is empty; write words or remove the line', 1);
  return { items, exact };
}

/** Up to a space, a sign of the language or a gap; single points belong to it. */
const WORD = /(?:[^ ()|<>?.]|\.(?!\.))+/y;

class Reader {
  private readonly line: string;
  private at = 0;

  constructor(line: string) {
    this.line = line;
  }

  atEnd(): boolean {
    return this.at >= this.line.length;
  }

  column(): number {
    return this.at + 1;
  }

  sequence(): Item[] {
    const items: Item[] = [];
    for (;;) {
      while (this.line[this.at] === ' ') this.at++;
      const sign = this.line[this.at];
      if (sign === undefined || sign === ')' || sign === '|') return items;
      items.push(this.item(sign));
    }
  }

  private item(sign: string): Item {
    if (sign === '(') return this.choice();
    if (sign === '<') return this.slot();
    if (sign === '>' || sign === '?')
      throw new PhraseError(`"${sign}" opens nothing here; remove it`, this.column());
    if (this.line.startsWith('..', this.at)) {
      this.at += 2;
      return { kind: 'gap' };
    }
    return { kind: 'words', text: this.word() };
  }

  private word(): string {
    WORD.lastIndex = this.at;
    const [word = ''] = WORD.exec(this.line) ?? [];
    this.at += word.length;
    return word;
  }

  private choice(): Item {
    const open = this.column();
    const options: Item[][] = [];
    do {
      this.at++;
      options.push(this.sequence());
    } while (this.line[this.at] === '|');
    if (this.line[this.at] !== ')') throw new PhraseError('this bracket is never closed; add ")"', open);
    this.at++;
    const optional = this.line[this.at] === '?';
    if (optional) this.at++;
    if (options.some((option) => option.length === 0)) {
      throw new PhraseError(
        'one side of the choice is empty; write (a)? for words that may be missing',
        open,
      );
    }
    if (!optional && options.length === 1) {
      throw new PhraseError(
        'a choice of one; add "?" after it, "| other words" inside, or drop the brackets',
        open,
      );
    }
    return { kind: 'choice', options, optional };
  }

  private slot(): Item {
    const open = this.column();
    const close = this.line.indexOf('>', this.at);
    if (close < 0) throw new PhraseError('this name is never closed; add ">"', open);
    const [name, than, value, ...rest] = this.line
      .slice(this.at + 1, close)
      .trim()
      .split(/ +/);
    this.at = close + 1;
    if (!name || rest.length > 0) throw new PhraseError('a name is written <name> or <name under 18>', open);
    if (than === undefined) return { kind: 'slot', name };
    const number = Number(value);
    if ((than !== 'under' && than !== 'over') || value === undefined || !Number.isFinite(number)) {
      throw new PhraseError('a condition is written <age under 18> or <percent over 100>', open);
    }
    return { kind: 'slot', name, condition: { than, value: number } };
  }
}
