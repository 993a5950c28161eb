import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends a run with the line that CI and `tools/test.ts` read, after the reasons why tests were skipped. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    for (const [reason, { length }] of Map.groupBy(skipped, reasonOf)) {
      console.log(`${length} skipped: ${reason}`);
    }
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    // a file that fell over before its tests ran must not look green
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.length - passed - skipped.length + broken;
    console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || 'no reason given';
}
