import { expect, test } from 'vitest';
import { numbersIn } from '../../src/resources/answers.ts';
import { resources } from './in-rules.ts';

const line = (id: string) => resources.find((it) => it.id === id) ?? expect.unreachable(id);

test.each([
  { id: 'vn-111', country: 'VN', numbers: ['111'], because: 'a short code answers at home' },
  { id: 'vn-111', country: 'KH', numbers: [], because: 'and nowhere else' },
  {
    id: 'id-bp2mi',
    country: 'ID',
    numbers: ['0800 1000', '+62 21 2924 4800'],
    because: 'at home both answer',
  },
  { id: 'id-bp2mi', country: 'MY', numbers: ['+62 21 2924 4800'], because: 'abroad only the long one' },
  { id: 'kh-117', country: 'KH', numbers: ['117'], because: 'what counts is where the line stands' },
])('$id in $country: $because', ({ id, country, numbers }) => {
  expect(numbersIn(country, line(id))).toEqual(numbers);
});

test('no short code is ever offered outside its country', () => {
  const wrong = resources.filter((it) => numbersIn('XX', it).some((number) => !number.startsWith('+')));
  expect(wrong).toEqual([]);
});
