/** One contender in a process of its own, since what another imports slows everything beside it: milliseconds for a million characters. */
import { median, timeOf } from './clock.ts';
import { contenders, type Name } from './contenders.ts';
import { lengthOf, type Mix, textsOf } from './texts.ts';

const PASSES = 5;
const WARM_UP = 5;

const [name, mix] = process.argv.slice(2) as [Name, Mix];
const { share, make } = contenders[name];
const every = Math.round(1 / share);
const texts = textsOf(mix).filter((_, i) => i % every === 0);
const read = make();
let sum = 0;
const times = Array.from({ length: PASSES + WARM_UP }, () =>
  timeOf(() => {
    for (const text of texts) sum += read(text);
  }),
);
console.log(JSON.stringify({ ms: (median(times.slice(WARM_UP)) / lengthOf(texts)) * 1e6, sum }));
