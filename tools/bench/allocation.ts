/** Run in a process of its own with a roomy young heap, so that nothing is collected in between: bytes a warm scan leaves behind. */
import { makeEngine } from '../../src/engine/engine.ts';
import { shippedPack } from '../shipped-pack.ts';

const SCANS = 2000;
/** Nothing is found in it, not even a number. */
const post = { parts: { body: 'Sáng nay mây trôi trên đồi, lá thông rơi đầy lối mòn quanh hồ' } };

const engine = makeEngine(shippedPack().knowledge);
for (let i = 0; i < SCANS; i++) engine.scan(post);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
for (let i = 0; i < SCANS; i++) engine.scan(post);
console.log(JSON.stringify({ bytes: (process.memoryUsage().heapUsed - before) / SCANS }));
