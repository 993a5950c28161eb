/** When a page that changes is looked at again, and what that may cost. */
import '../../tools/count-work.ts';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '../../src/page/changes.ts';
import { claim } from '../../src/page/own-nodes.ts';
import { stepsOf } from '../../tools/count-work.ts';
import { one, show } from './compose.ts';

let looks: number;
let stop: AbortController;

/** Says that each look took so long, and that so long a rest is due. */
function watch({ took = 0, rest = 0 } = {}) {
  const paid = { times: 0, steps: 0 };
  const spend = (act: () => void) => {
    paid.times += 1;
    paid.steps += stepsOf(act);
    return took;
  };
  const look = () => {
    looks += 1;
    return [];
  };
  watchChanges(document, look, { spend, rest: () => rest, isOverdrawn: false }, stop.signal);
  looks = 0;
  Object.assign(paid, { times: 0, steps: 0 });
  return paid;
}

const change = async (act: () => void = () => one('main').append('x')) => {
  act();
  // observers are told between tasks
  await Promise.resolve();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  show('<main></main>');
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  show('');
});

test.each([
  [100, 'soon, that a burst may share it', {}],
  [500, 'after a hundred times as long as the last took', { took: 5 }],
  [1000, 'though not much later than that', { took: 50 }],
  [2000, 'unless the page had so much of its time taken that a rest is due', { took: 50, rest: 2000 }],
])('a change is looked at after %i ms: %s', async (wait, _because, costs) => {
  watch(costs);
  await change();
  vi.advanceTimersByTime(wait - 1);
  await change();
  expect(looks).toBe(0);
  vi.advanceTimersByTime(1);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(looks).toBe(1);
});

test('a page that never stops changing is looked at all the same', async () => {
  watch();
  for (let n = 0; n < 100; n++) {
    await change();
    vi.advanceTimersByTime(10);
  }
  expect(looks).toBe(10);
});

test('that our own elements come and go is no change', async () => {
  watch();
  const host = document.createElement('div');
  claim(host);
  await change(() => one('main').append(host));
  await change(() => host.remove());
  vi.advanceTimersByTime(10_000);
  expect(looks).toBe(0);
  await change(() => one('main').append(host, 'x'));
  vi.advanceTimersByTime(10_000);
  expect(looks).toBe(1);
});

test('the time of a look is counted, and that of noting what changed', async () => {
  const paid = watch();
  await change();
  expect(paid.times).toBe(1);
  vi.advanceTimersByTime(100);
  expect(paid.times).toBe(2);
});

test('a storm of changes deep down costs a climb once, not for each', async () => {
  const [deep, storm] = [200, 500];
  show(`<main>${'<div>'.repeat(deep)}<b></b>`);
  const paid = watch();
  await change(() => {
    for (let n = 0; n < storm; n++) one('b').append(document.createElement('i'));
  });
  expect(paid.steps).toBeGreaterThan(deep);
  expect(paid.steps).toBeLessThan(deep * 2);
});
