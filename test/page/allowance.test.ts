import { expect, test } from 'vitest';
import { makeAllowance } from '../../src/page/allowance.ts';

/** A clock that only moves when told to. */
function clock() {
  let at = 0;
  const allowance = makeAllowance(() => at);
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  return { allowance, pass, work: (milliseconds: number) => allowance.spend(() => pass(milliseconds)) };
}

test('a page of a thousand posts costs no rest', () => {
  const { allowance, work } = clock();
  expect(work(150)).toBe(150);
  expect(allowance.rest()).toBe(0);
});

test('work that never ends gets no more than its share, with rests that a reader hardly notices', () => {
  const { allowance, pass, work } = clock();
  let worked = 0;
  let passed = 0;
  for (let round = 0; round < 20; round++) {
    worked += work(60);
    const rest = Math.max(100, allowance.rest());
    expect(rest).toBeLessThanOrEqual(2000);
    pass(rest);
    passed += rest;
  }
  expect(worked / passed).toBeLessThan(0.1);
  expect(allowance.isOverdrawn).toBe(false);
});

test.each([
  ['one look takes seconds', 3, 2000, 100],
  ['a look of a quarter second is due twice a second, for long', 60, 250, 500],
])('is overdrawn where %s', (_because, rounds, cost, rest) => {
  const { allowance, pass, work } = clock();
  for (let round = 0; round < rounds; round++) {
    work(cost);
    pass(rest);
  }
  expect(allowance.isOverdrawn).toBe(true);
});

test('is not overdrawn by what a slow phone needs to read a long page once', () => {
  const { allowance, pass, work } = clock();
  work(3000);
  expect(allowance.isOverdrawn).toBe(false);
  pass(60_000);
  expect(allowance.rest()).toBeLessThan(2001);
  pass(200_000);
  expect(allowance.rest()).toBe(0);
});

test('work that throws is counted too', () => {
  const { allowance, pass } = clock();
  const act = () => {
    pass(10_000);
    throw new Error('a mistake of ours');
  };
  expect(() => allowance.spend(act)).toThrow('a mistake of ours');
  expect(allowance.isOverdrawn).toBe(true);
});
