/** `npm run zip`: what the stores are given. Firefox's reviewers also get the sources, which build the same files. */
import { step, sum } from './steps.ts';

const zips = [await step('zip for Chrome', 'wxt zip'), await step('zip for Firefox', 'wxt zip -b firefox')];
process.exitCode = sum(zips).failed > 0 ? 1 : 0;
