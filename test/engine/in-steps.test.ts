/** Nobody waits for the engine: it is made in many small steps, and they make the same engine. */
import { expect, test } from 'vitest';
import { engineInSteps, makeEngine } from '../../src/engine/engine.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';

const { knowledge } = shippedPack();
const post = { parts: { body: 'Cần tuyển người qua Campuchia, việc nhẹ lương cao, liên hệ zalo.' } };

test('rests at each rule, and some hundred times more over the words', () => {
  const rules = knowledge.languages
    .flatMap(({ rules }) => rules)
    .filter(({ status }) => status === 'active').length;
  const making = engineInSteps(knowledge);
  let rests = 0;
  for (;;) {
    const { done, value } = making.next();
    if (done) {
      expect(value.scan(post)).toEqual(makeEngine(knowledge).scan(post));
      break;
    }
    rests++;
  }
  expect(rests).toBeGreaterThan(rules + 100);
});
