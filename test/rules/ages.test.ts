import { expect, test } from 'vitest';
import { makeProbe, onlyRule } from '../../src/engine/probe.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';

const probe = makeProbe(
  onlyRule(shippedPack().knowledge, {
    id: 'under-19',
    cue: 'under-19',
    status: 'active',
    within: 'sentence',
    find: { any: ['<age under 19>'] },
  }),
);
const isAgeUnder19 = (text: string) => probe.find('under-19', text);

test.each([
  '18-35t',
  'từ 18 tuổi trở lên',
  '16 tuổi trở lên',
  'từ 16t',
  'tuoi tu 16 den 30',
  'nam nữ từ 16',
  'dưới 18 tuổi',
  '16+ vẫn nhận',
  '15 cũng nhận',
  '18+',
  'aged 16-25',
  '16 years old',
  'ages between 17 and 30',
  '17 and above',
])('%s is an age', (text) => expect(isAgeUnder19(text)).toHaveLength(1));

test.each([
  'lương từ 15 triệu',
  'làm từ 15h',
  'từ 12 người trở lên',
  'tuyển 15 nam nữ',
  'sinh năm 2008',
  'in 15 years',
  'from 10 to 15 hours',
])('%s is none', (text) => expect(isAgeUnder19(text)).toEqual([]));
