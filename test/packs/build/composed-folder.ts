/** A folder of rules small enough to read at a glance, written to a temporary place. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FRAME_KEYS = [
  'recruit',
  'call',
  'warning',
  'news',
  'story',
  'question',
  'joke',
  'plea',
  'checkable',
  'skilled',
];

export const RULE = `id: fee
title: Asks for a fee
cue: fee-before-work
status: active
since: 2026-01-01
why: A real employer pays.
sources:
  - https://example.org
find:
  any: |
    phí (hồ sơ | đồng phục)
    đặt cọc
  unless: |
    phòng trọ
examples:
  must:
    - text: Đóng phí hồ sơ rồi làm.
      finds: phí hồ sơ
    - text: Phí đồng phục 150k nha.
      finds: Phí đồng phục
    - text: Bạn đặt cọc giữ chỗ.
      finds: đặt cọc
  mustNot:
    - text: Không thu phí hồ sơ.
      because: denied
    - text: Phòng trọ đặt cọc một tháng.
      because: a room
    - text: Phí gửi xe 5k.
      because: parking
`;

export const FILES: Readonly<Record<string, string>> = {
  'signals.yaml': `- id: upfront-payment
  family: extraction
  name: { vi: Đòi tiền, en: A fee }
  why: { vi: Việc thật trả tiền cho bạn., en: Real jobs pay you. }
  ask: { vi: Tiền này là tiền gì ạ?, en: What is this money for? }
  alone: caution
  cues: [fee-before-work]
`,
  'lures.yaml': `- id: fee-first
  level: danger
  harm: money
  all: [upfront-payment, 'family:extraction', 'fact:abroad', 'cue:fee-before-work']
  resembles: { vi: Giống tin thu tiền trước., en: Like ads that take a fee. }
  steps: [{ vi: Khoan chuyển tiền., en: Hold off sending money. }]
  ask: []
`,
  'pay.yaml': `rates: { VND: 25000 }\nusual: { VN: { amount: 8000000, currency: VND, source: composed } }\n`,
  'places.yaml': `- { id: here, country: VN, names: [hà nội] }\n`,
  'retired.yaml': `- { id: old-fee, into: [fee] }\n`,
  'lists/no.yaml': `about: denies\nphrases: |\n  không\n`,
  'vi/pack.yaml': `id: vi
language: Tiếng Việt
status: active
foldSafe: ''
foldUnsafe: ''
units: { tr: { times: 1000000, currency: VND } }
periods: { tháng: month }
range: đến
upTo: lên đến
pay: lương
currency: VND
ageWords: tuổi
`,
  'vi/frames.yaml': FRAME_KEYS.map((key) => `${key}: ''\n`).join(''),
  'vi/fee.yaml': RULE,
};

/** The folder with some files replaced, or left out by null. */
export function composedFolder(changed: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const [name, text] of Object.entries({ ...FILES, ...changed })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
