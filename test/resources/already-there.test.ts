import { expect, test } from 'vitest';
import { helpThere, type Whereabouts } from '../../src/resources/already-there.ts';
import { numbersIn } from '../../src/resources/answers.ts';
import { resources } from './in-rules.ts';

interface Case extends Whereabouts {
  readonly fitting: readonly string[];
  readonly because: string;
}

test.each<Case>([
  {
    where: 'KH',
    nationality: 'VN',
    fitting: [
      'vn-emb-kh',
      'vn-cg-sihanoukville',
      'vn-cg-battambang',
      'vn-mofa-consular',
      'vn-mofa-second',
      'kh-117',
    ],
    because: 'own embassy, own ministry, local police last',
  },
  {
    where: 'MM',
    nationality: 'PH',
    fitting: ['ph-emb-mm'],
    because: 'short codes of home ring nowhere there, and no police there is known to help',
  },
  {
    where: 'TH',
    nationality: 'KE',
    fitting: ['int-safety'],
    because: 'no number is known: the advice stands alone',
  },
  {
    where: 'KH',
    nationality: 'KE',
    fitting: ['int-safety', 'kh-117'],
    because: 'the own embassy comes first even where we know no number of it',
  },
  {
    where: 'KH',
    fitting: ['int-safety', 'kh-117'],
    because: 'no embassy is guessed',
  },
  {
    where: 'KH',
    nationality: 'ID',
    fitting: ['id-emb-kh', 'id-kemlu', 'id-bp2mi', 'kh-117'],
    because: 'a portal counts; a line that answers from abroad comes after the ministry',
  },
  {
    where: 'LA',
    nationality: 'VN',
    fitting: ['int-safety', 'vn-mofa-consular', 'vn-mofa-second'],
    because: 'no embassy number is confirmed there',
  },
  {
    where: 'TW',
    nationality: 'VN',
    fitting: ['vn-veco-tw', 'vn-mofa-consular', 'vn-mofa-second', 'tw-1955'],
    because: 'a line for foreign workers comes after the own office',
  },
  {
    where: 'VN',
    nationality: 'VN',
    fitting: ['vn-111', 'vn-113', 'vn-mofa-consular', 'vn-mofa-second'],
    because: 'still at home, the line at home comes first',
  },
  { where: 'KE', nationality: 'KE', fitting: ['int-safety'], because: 'nor is anybody at home left alone' },
  { where: 'XX', nationality: 'YY', fitting: ['int-safety'], because: 'there is always something' },
])('$nationality in $where: $because', ({ where, nationality, fitting }) => {
  expect(helpThere(resources, { where, nationality }).map(({ id }) => id)).toEqual(fitting);
});

test('whoever is abroad is given numbers with + alone, bar those of the place itself', () => {
  const nations = [...new Set(resources.map(({ country }) => country))];
  const wrong = nations.flatMap((nationality) =>
    ['KH', 'MM', 'TH', 'LA', 'AE', 'TW', 'XX']
      .filter((where) => where !== nationality)
      .flatMap((where) =>
        helpThere(resources, { where, nationality })
          .filter(({ country }) => country !== where)
          .flatMap((it) => numbersIn(where, it))
          .filter((number) => !number.startsWith('+')),
      ),
  );
  expect(wrong).toEqual([]);
});
