/** Work in proportion to the text, whatever is written to make it more: counted in steps, never by the clock. */
import { describe, expect, test } from 'vitest';
import { makeEngine } from '../../src/engine/engine.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';
import { composed } from './composed-knowledge.ts';

const SMALL = 8_000;
const TIMES = 8;

const ordinary = {
  'an ordinary lure': 'Cần tuyển người việc nhẹ liên hệ zalo, đóng 200k phí hồ sơ. ',
  'ordinary English': 'We are hiring two cashiers for our new shop, training is provided. ',
};

const hostile = {
  'near matches': 'việc nhẹ lương việc nhẹ lương phí hồ phí hồ ',
  'one letter words': 'k k k ',
  'letters pulled apart': 'z a l o ',
  'letters parted by points': 'z.a.l.o',
  'combining marks': 'a\u0301\u0316',
  'invisible marks': 'z\u200ba\u200bl\u200bo ',
  'one long word': 'j',
  'one long number': '1.',
  'digits for letters': 'v1ệc nh3 ',
  'only numbers': '1 1 1 1 ',
  'sums of money': '20tr 20tr ',
  'ranges of money': '20 đến 30 - 40tr ',
  'number words': 'một triệu hai ',
  'telephone numbers': '0 9 0 0 ',
  ages: '18-35 tuổi ',
  negators: 'không không cọc ',
  'lists denied': 'không yêu cầu cọc hay ',
  'quotation marks': '"a ',
  'marks never closed': '“',
  apostrophes: "'",
  brackets: '((((',
  points: '. . .',
  'at signs': 'a@a@a@',
  'mail without an end': 'a.a-a@a.',
  'link signs': '://',
  'hosts without an end': 'a.a.a/',
  flags: '🇰🇭',
  laughter: ':)) ',
  places: 'campuchia ',
  'many lines': 'a\n',
  'deep indents': `a\n${' '.repeat(39)}`,
  'a script without spaces': 'งาน招聘',
  'a chain of brands': 'lazada.',
};

/** Words that wake the rules which wait for a second thing. */
const WAKE = 'tuyển dụng zalo recruiter at hiring cọc phí nạp tiền campuchia shop sàn ';

const engines = { shipped: makeEngine(shippedPack().knowledge), composed: makeEngine(composed) };

function textOf(unit: string, length: number): string {
  const body = WAKE + unit.repeat(Math.ceil(length / unit.length));
  return Buffer.from(body.slice(0, length)).toString();
}

describe.each(Object.entries(engines))('with the %s rules', (_, engine) => {
  const stepsOf = (text: string) => {
    const before = engine.steps;
    engine.scan({ parts: { body: text } });
    const { words, lookups, verified } = engine.steps;
    return words - before.words + lookups - before.lookups + verified - before.verified;
  };

  test.each(Object.entries({ ...ordinary, ...hostile }))('steps grow like the text: %s', (_, unit) => {
    engine.scan({ parts: { body: textOf(unit, 200) } }); // makes the states it needs
    const [small, large] = [stepsOf(textOf(unit, SMALL)), stepsOf(textOf(unit, SMALL * TIMES))];
    expect(large).toBeLessThanOrEqual(small * (TIMES + 0.5) + 50);
    // letters pulled apart may make a word of any length up to fourteen
    expect(large).toBeLessThanOrEqual(SMALL * TIMES * 40);
  });
});

const engine = engines.shipped;

test.each(Object.entries(ordinary))('few steps for a character: %s', (_, unit) => {
  const before = engine.steps.lookups;
  const text = textOf(unit, SMALL);
  engine.scan({ parts: { body: text } });
  expect(engine.steps.lookups - before).toBeLessThanOrEqual(text.length * 2);
});
