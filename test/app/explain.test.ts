import { describe, expect, test } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { helpCard } from '../../src/app/help-card.ts';
import type { Post, Verdict } from '../../src/engine/post.ts';
import { numbersIn } from '../../src/resources/answers.ts';
import { wordsIn } from '../../src/words/words.ts';
import { resources } from '../resources/in-rules.ts';
import { BODY, seen, texts, verdict } from './composed.ts';

const TODAY = new Date('2026-11-24');
const post: Post = { parts: { body: BODY } };
const reader = { country: 'VN', language: 'vi' } as const;

const told = (
  changed: Partial<Verdict> = {},
  to: { country: string; language: 'vi' | 'en' } = reader,
  of = post,
) => explain({ ...verdict, ...changed }, of, texts, resources, to, wordsIn[to.language], TODAY);

describe('when there is nothing to say', () => {
  test.each([
    { changed: { level: 'quiet' }, because: 'no level' },
    { changed: { evidence: [] }, because: 'no words to show: without a quote we do not speak' },
    {
      changed: { level: 'quiet', frame: 'question', signals: ['pay-too-good'] },
      because: 'a question about an ordinary job',
    },
    { changed: { level: 'quiet', frame: 'news' }, because: 'news of the same words' },
  ] as const)('$because', ({ changed }) => {
    expect(told(changed)).toBeNull();
  });
});

describe('a warning', () => {
  test('gives one reason a signal, gravest first, in the words of the post', () => {
    expect(told()?.reasons.map(({ quote }) => quote)).toEqual([
      'Không hộ chiếu vẫn đi',
      'Làm tại Bavet',
      'lương 25 triệu',
      'Ib Zalo',
    ]);
  });

  test('marks exactly the words that it quotes', () => {
    for (const { quote, evidence } of told()?.reasons ?? [])
      expect(BODY.slice(evidence.start, evidence.end)).toBe(quote);
  });

  test('tells a figure that was worked out, in the way of the language', () => {
    expect(told()?.reasons[2]?.why).toContain('2,6 lần');
    expect(told({}, { country: 'VN', language: 'en' })?.reasons[2]?.why).toContain('2.6 times');
  });

  test('tells no figure where pay is only boasted of', () => {
    const boast = [seen('25 triệu', 'pay-boast', 'high-pay-boast')];
    expect(told({ signals: ['pay-too-good'], evidence: boast, payRatio: 0.9 })?.reasons[0]?.why).toBe(
      'Vì pay-too-good.',
    );
  });

  test('quotes other words of the post where a sign has some, not the same ones again', () => {
    const text = 'Việc nhẹ lương cao 40 triệu. Không cần kinh nghiệm.';
    const at = (words: string, rule: string, cue: string) => {
      const start = text.indexOf(words);
      return { part: 'body' as const, start, end: start + words.length, rule, cue };
    };
    const evidence = [
      at('40 triệu', 'boast', 'pay-boast'),
      at('Việc nhẹ', 'light', 'chat-only'),
      at('Không cần kinh nghiệm', 'easy', 'chat-only'),
    ];
    const signals = ['pay-too-good', 'private-chat-only'];
    const quotes = (found: typeof evidence) =>
      told({ signals, evidence: found }, reader, { parts: { body: text } })?.reasons.map((it) => it.quote);
    expect(quotes(evidence)).toEqual(['Việc nhẹ lương cao 40 triệu', 'Không cần kinh nghiệm']);
    expect(quotes(evidence.slice(0, 2))).toEqual(['Việc nhẹ lương cao 40 triệu', 'Việc nhẹ']);
  });

  test('makes one reason of two variants of a signal', () => {
    const evidence = [seen('Bavet', 'place-a', 'place'), seen('Zalo', 'place-b', 'place')];
    const reasons = told({ signals: ['hotspot-destination:a', 'hotspot-destination:b'], evidence })?.reasons;
    expect(reasons?.map(({ signal }) => signal)).toEqual(['hotspot-destination:a']);
  });

  test('says what the trick says, or the general words where there is none', () => {
    expect(told()).toMatchObject({
      look: 'danger',
      word: 'Dừng lại đã',
      resembles: 'Giống tin rủ sang biên giới.',
      fact: 'Không có phí cứu.',
    });
    expect(told({ lures: [], level: 'pause' })).toMatchObject({
      word: 'Khoan đã',
      resembles: wordsIn.vi.advice.resembles,
    });
  });

  test('names the languages of what it says and of what it quotes', () => {
    const english = told({}, { country: 'VN', language: 'en' });
    expect(english).toMatchObject({ resembles: 'Giống tin rủ sang biên giới. (en)', quoteLanguage: 'vi' });
  });

  test.each([
    {
      country: 'VN',
      steps: ['Kể cho một người lớn. (en)', 'Gọi hỏi 111 trước. (en)'],
      because: 'the number of the country',
    },
    {
      country: 'KE',
      steps: ['Kể cho một người lớn. (en)'],
      because: 'no step names a number nobody could call',
    },
  ])('$country: $because', ({ country, steps }) => {
    expect(told({}, { country, language: 'en' })?.steps).toEqual(steps);
  });

  test('of a post that also warns says so, whatever the trick', () => {
    expect(told({ mixed: true, level: 'pause' })?.resembles).toBe(wordsIn.vi.advice.mixed);
  });

  test('names each sign in the reader’s language, and which of them are critical', () => {
    expect(told()?.reasons.map(({ name, critical }) => [name, critical])).toEqual([
      ['irregular-route', true],
      ['hotspot-destination:a', false],
      ['pay-too-good', false],
      ['private-chat-only', false],
    ]);
    expect(told({}, { country: 'VN', language: 'en' })?.reasons[0]?.name).toBe('irregular-route (en)');
  });

  test('says where we think the reader is', () => {
    const { country, countries } = told({}, { country: 'KE', language: 'en' })?.where ?? {};
    expect(country).toBe('KE');
    expect(countries).toContain('KE');
  });

  test('asks what the trick asks first, then the signs, two in all', () => {
    expect(told()?.questions).toEqual(['Công ty tên gì ạ?', 'Hỏi irregular-route?']);
  });

  test('says what to do after paying only where money is asked for', () => {
    const evidence = [seen('Nạp 100k mở khoá', 'top-up')];
    expect(told({ signals: ['task-topup-scheme'], evidence })?.paid).toBe(wordsIn.vi.notice.paidAdvice);
    expect(told()?.paid).toBeUndefined();
  });

  test('always says what we could not see', () => {
    expect(told()?.unseen).toEqual([wordsIn.vi.unseen.poster]);
    expect(told({ unseen: ['cut-off', 'picture'] })?.unseen).toEqual([
      wordsIn.vi.unseen['cut-off'],
      wordsIn.vi.unseen.picture,
    ]);
  });
});

describe('the card of help', () => {
  test.each([
    {
      language: 'vi',
      detail: /Miễn phí, ngày đêm\. Cuộc gọi có ghi âm\.$/,
      confirmed: 'Xác nhận theo VnEconomy, tháng 9/2025.',
    },
    {
      language: 'en',
      detail: /Free, day and night\. Calls are recorded\. Languages: Vietnamese\.$/,
      confirmed: 'Confirmed by VnEconomy, September 2025.',
    },
  ] as const)('in $language gives number, terms, and who confirmed it when', ({ language, ...says }) => {
    expect(told({}, { country: 'VN', language })?.help).toEqual([
      {
        number: '111',
        tel: '111',
        name: expect.any(String),
        detail: expect.stringMatching(says.detail),
        confirmed: says.confirmed,
      },
    ]);
  });

  test('without a number says nothing of languages: nobody is spoken to', () => {
    const silent = resources.filter((it) => numbersIn('KE', it).length === 0 && it.languages.length > 0);
    expect(silent).not.toEqual([]);
    for (const it of silent) expect(helpCard(it, 'KE', wordsIn.vi, TODAY).detail).not.toContain('Ngôn ngữ');
  });

  test('has its name in its own language too, and says which that is', () => {
    const [own] = told({}, { country: 'BD', language: 'en' })?.help ?? [];
    expect(own?.ownName).toEqual({ text: 'প্রবাস বন্ধু কল সেন্টার', lang: 'bn' });
  });

  test('says when a number is old', () => {
    const [old] = told({}, { country: 'PH', language: 'en' })?.help ?? [];
    expect(old).toMatchObject({ stale: true, confirmed: 'Confirmed by GMA, March 2011, may have changed.' });
  });

  test('is left out of a pause', () => {
    expect(told({ level: 'pause' })?.help).toEqual([]);
  });

  test('of a register has no number in a pause', () => {
    const signals = ['employer-unverifiable:labour-export', 'private-chat-only'];
    const pause = { level: 'pause', lures: [], signals } as const;
    const evidence = [seen('Ib Zalo', 'chat-only')];
    const [register] = told({ ...pause, evidence }, { country: 'LK', language: 'en' })?.help ?? [];
    expect(register).toMatchObject({ url: 'https://www.slbfe.lk' });
    expect(register).not.toHaveProperty('number');
  });

  test('points to the own page of a brand that is named', () => {
    const evidence = [seen('Ib Zalo', 'chat-only')];
    const signals = ['employer-unverifiable:brand', 'private-chat-only'];
    expect(told({ level: 'pause', lures: [], signals, evidence })?.help).toEqual([wordsIn.vi.help.brandPage]);
  });
});

describe('the way to the page for those who said yes already', () => {
  const evidence = [seen('Nạp 100k mở khoá', 'top-up')];
  const money = { lures: [], signals: ['task-topup-scheme'], evidence };
  test.each([
    { changed: {}, there: wordsIn.vi.notice.there, because: 'somebody may be held' },
    { changed: money, there: undefined, because: 'nobody is taken anywhere for a task' },
    { changed: { level: 'pause' }, there: undefined, because: 'a pause frightens nobody' },
    {
      changed: { level: 'quiet', frame: 'plea', lures: [], signals: ['body-child-marriage-trade:organ'] },
      there: wordsIn.vi.notice.rushed,
      because: 'who pleads may be rushed to go',
    },
  ] as const)('$because', ({ changed, there }) => {
    expect(told(changed)?.there).toBe(there);
  });
});

describe('a fact that the trick exploits', () => {
  test.each([
    { countries: ['KH'], country: 'VN', fact: 'Không có phí cứu.', because: 'it holds everywhere' },
    {
      countries: ['KR', 'KH'],
      country: 'VN',
      fact: 'Chỉ qua trung tâm nhà nước.',
      because: 'it is about the country in the post',
    },
    {
      countries: ['JP'],
      country: 'VN',
      fact: 'Luật không cho thu.',
      because: 'it is about that country for readers in this one',
    },
    { countries: ['JP'], country: 'PH', fact: 'Không có phí cứu.', because: 'it is no law of theirs' },
  ])('$fact to a reader in $country: $because', ({ countries, country, fact }) => {
    expect(told({ countries }, { country, language: 'vi' })?.fact).toBe(fact);
  });
});

describe('help without a warning', () => {
  const plea = {
    level: 'quiet',
    frame: 'plea',
    lures: [],
    signals: ['body-child-marriage-trade:organ'],
  } as const;

  test('quotes nothing of a plea, marks nothing, counts nothing', () => {
    expect(told(plea)).toMatchObject({ look: 'help', reasons: [], unseen: [], word: 'Có người giúp được' });
  });

  test.each([
    { country: 'VN', language: 'vi', says: 'Đang rất cần tiền? Gọi 111 trước đã: miễn phí, ngày đêm.' },
    { country: 'VN', language: 'en', says: 'In urgent need of money? Call 111 first: free, day and night.' },
    { country: 'KE', language: 'en', says: 'In urgent need of money? Talk to someone you trust first.' },
  ] as const)('$country, $language: $says', ({ says, ...to }) => {
    const content = told(plea, to);
    expect(content?.resembles).toBe(says);
    expect(JSON.stringify(content)).not.toMatch(/\{\w+\}/);
  });

  test('speaks of organs only to whom organs are the matter', () => {
    const law = wordsIn.vi.plea.law;
    expect(JSON.stringify(told(plea))).toContain(law);
    expect(
      JSON.stringify(told({ ...plea, signals: ['body-child-marriage-trade:infant-unborn'] })),
    ).not.toContain(law);
  });

  test('gives who asks about a harmful offer three things to check', () => {
    const asked = told({ level: 'quiet', frame: 'question', signals: ['upfront-payment'] });
    expect(asked).toMatchObject({ look: 'help', word: 'Hỏi vậy là đúng rồi', reasons: [], questions: [] });
    expect(asked?.steps).toHaveLength(3);
  });
});
