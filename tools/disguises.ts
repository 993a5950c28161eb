/** What people do to a text to slip past filters, each as a pure function: the same text is always disguised alike. */

type Random = () => number;

/** Only some of the words that could be disguised are, as people do; the seed is the text itself. */
const HALF = 0.5;
const LEAST_LETTERS = 3;
const WORD = /[\p{L}\p{M}]+/gu;
/** Words of letters alone, and what stands between white space otherwise: links, handles, words disguised already. */
const TOKEN = /\S+/gu;
const OF_LETTERS = /^[^\p{L}\p{N}@]*[\p{L}\p{M}]+(?:[-/+&][\p{L}\p{M}]+)*[^\p{L}\p{N}]*$/u;

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', i: 'і', o: 'ο', p: 'р', x: 'х', y: 'у', A: 'А', B: 'В', C: 'С', E: 'Ε', H: 'Н', K: 'Κ',
  M: 'М', O: 'О', P: 'Р', T: 'Τ', X: 'Х',
}; // biome-ignore format: pairs read better side by side
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' };
const LEET_SIGNS: Readonly<Record<string, string>> = { a: '@', i: '!', e: '3', o: '0' };
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
};
/** Short and playful forms as they are typed in chats; one of them is picked. */
const TEENCODE: Readonly<Record<string, readonly string[]>> = {
  'kinh nghiệm': ['kn'],
  'công ty': ['cty'],
  'công việc': ['cv'],
  'nhân viên': ['nv', 'nvien'],
  'tài khoản': ['tk', 'tkhoan'],
  'điện thoại': ['đt', 'dt'],
  'liên hệ': ['lh', 'lhe'],
  'mọi người': ['mn', 'mng'],
  'anh em': ['ae'],
  'nhắn tin': ['nt', 'nhắn tn'],
  'sinh viên': ['sv'],
  'yêu cầu': ['yc', 'iu cầu'],
  'phỏng vấn': ['pv'],
  'hộ chiếu': ['hc'],
  'chuyển khoản': ['ck'],
  'thu nhập': ['tn', 'thu nhập'],
  không: ['ko', 'k', 'hok', 'hông', 'khum', 'hem'],
  được: ['đc', 'dc', 'đượk'],
  làm: ['lm', 'lèm'],
  biết: ['bt', 'bít'],
  người: ['ng', 'ngừi'],
  mình: ['mk', 'mik'],
  bạn: ['bn', 'b'],
  gì: ['j'],
  việc: ['vc', 'zịc'],
  lương: ['lg'],
  với: ['vs'],
  rồi: ['r', 'gòi'],
  muốn: ['mún'],
  tiền: ['xiền', 'tìn'],
  trước: ['trc'],
  cũng: ['cx', 'cg'],
  nhiều: ['nhìu'],
  luôn: ['lun'],
  phải: ['fải'],
  phí: ['fí'],
  vậy: ['z', 'dậy'],
  vào: ['zô', 'vô'],
  experience: ['exp'],
  account: ['acc', 'acct'],
  message: ['msg'],
  please: ['pls', 'plz'],
  people: ['ppl'],
  information: ['info'],
  tomorrow: ['tmr', 'tmrw'],
  before: ['b4'],
  your: ['ur'],
  you: ['u'],
  are: ['r'],
  to: ['2'],
  for: ['4'],
  and: ['n', '&'],
  with: ['w/', 'wif'],
  text: ['txt'],
  week: ['wk'],
  hours: ['hrs'],
};

const SPACED_END = '\ue000';
const spaced = someWords((word) => [...word].join(' ') + SPACED_END);
/** From a word pulled apart to the next. */
const BETWEEN_SPACED = /(?<=\ue000) (?=\p{L} \p{L})/gu;

/** By name; each takes the text as it was written. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  'dots between letters': someWords((word) => [...word].join('.')),
  'a dot inside words': someWords((word, random) => split(word, '.', random)),
  'spaces between letters': (text) => {
    const random = seededBy(text);
    // between two such words people leave more room as often as not: `leave  early`, `ho chieu`
    return spaced(text)
      .replace(BETWEEN_SPACED, (between) => (random() < HALF ? `${between} ` : between))
      .replaceAll(SPACED_END, '');
  },
  'zero-width marks': someWords((word) => [...word].join('\u200b')),
  'look-alike letters': (text) => text.replace(/[a-zA-Z]/g, (letter) => LOOKALIKES[letter] ?? letter),
  'mathematical bold': (text) => bare(text).replace(/[a-zA-Z]/g, bold),
  'full width': (text) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  'decomposed accents': (text) => text.normalize('NFD'),
  'no accents': bare,
  'random accents': (text) => {
    const random = seededBy(text);
    const accent = (letter: string) => pick(ACCENTED[letter] as string, random);
    return bare(text).replace(/[aeiouy]/g, (letter) => (random() < 0.7 ? accent(letter) : letter));
  },
  'leet digits': someWords((word) => word.replace(/[aeio]/g, (letter) => LEET[letter] as string)),
  'leet signs': someWords((word) => word.replace(/[aeio]/g, (letter) => LEET_SIGNS[letter] as string)),
  'emoji between words': (text) => {
    const random = seededBy(text);
    return text.replace(/ /g, () => (random() < HALF ? ' 🔥 ' : ' '));
  },
  teencode: (text) => {
    const random = seededBy(text);
    return Object.entries(TEENCODE).reduce(
      (short, [long, forms]) =>
        short.replace(
          new RegExp(`(?<!\\p{L})${long}(?!\\p{L})`, 'giu'),
          () => forms[Math.floor(random() * forms.length)] as string,
        ),
      text.normalize('NFC'),
    );
  },
  'words split by line breaks': (text) => {
    const random = seededBy(text);
    return text.replace(WORD, (word) =>
      word.length > LEAST_LETTERS && random() < HALF / 2 ? split(word, '\n', random) : word,
    );
  },
  'phrases split by line breaks': (text) => {
    const random = seededBy(text);
    return text.replace(/ /g, () => (random() < HALF / 2 ? '\n' : ' '));
  },
};

/** Disguises half of the words of three letters or more; a link or a handle in disguise leads nowhere, so people leave them. */
function someWords(change: (word: string, random: Random) => string): (text: string) => string {
  return (text) => {
    const random = seededBy(text);
    const hide = (word: string) =>
      word.length >= LEAST_LETTERS && random() < HALF ? change(word, random) : word;
    return text
      .normalize('NFC')
      .replace(TOKEN, (token) => (OF_LETTERS.test(token) ? token.replace(WORD, hide) : token));
  };
}

function split(word: string, mark: string, random: Random): string {
  const letters = [...word];
  const at = 1 + Math.floor(random() * (letters.length - 1));
  return letters.slice(0, at).join('') + mark + letters.slice(at).join('');
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function bold(letter: string): string {
  const isSmall = letter >= 'a';
  return String.fromCodePoint((isSmall ? 0x1d5ee - 97 : 0x1d5d4 - 65) + letter.charCodeAt(0));
}

function pick(from: string, random: Random): string {
  return from.charAt(Math.floor(random() * from.length));
}

/** Mulberry32, seeded by the text: the same numbers for the same text. */
function seededBy(text: string): Random {
  let state = 1;
  for (let i = 0; i < text.length; i++) state = (Math.imul(state, 31) + text.charCodeAt(i)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
