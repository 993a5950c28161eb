/** A fresh process: from the pack as it is read to the first verdict, and what the tables weigh. Run with `--expose-gc`. */
import { type Engine, makeEngine } from '../../src/engine/engine.ts';
import { shippedPack } from '../shipped-pack.ts';
import { timeOf } from './clock.ts';
import { phraseExpressions } from './expressions.ts';

const { knowledge } = shippedPack();
const post = { parts: { body: 'Cần tuyển người làm, việc nhẹ, liên hệ zalo.' } };

if (process.argv[2] === 'expressions') {
  const ms = timeOf(() => {
    for (const expression of phraseExpressions(knowledge).all) expression.test(post.parts.body);
  });
  console.log(JSON.stringify({ ms, bytes: 0 }));
} else {
  const before = weight();
  const made: { engine?: Engine } = {};
  const ms = timeOf(() => {
    made.engine = makeEngine(knowledge);
    made.engine.scan(post);
  });
  console.log(JSON.stringify({ ms, bytes: weight() - before, steps: made.engine?.steps }));
}

function weight(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
