/** Names that look like a brand's without being it: `Shoppe`, `Lazaada`, `Vietcombannk`, `shopee-vn.top`. */
import { hashLetters } from '../fold/spell.ts';
import { WORD, type Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';
import { HashTable } from '../match/hash-table.ts';
import { gapBefore, textBefore } from './between.ts';

/** Shorter words have too many neighbours, and of brands shorter than `LONG` only a doubled letter is looked for. */
const SHORTEST = 5;
const LONG = 6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export class NearBrands {
  private readonly brands: readonly string[];
  private table: HashTable | null = null;

  /** `brands` are spelled in folded letters. */
  constructor(brands: readonly string[]) {
    this.brands = brands;
  }

  /** Words one slip away from a brand. */
  find(words: Words): Hit[] {
    this.table ??= tableOf(this.brands);
    const hits: Hit[] = [];
    for (let at = 0; at < words.count; at++) {
      if (words.kind[at] !== WORD || (words.letters[at] as number) < SHORTEST) continue;
      if (this.table.get(words.hash[at] as number) < 0) continue;
      hits.push({ from: at, to: at + 1, undone: words.undone[at] === 1 });
    }
    return hits;
  }
}

/** Names of a host looked over after the brand. */
const MOST_NAMES = 6;

/** Brands in hosts with an ending that no big firm has: `shopee-vn.top`. */
export function brandHosts(words: Words, brands: readonly Hit[], endings: readonly Hit[]): Hit[] {
  const ends = new Set(endings.map(({ from }) => from));
  return brands.flatMap((brand) => {
    let last = brand.to - 1;
    while (
      last < brand.to + MOST_NAMES &&
      gapBefore(words, last + 1) === 1 &&
      '.-'.includes(textBefore(words, last + 1))
    )
      last++;
    const isOdd = last >= brand.to && textBefore(words, last) === '.' && ends.has(last);
    return isOdd ? [{ ...brand, to: last + 1 }] : [];
  });
}

/** Every spelling one slip away, by its hash; made when first asked for. */
function tableOf(brands: readonly string[]): HashTable {
  const known = new Set(brands);
  const table = new HashTable();
  for (const slip of brands.flatMap(slipsOf)) if (!known.has(slip)) table.set(hashLetters(slip), 1);
  return table;
}

/** A letter doubled, left out, put in, changed, or two changed about; the first stays, and endings are left to grammar. */
export function slipsOf(brand: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i <= brand.length; i++) {
    const [before, after] = [brand.slice(0, i), brand.slice(i)];
    slips.push(before + before.slice(-1) + after);
    if (brand.length < LONG || after === '') continue;
    for (const letter of LETTERS) slips.push(before + letter + after, before + letter + after.slice(1));
    if (after.length > 1)
      slips.push(before + after.slice(1), before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return slips.filter((slip) => slip !== brand && slip.length >= SHORTEST);
}
