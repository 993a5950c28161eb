/**
 * One table from UTF-16 unit to class: what a character is once case, width, look-alikes and accents are folded away.
 * `String.normalize` is never asked: it is quadratic on long runs of combining marks.
 */

export const SEPARATOR = 0;
/** 1 to 26 are the letters a to z, 27 to 36 the digits 0 to 9. */
export const LETTER_A = 1;
export const LETTER_Z = 26;
export const DIGIT_0 = 27;
export const DIGIT_9 = 36;
/** Ends a sentence wherever it stands. */
export const STOP = 37;
/** Ends a sentence before white space or the end of the text. */
export const DOT = 38;
export const NEWLINE = 39;
/** Combining marks, zero-width and private-use characters: as if they were not there. */
export const DROP = 40;
export const HIGH_SURROGATE = 41;
/** A character of a script written without spaces: a word of its own. */
export const UNSPACED = 42;
/** A letter of any other script. */
export const OTHER_LETTER = 43;

/** The Vietnamese vowels with their tones: none, grave, acute, hook, tilde, dot below. */
// biome-ignore format: the columns are the tones
const VOWELS = [
  'aàáảãạ', 'ăằắẳẵặ', 'âầấẩẫậ', 'eèéẻẽẹ', 'êềếểễệ', 'iìíỉĩị',
  'oòóỏõọ', 'ôồốổỗộ', 'ơờớởỡợ', 'uùúủũụ', 'ưừứửữự', 'yỳýỷỹỵ',
];

/** Accented letters that no Vietnamese word has: their marks are decoration. */
// biome-ignore format: a letter a column
const DECORATED: Readonly<Record<string, string>> = {
  a: 'äåāąǎª', c: 'çćĉċč', d: 'ďð', e: 'ëēĕėęě', g: 'ĝğġģ', h: 'ĥħ', i: 'îïīĭįıǐ', j: 'ĵ', k: 'ķ', l: 'ĺļľŀł',
  n: 'ñńņňŋ', o: 'öøōŏőǒº', r: 'ŕŗř', s: 'śŝşšßș', t: 'ţťŧț', u: 'ûüūŭůűųǔ', w: 'ŵ', y: 'ÿŷ', z: 'źżž',
};

/** Cyrillic and Greek letters that look like Latin ones, in either case. */
// biome-ignore format: a letter a column
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аαА', b: 'вΒ', c: 'сϲ', d: 'ԁ', e: 'еεЕё', h: 'нһΗ', i: 'іιΙї', j: 'ј', k: 'кκΚ', m: 'мΜ', n: 'Ν', o: 'оοσО',
  p: 'рρ', q: 'ԛ', s: 'ѕ', t: 'тτΤ', u: 'υ', v: 'νѵ', w: 'ԝω', x: 'хχ', y: 'уγΥ', z: 'Ζ',
};

/** Small capitals and letters of phonetics that pass for Latin ones. */
// biome-ignore format: a letter a column
const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  a: 'ᴀɑ', b: 'ʙ', c: 'ᴄ', d: 'ᴅ', e: 'ᴇ', f: 'ꜰ', g: 'ɢɡ', h: 'ʜ', i: 'ɪ', j: 'ᴊ', k: 'ᴋ', l: 'ʟ', m: 'ᴍ',
  n: 'ɴ', o: 'ᴏ', p: 'ᴘ', r: 'ʀ', s: 'ꜱ', t: 'ᴛ', u: 'ᴜ', v: 'ᴠ', w: 'ᴡ', y: 'ʏ', z: 'ᴢ',
};

/** Letters that mathematics writes outside its own block. */
// biome-ignore format: a letter a column
const LETTERLIKE: Readonly<Record<string, string>> = {
  b: 'ℬ', c: 'ℂℭ', e: 'ℯℰ', f: 'ℱ', g: 'ℊ', h: 'ℋℌℍℎ', i: 'ℐℑ', l: 'ℒℓ', m: 'ℳ', n: 'ℕ', o: 'ℴ', p: 'ℙ', q: 'ℚ', r: 'ℛℜℝ', z: 'ℤℨ',
};

/** [first, last, class] of the ranges that need no table of letters. */
// biome-ignore format: pairs read better side by side
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x0180, 0x024f, OTHER_LETTER], [0x0250, 0x02af, OTHER_LETTER], [0x0370, 0x1fff, OTHER_LETTER],
  [0x0e00, 0x0eff, UNSPACED], [0x1000, 0x109f, UNSPACED], [0x1780, 0x17ff, UNSPACED],
  [0x3040, 0x30ff, UNSPACED], [0x3400, 0x4dbf, UNSPACED], [0x4e00, 0x9fff, UNSPACED], [0xf900, 0xfaff, UNSPACED],
  [0xac00, 0xd7af, OTHER_LETTER], [0xa720, 0xabff, OTHER_LETTER],
  [0x0300, 0x036f, DROP], [0x200b, 0x200f, DROP], [0x202a, 0x202e, DROP], [0x2060, 0x2064, DROP],
  [0xfe00, 0xfe0f, DROP], [0xe000, 0xf8ff, DROP], [0xd800, 0xdbff, HIGH_SURROGATE],
];

/** The digits nought of the scripts: European, full width, Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer. */
const ZEROS = [0x30, 0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0];

/** Commas, colons and signs of money that stand among the letters of their script. */
const MARKS_AMONG_LETTERS = '฿๏๚๛၊៖៛৳৲';

const CLASSES = makeClasses();

/** The class of a UTF-16 unit; constants of this file, 1 to 26 for letters, 27 to 36 for digits. */
export function classOf(unit: number): number {
  return CLASSES[unit] as number;
}

/**
 * The class of a character outside the first plane, from its code point.
 * Mathematical, squared and circled letters are letters; everything else separates.
 */
export function classOfAstral(codePoint: number): number {
  if (codePoint >= 0x1d400 && codePoint <= 0x1d6a3) return LETTER_A + ((codePoint - 0x1d400) % 26);
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return DIGIT_0 + ((codePoint - 0x1d7ce) % 10);
  for (const first of [0x1f110, 0x1f130, 0x1f150, 0x1f170]) {
    if (codePoint >= first && codePoint < first + 26) return LETTER_A + codePoint - first;
  }
  if (codePoint >= 0xe0100 || (codePoint >= 0xf0000 && codePoint <= 0x10ffff)) return DROP;
  return SEPARATOR;
}

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  for (const [first, last, kind] of RANGES) classes.fill(kind, first, last + 1);
  const put = (letters: string, kind: number) => {
    for (const letter of letters + letters.toUpperCase() + letters.toLowerCase()) {
      if (letter.length === 1) classes[letter.charCodeAt(0)] = kind;
    }
  };
  for (const row of VOWELS) put(row, letterClass(baseOf(row)));
  put('đ', letterClass('d'));
  for (const table of [DECORATED, LOOKALIKES, SMALL_CAPITALS, LETTERLIKE])
    for (const [base, letters] of Object.entries(table)) put(letters, letterClass(base));
  for (let i = 0; i < 26; i++) {
    for (const first of [0x41, 0x61, 0xff21, 0xff41, 0x24b6, 0x24d0, 0x249c])
      classes[first + i] = LETTER_A + i;
  }
  for (let i = 0; i < 10; i++) for (const zero of ZEROS) classes[zero + i] = DIGIT_0 + i;
  for (const stop of '!?…。！？।॥؟။។៕') classes[stop.charCodeAt(0)] = STOP;
  for (const mark of MARKS_AMONG_LETTERS) classes[mark.charCodeAt(0)] = SEPARATOR;
  for (const nukta of '\u093c\u09bc') classes[nukta.charCodeAt(0)] = DROP;
  for (const dot of '.．') classes[dot.charCodeAt(0)] = DOT;
  for (const line of '\n\r\u2028\u2029') classes[line.charCodeAt(0)] = NEWLINE;
  for (const gone of [0x00ad, 0xfeff]) classes[gone] = DROP;
  return classes;
}

function letterClass(base: string): number {
  return base.charCodeAt(0) - 0x61 + LETTER_A;
}

/** `ắ` row to `a`: the first of a row is the untoned letter, and its own base may carry a quality. */
function baseOf(row: string): string {
  const bare: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u' };
  const first = row.charAt(0);
  return bare[first] ?? first;
}

/** Marks of one UTF-16 unit as small numbers: the tone in the lowest three bits, the quality above; 0 for a plain letter. */
export const TONE_BITS = 7;
export const QUALITY_SHIFT = 3;
const QUALITY_OF: Readonly<Record<string, number>> = { ă: 1, ơ: 1, ư: 1, â: 2, ê: 2, ô: 2, đ: 3 };

/** Combining accents; tones as the places in a row of `VOWELS`. */
const COMBINING: readonly (readonly [unit: number, quality: number, tone: number])[] = [
  [0x0300, 0, 1],
  [0x0301, 0, 2],
  [0x0309, 0, 3],
  [0x0303, 0, 4],
  [0x0323, 0, 5],
  [0x0302, 2, 0],
  [0x0306, 1, 0],
  [0x031b, 1, 0],
];

const MARKS = makeMarks();

/** The Vietnamese marks a unit carries, whether composed into a letter or combining. */
export function marksOf(unit: number): number {
  return MARKS[unit] as number;
}

function makeMarks(): Uint8Array {
  const marks = new Uint8Array(65536);
  const put = (letter: string, quality: number, tone: number) => {
    for (const one of [letter, letter.toUpperCase()])
      marks[one.charCodeAt(0)] = (quality << QUALITY_SHIFT) | tone;
  };
  for (const row of VOWELS)
    for (const [tone, letter] of [...row].entries()) put(letter, QUALITY_OF[row.charAt(0)] ?? 0, tone);
  put('đ', QUALITY_OF.đ as number, 0);
  for (const [unit, quality, tone] of COMBINING) marks[unit] = (quality << QUALITY_SHIFT) | tone;
  return marks;
}
