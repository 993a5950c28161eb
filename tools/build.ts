import { step, sum } from './steps.ts';

const builds = [
  await step('build for Chrome', 'wxt build'),
  await step('build for Firefox', 'wxt build -b firefox'),
];
process.exitCode = sum(builds).failed > 0 ? 1 : 0;
