/** Texts written to be slow, through words and matching alone: the engine itself reads no more than 100,000 characters of a part. */
import { makeEngine } from '../../src/engine/engine.ts';
import { readWords } from '../../src/engine/fold/read-words.ts';
import { Words } from '../../src/engine/fold/words.ts';
import { compileVocabulary } from '../../src/engine/vocabulary.ts';
import { shippedPack } from '../shipped-pack.ts';
import { timeOf } from './clock.ts';
import { flat } from './texts.ts';

const SMALL = 125_000;
const TIMES = 8;

const units: Readonly<Record<string, string>> = {
  'near matches': 'việc nhẹ lương việc nhẹ lương phí hồ ',
  'one letter words': 'k k k ',
  'letters apart': 'z a l o ',
  'combining marks': 'a\u0301\u0316',
  'one long word': 'a',
  numbers: '1 1.1 20tr ',
  signs: '@/.:"(',
  'many lines': 'a\n',
};

export interface Hostile {
  readonly name: string;
  /** Time for eight times the text. */
  readonly growth: number;
  /** Time for a character over that of ordinary text. */
  readonly overOrdinary: number;
}

export interface HostileFigures {
  readonly each: readonly Hostile[];
  readonly longLine: { readonly ms: number; readonly engineMegabytes: number };
  readonly millionNearMatches: { readonly ms: number; readonly overOrdinary: number };
}

export function hostile(ordinary: readonly string[]): HostileFigures {
  const { knowledge } = shippedPack();
  const { patterns } = compileVocabulary({
    ...knowledge,
    languages: knowledge.languages.filter(({ status }) => status === 'active'),
  });
  const words = new Words();
  const read = (text: string) => {
    words.clear();
    readWords(text, words);
    patterns.find(words);
  };
  const best = (text: string) => Math.min(...[1, 2, 3].map(() => timeOf(() => read(text))));
  const long = flat(
    ordinary
      .join('\n')
      .repeat(20)
      .slice(0, SMALL * TIMES),
  );
  read(long);
  const perCharacter = best(long) / long.length;
  const each = Object.entries(units).map(([name, unit]) => {
    const textOf = (length: number) => flat(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    read(textOf(SMALL));
    const [small, large] = [best(textOf(SMALL)), best(textOf(SMALL * TIMES))];
    return { name, growth: large / small, overOrdinary: large / (SMALL * TIMES) / perCharacter };
  });
  const near = flat('việc nhẹ lương '.repeat(1_000_000));
  const nearMs = timeOf(() => read(near));
  const line = flat(ordinary.join(' ').replaceAll('\n', ' ').repeat(200).slice(0, 10_000_000));
  const longLine = { ms: timeOf(() => read(line)), engineMegabytes: engineMegabytes(line) };
  return {
    each,
    longLine,
    millionNearMatches: { ms: nearMs, overOrdinary: nearMs / near.length / perCharacter },
  };
}

/** What the whole engine keeps after a line of ten million characters. */
function engineMegabytes(line: string): number {
  const engine = makeEngine(shippedPack().knowledge);
  const weight = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  engine.scan({ parts: { body: 'Cần tuyển' } });
  const before = weight();
  engine.scan({ parts: { body: line } });
  return Math.max(0, weight() - before) / 1e6;
}
