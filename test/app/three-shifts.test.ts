import { expect, test } from 'vitest';
import { onThreeShifts } from '../../src/app/three-shifts.ts';

const press = (key: string, timeStamp: number, repeat = false) => ({ key, timeStamp, repeat });
const shifts = (...times: number[]) => times.map((time) => press('Shift', time));

test.each([
  { presses: shifts(0, 300, 600), leaves: 1, because: 'three times, quickly' },
  { presses: shifts(0, 300), leaves: 0, because: 'twice is an accident' },
  { presses: shifts(0, 1000, 2000), leaves: 0, because: 'slowly: somebody is writing' },
  { presses: shifts(0, 2000, 2300, 2600), leaves: 1, because: 'only the last three count' },
  {
    presses: [press('Shift', 0), press('A', 100), press('Shift', 200), press('Shift', 300)],
    leaves: 0,
    because: 'a capital letter was between',
  },
  {
    presses: [press('Shift', 0), press('Shift', 100, true), press('Shift', 200, true)],
    leaves: 0,
    because: 'the key was held down',
  },
])('leaves $leaves times: $because', ({ presses, leaves }) => {
  const target = new EventTarget();
  let left = 0;
  onThreeShifts(target, () => left++);
  for (const { key, timeStamp, repeat } of presses) {
    const event = Object.defineProperties(new Event('keydown'), {
      key: { value: key },
      repeat: { value: repeat },
      timeStamp: { value: timeStamp },
    });
    target.dispatchEvent(event);
  }
  expect(left).toBe(leaves);
});
