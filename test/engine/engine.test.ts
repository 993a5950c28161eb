import { describe, expect, test } from 'vitest';
import { makeEngine } from '../../src/engine/engine.ts';
import type { Language, Rule } from '../../src/engine/knowledge.ts';
import type { Post } from '../../src/engine/post.ts';
import { composed } from './composed-knowledge.ts';

const engine = makeEngine(composed);
const scan = (body: string, parts: Post['parts'] = {}) => engine.scan({ parts: { body, ...parts } });
const rulesIn = (body: string, parts: Post['parts'] = {}) =>
  new Set(scan(body, parts).evidence.map(({ rule }) => rule));

describe('level and frame', () => {
  test.each([
    { text: 'Hôm nay trời đẹp quá', level: 'quiet', frame: 'none', because: 'nothing seen' },
    {
      text: 'Cần tuyển người, việc nhẹ, liên hệ em',
      level: 'quiet',
      frame: 'offer',
      because: 'one info sign alone',
    },
    {
      text: 'Cần tuyển người, việc nhẹ, liên hệ zalo',
      level: 'pause',
      frame: 'offer',
      because: 'info from two families',
    },
    {
      text: 'Cần tuyển người, phí hồ sơ 200k, liên hệ công ty',
      level: 'pause',
      frame: 'offer',
      because: 'one caution',
    },
    {
      text: 'Cần tuyển người, nạp tiền rồi làm, liên hệ em',
      level: 'pause',
      frame: 'offer',
      because: 'one high sign alone is never danger',
    },
    {
      text: 'Cần tuyển người cho thuê tài khoản, liên hệ em',
      level: 'danger',
      frame: 'offer',
      because: 'critical by itself',
    },
    {
      text: 'Cần tuyển người việc nhẹ qua Campuchia, liên hệ zalo',
      level: 'danger',
      frame: 'offer',
      because: 'a lure',
    },
    {
      text: 'Cảnh báo lừa đảo: tin việc nhẹ qua Campuchia',
      level: 'quiet',
      frame: 'warning',
      because: 'a warning',
    },
    {
      text: 'Thuê tài khoản giá cao',
      level: 'danger',
      frame: 'offer',
      because: 'a critical sign is an offer where nothing says otherwise',
    },
    {
      text: 'Cần tuyển 5 bạn qua Campuchia',
      level: 'quiet',
      frame: 'offer',
      because: 'recruiting with any sign is an offer',
    },
    {
      text: 'Việc nhẹ nha, zalo 0900 000 000',
      level: 'pause',
      frame: 'offer',
      because: 'so is a contact with something offered',
    },
    {
      text: 'Ngày trước nhiều người qua Campuchia',
      level: 'quiet',
      frame: 'none',
      because: 'a place alone recruits nobody',
    },
    {
      text: 'Cả lớp xem tin "cần tuyển người cho thuê tài khoản, việc nhẹ, liên hệ zalo" và tìm chỗ đáng ngờ trong đó để nói với nhau',
      level: 'quiet',
      frame: 'none',
      because: 'what is quoted is talked about',
    },
    {
      text: 'Công an tỉnh khởi tố nhóm đưa người qua Campuchia việc nhẹ',
      level: 'quiet',
      frame: 'news',
      because: 'news',
    },
    {
      text: 'Việc nhẹ zalo này có phải lừa đảo không',
      level: 'quiet',
      frame: 'question',
      because: 'a question',
    },
    {
      text: 'Em từng làm việc nhẹ ở đó',
      level: 'quiet',
      frame: 'story',
      because: 'a story',
    },
    {
      text: 'Em từng qua Campuchia, việc nhẹ, để em giới thiệu',
      level: 'danger',
      frame: 'offer',
      because: 'a story that ends in an offered hand recruits',
    },
    {
      text: 'Việc nhẹ ở Campuchia, shall I pass your name on?',
      level: 'danger',
      frame: 'offer',
      because: 'an offered hand is a call',
    },
    {
      text: 'Việc nhẹ này có phải lừa đảo không, bạn em bảo “để em giới thiệu”',
      level: 'quiet',
      frame: 'question',
      because: 'a hand that somebody else held out, quoted',
    },
    { text: 'Nhà em khó quá, em muốn bán thận', level: 'quiet', frame: 'plea', because: 'a plea' },
    {
      text: 'Em muốn bán thận, có phải lừa đảo không',
      level: 'quiet',
      frame: 'plea',
      because: 'hardship comes before what it asks',
    },
    {
      text: 'Cần tuyển người việc nhẹ, uy tín không lừa đảo, liên hệ zalo',
      level: 'pause',
      frame: 'offer',
      because: 'a denied warning warns of nothing',
    },
  ])('$text: $level, $because', ({ text, level, frame }) => {
    expect(scan(text)).toMatchObject({ level, frame });
  });

  test('an employer that can be checked lowers the level by one step, but never a critical sign', () => {
    const listing = { title: 'Cần tuyển kho', employer: 'Công ty Ví Dụ' };
    expect(scan('phí hồ sơ 200k', listing).level).toBe('quiet');
    expect(scan('phí hồ sơ 200k, liên hệ zalo', listing).level).toBe('pause');
    expect(scan('cho thuê tài khoản', listing).level).toBe('danger');
  });

  test('skill explains high pay: it is no sign then', () => {
    expect(scan('Cần tuyển, lương 40 triệu tháng, liên hệ zalo').signals).toContain('pay-too-good');
    const skilled = scan('Cần tuyển 5 năm kinh nghiệm, lương 40 triệu tháng, liên hệ zalo');
    expect(skilled.signals).not.toContain('pay-too-good');
    expect(skilled.payRatio).toBe(5);
  });

  test('the name of an employer warns of nothing', () => {
    const listing = { title: 'Cần tuyển kho', employer: 'Công ty Ví Dụ (cảnh báo giả)' };
    expect(scan('cho thuê tài khoản', listing)).toMatchObject({ frame: 'offer', level: 'danger' });
  });

  test('skill keeps lures away that say so: the lure with "none" stays away', () => {
    expect(scan('Cần tuyển 3 năm kinh nghiệm qua Campuchia việc nhẹ, liên hệ').lures).not.toContain(
      'compound',
    );
  });
});

describe('what somebody else said', () => {
  test.each([
    { text: 'Họ bảo việc nhẹ, liên hệ zalo', level: 'quiet', because: 'the writer offers nothing' },
    { text: 'Họ rủ cho thuê tài khoản', level: 'quiet', because: 'not even what is critical' },
    { text: 'Việc nhẹ, họ bảo liên hệ zalo', level: 'quiet', because: 'the way to answer is theirs too' },
    { text: 'Họ bảo việc nhẹ. Zalo 0900 000 000, liên hệ', level: 'quiet', because: 'the sign is theirs' },
    { text: 'Họ bảo việc nhẹ. Phí hồ sơ 200k zalo', level: 'danger', because: 'it ends with the sentence' },
    { text: 'Họ bảo việc nhẹ, zalo. Em cần tuyển', level: 'pause', because: 'who recruits passes it on' },
    { text: 'Họ tên, việc nhẹ, liên hệ zalo', level: 'pause', because: 'nobody says anything' },
  ])('$text: $level, $because', ({ text, level }) => {
    expect(scan(text).level).toBe(level);
  });

  test('is shown all the same', () => {
    expect(scan('Họ bảo việc nhẹ').signals).toEqual(['easy-no-requirements']);
  });
});

describe('said in passing, with nobody asked to answer', () => {
  test.each([
    {
      text: 'Năm ngoái hàng xóm cho thuê tài khoản',
      level: 'quiet',
      because: 'another time, another person',
    },
    {
      text: 'Năm ngoái cần tuyển người cho thuê tài khoản',
      level: 'danger',
      because: 'recruiting weighs as much',
    },
    { text: 'Hàng xóm năm ngoái cần tuyển cho thuê tài khoản', level: 'quiet', because: 'and less than two' },
    { text: 'Cho thuê tài khoản như năm ngoái, liên hệ', level: 'danger', because: 'a call asks to answer' },
    { text: 'Cho thuê tài khoản như năm ngoái, zalo', level: 'danger', because: 'and so does a way to' },
  ])('$text: $level, $because', ({ text, level }) => {
    expect(scan(text).level).toBe(level);
  });
});

describe('denial', () => {
  test.each([
    { text: 'Không thu phí hồ sơ', finds: false, because: 'a negator close before' },
    { text: '200k phí hồ sơ', finds: true, because: 'the k of a number denies nothing' },
    { text: 'Không chỉ phí hồ sơ', finds: true, because: '"not only" is no denial' },
    { text: 'Không lo, phí hồ sơ 200k', finds: true, because: 'the comma ends the clause' },
    {
      text: 'Công ty không yêu cầu chuyển tiền, phí hồ sơ hay đặt cọc',
      finds: false,
      because: 'what is not asked for may be a list',
    },
    {
      text: 'Công ty không yêu cầu bằng cấp hay kinh nghiệm, chỉ cần phí hồ sơ',
      finds: true,
      because: 'the list ends after its or',
    },
    {
      text: 'Công ty không yêu cầu bằng cấp, phí hồ sơ 200k',
      finds: true,
      because: 'without an or it is no list',
    },
    { text: 'Không. Phí hồ sơ 200k', finds: true, because: 'so does the sentence' },
  ])('$text: $because', ({ text, finds }) => {
    expect(rulesIn(text).has('fee-before-work')).toBe(finds);
  });

  test('for some rules the denial is the sign', () => {
    expect(rulesIn('cam kết không bán người')).toContain('unasked-denial');
  });
});

describe('conditions', () => {
  test.each([
    { rule: 'two-of-three', text: 'một. hai', finds: true, because: 'two of three in the post' },
    { rule: 'two-of-three', text: 'một. một', finds: false, because: 'the same one twice is one' },
    { rule: 'both-close', text: 'đặt cọc trước', finds: true, because: 'both in a sentence' },
    { rule: 'both-close', text: 'đặt cọc. Đi trước', finds: false, because: 'not over two' },
    { rule: 'fee-before-work', text: 'đóng học phí và phí hồ sơ', finds: false, because: 'another subject' },
    { rule: 'in-title', text: 'tuyển gấp', finds: false, because: 'only in the title' },
  ])('$rule in $text: $because', ({ rule, text, finds }) => {
    expect(rulesIn(text).has(rule)).toBe(finds);
  });

  test('a title is looked at where a rule asks for it, an employer never', () => {
    expect(rulesIn('', { title: 'tuyển gấp' })).toContain('in-title');
    expect(rulesIn('', { employer: 'Zalo Việt Nam' })).not.toContain('chat-contact');
  });
});

test('evidence slices the post to the words that were found', () => {
  const body = 'Bên em cần tuyển, đóng 200k giữ chỗ, add ZАLO nhé';
  const words = scan(body).evidence.map(({ start, end }) => body.slice(start, end));
  expect(words).toContain('đóng 200k');
  expect(words).toContain('ZАLO');
});

test('evidence comes in the order of the signals, and of one signal in the order of the text', () => {
  const body = 'Cần tuyển, một, đặt cọc trước, hai. Nạp tiền';
  const found = scan(body, { title: 'gấp' }).evidence;
  expect(found.map(({ part, start }) => [part, start])).toEqual([
    ['body', body.indexOf('Nạp')],
    ['title', 0],
    ['body', body.indexOf('một')],
    ['body', body.indexOf('cọc')],
    ['body', body.indexOf('hai')],
  ]);
});

test('two disguised sensitive words are a sign, one is a slip', () => {
  expect(scan('liên hệ z.a.l.o').signals).not.toContain('hidden-text');
  expect(scan('liên hệ z.a.l.o hoặc te1egram t e l e g r a m').signals).toContain('hidden-text');
});

test('a flag counts as the name of its country', () => {
  expect(scan('đi làm 🇰🇭 nha')).toMatchObject({ countries: ['KH'], signals: ['hotspot-destination:a'] });
});

test.each([
  {
    parts: { title: 'Cần tuyển', body: 'việc nhẹ', place: '🇰🇭' },
    part: 'place',
    because: 'a part without words',
  },
  { parts: { body: '🇰🇭' }, part: 'body', because: 'and nothing else' },
])('a flag is quoted from its own part: $because', ({ parts, part }) => {
  const [flag] = engine.scan({ parts }).evidence.filter(({ rule }) => rule === 'place');
  expect(flag?.part).toBe(part);
  expect(parts[part as 'body']?.slice(flag?.start, flag?.end)).toBe('🇰🇭');
});

test.each([
  { text: 'Cần tuyển, không phải Campuchia', parts: {}, because: 'denied' },
  {
    text: 'Cần tuyển, tin "bay sang Campuchia" là tin cũ của người khác trong nhóm này',
    parts: {},
    because: 'quoted',
  },
  {
    text: 'Cần tuyển',
    parts: { title: 'Kho', employer: 'Ngân hàng Campuchia' },
    because: 'the name of an employer',
  },
])('a place that nobody sends the reader to is none: $because', ({ text, parts }) => {
  expect(scan(text, parts)).toMatchObject({ countries: [], signals: [] });
});

test('a language on trial is silent until it is switched on', () => {
  const [language] = composed.languages as [Language];
  const [rule] = language.rules as [Rule];
  const trial: Language = {
    ...language,
    id: 'xx',
    status: 'trial',
    rules: [{ ...rule, id: 'easy-work-xx', status: 'trial', find: { any: ['lesta laboro'] } }],
  };
  const knowledge = { ...composed, languages: [language, trial] };
  const rulesFound = (trials: string[]) =>
    makeEngine(knowledge, { trials })
      .scan({ parts: { body: 'Cần tuyển, lesta laboro' } })
      .evidence.map((one) => one.rule);
  expect(rulesFound([])).toEqual([]);
  expect(rulesFound(['xx'])).toEqual(['easy-work-xx']);
});

test('one word pulled apart is one, however many phrases it stands in', () => {
  const { evidence } = scan('Cần tuyển người, ph.í hồ sơ 200k, phí h.ồ s.ơ');
  expect(evidence.filter(({ cue }) => cue === 'hidden-words').length).not.toBe(1);
  const once = scan('Cần tuyển người, đóng 200k ph.í hồ sơ').evidence;
  expect(once.filter(({ cue }) => cue === 'hidden-words')).toEqual([]);
});

test('a language that left its trial brings no more of its trial rules', () => {
  const [language] = composed.languages as [Language];
  const [rule] = language.rules as [Rule];
  const rules = [{ ...rule, id: 'early', status: 'trial' as const, find: { any: ['lesta laboro'] } }];
  const knowledge = { ...composed, languages: [{ ...language, rules }] };
  const engineOf = makeEngine(knowledge, { trials: [language.id] });
  expect(engineOf.scan({ parts: { body: 'Cần tuyển, lesta laboro' } }).evidence).toEqual([]);
});

test('the same place named again and again is shown five times at most', () => {
  expect(scan('Cần tuyển campuchia. '.repeat(50)).evidence).toHaveLength(5);
});

test('a part over the limit is read in part, and the verdict says so', () => {
  expect(scan('a '.repeat(60_000)).unseen).toContain('too-long');
});

describe('what the reader switched off', () => {
  const DANGER = 'Cần tuyển người việc nhẹ qua Campuchia, liên hệ zalo';
  const RENT = 'Cần tuyển người cho thuê tài khoản, liên hệ em';

  test.each([
    { text: DANGER, off: [], level: 'danger', because: 'nothing off' },
    {
      text: DANGER,
      off: ['easy-no-requirements'],
      level: 'pause',
      because: 'no lure without its sign; the others still count',
    },
    { text: DANGER, off: ['easy-work'], level: 'pause', because: 'a rule switches off as a signal does' },
    {
      text: DANGER,
      off: ['hotspot-destination:a', 'private-chat-only'],
      level: 'quiet',
      because: 'nor what makes two of them',
    },
    {
      text: DANGER,
      off: ['hotspot-destination:b'],
      level: 'danger',
      because: 'another variant is another sign',
    },
    { text: RENT, off: ['account-sim-mule'], level: 'quiet', because: 'even what is critical by itself' },
  ])('$off: $level, $because', ({ text, off, level }) => {
    const verdict = engine.scan({ parts: { body: text } }, { off });
    expect(verdict.level).toBe(level);
    expect(verdict.signals.filter((id) => off.includes(id))).toEqual([]);
    expect(verdict.evidence.filter(({ rule }) => off.includes(rule))).toEqual([]);
  });
});

test('a post is judged for who reads it, wherever the engine was made', () => {
  const post = { parts: { body: 'Cần tuyển người đi Campuchia, liên hệ zalo' } };
  expect(engine.scan(post).lures).toContain('abroad-chat');
  expect(engine.scan(post, { home: 'KH' }).lures).not.toContain('abroad-chat');
});

test('a post that warns and recruits at once says so', () => {
  expect(
    scan('Cảnh báo lừa đảo. Cảnh báo! Cần tuyển người việc nhẹ qua Campuchia, zalo 0900 000 000'),
  ).toMatchObject({ level: 'pause', mixed: true });
  expect(scan('Cần tuyển người việc nhẹ qua Campuchia, liên hệ zalo')).not.toHaveProperty('mixed');
});
