import { expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { Words } from '../../../src/engine/fold/words.ts';
import type { Language } from '../../../src/engine/knowledge.ts';
import { readPost } from '../../../src/engine/reading.ts';
import { aMonth } from '../../../src/engine/recognise/pay-ratio.ts';
import { compileVocabulary } from '../../../src/engine/vocabulary.ts';
import { composed } from '../composed-knowledge.ts';

const [vietnamese] = composed.languages as [Language];
const chinese: Language = {
  ...vietnamese,
  id: 'zh',
  rules: [],
  payWords: {
    units: {
      '(万 | 萬)': { times: 10_000, currency: 'CNY' },
      千: { times: 1000, currency: 'CNY' },
      '(元 | 块)': { times: 1, currency: 'CNY' },
      '(美金 | 美元)': { times: 1, currency: 'USD' },
    },
    numberWords: { '(一 | 过 | 上)': 1, '(二 | 两)': 2, 三: 3, 五: 5, 八: 8, 十: { times: 10 } },
    periods: { '(月薪 | 月入 | 一个月)': 'month', '(日结 | 日薪 | 一天)': 'day' },
    slashPeriods: { 天: 'day', 月: 'month' },
    range: ['到'],
    upTo: ['最高'],
    pay: ['月薪', '月入', '日结', '日薪', '工资'],
    price: ['押金'],
    currency: 'CNY',
    leastBare: 100,
  },
};
const vocabulary = compileVocabulary({ ...composed, languages: [chinese] });

test.each([
  ['月薪2-3万', '20000-30000 CNY/month = 20000'],
  ['月薪2～3万', '20000-30000 CNY/month = 20000'],
  ['月入过万', '10000-10000 CNY/month = 10000'],
  ['工资三万', '30000-30000 CNY/? = 30000'],
  ['工资三万五', '35000-35000 CNY/? = 35000'],
  ['月薪二十万', '200000-200000 CNY/month = 200000'],
  ['月薪一万到两万', '10000-20000 CNY/month = 10000'],
  ['日结500', '500-500 CNY/day = 13000'],
  ['500元/天', '500-500 CNY/day = 13000'],
  ['月薪8000', '8000-8000 CNY/month = 8000'],
  ['月薪3000美金', '3000-3000 USD/month = 3000'],
  ['月入10萬', '100000-100000 CNY/month = 100000'],
])('%s is %s', (text, claim) => {
  const words = new Words();
  for (const part of ['', text, '', '', '']) readWords(part, words);
  const [amount] = readPost(words, vocabulary).money;
  expect(
    amount && `${amount.low}-${amount.high} ${amount.currency}/${amount.period ?? '?'} = ${aMonth(amount)}`,
  ).toBe(claim);
});

test('a word that two languages share has the currency of the one that is written', () => {
  const taiwanese: Language = {
    ...chinese,
    id: 'zh-Hant',
    frames: { ...chinese.frames, recruit: ['徵才'] },
    payWords: { ...chinese.payWords, units: { 元: { times: 1, currency: 'TWD' } }, currency: 'TWD' },
  };
  const both = compileVocabulary({ ...composed, languages: [chinese, taiwanese] });
  const currenciesOf = (text: string) => {
    const words = new Words();
    for (const part of ['', text, '', '', '']) readWords(part, words);
    return readPost(words, both).money.map(({ currency }) => currency);
  };
  expect(currenciesOf('徵才，月薪28000，獎金2000元')).toEqual(['TWD', 'TWD']);
  expect(currenciesOf('月薪8000')).toEqual(['CNY']);
});
