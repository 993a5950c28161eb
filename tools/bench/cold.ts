/** A fresh process: from the pack as it is read to the first verdict, and what the tables weigh. Run with `--expose-gc`. */
import { type Engine, engineInSteps } from '../../src/engine/engine.ts';
import { shippedPack } from '../shipped-pack.ts';
import { timeOf } from './clock.ts';
import { phraseExpressions } from './expressions.ts';

const { knowledge } = shippedPack();
const post = { parts: { body: 'Cần tuyển người làm, việc nhẹ, liên hệ zalo.' } };

if (process.argv[2] === 'expressions') {
  const ms = timeOf(() => {
    for (const expression of phraseExpressions(knowledge).all) expression.test(post.parts.body);
  });
  console.log(JSON.stringify({ ms, longest: ms, bytes: 0 }));
} else {
  const before = weight();
  const making = engineInSteps(knowledge);
  const made: { engine?: Engine } = {};
  const steps: number[] = [];
  const step = () => {
    const { done, value } = making.next();
    if (done) made.engine = value;
  };
  while (!made.engine) steps.push(timeOf(step));
  const { engine } = made;
  steps.push(timeOf(() => void engine.scan(post)));
  const ms = steps.reduce((sum, step) => sum + step, 0);
  console.log(
    JSON.stringify({ ms, longest: Math.max(...steps), bytes: weight() - before, steps: engine.steps }),
  );
}

function weight(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
