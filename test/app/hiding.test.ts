import { expect, test } from 'vitest';
import { hiddenBy, hidingKey } from '../../src/app/hiding.ts';

const card = { key: 'its title', idKey: '7' };
const detail = { key: 'its title and more', idKey: '7' };

test.each([
  ['what was hidden in a list is hidden beside it', card, 'pause', detail, 'pause', true],
  ['a grave post that was hidden is hidden where less of it is said', detail, 'danger', card, 'pause', true],
  ['whatever is graver than what was hidden is told', card, 'pause', detail, 'danger', false],
  ['help is another thing than a warning', card, 'pause', detail, 'help', false],
  ['another post is not hidden', card, 'danger', { ...detail, idKey: '8' }, 'danger', false],
  ['without an id that names it, it is the same words', { key: 'a' }, 'pause', { key: 'a' }, 'danger', true],
  ['and other words are another post', { key: 'a' }, 'danger', { key: 'b' }, 'danger', false],
] as const)('%s', (_because, hidden, told, post, look, expected) =>
  expect(hiddenBy(post, look).includes(hidingKey(hidden, told))).toBe(expected),
);
