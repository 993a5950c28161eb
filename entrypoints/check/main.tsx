import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runCheck } from '../../src/app/run-check.ts';
import { shippedContents } from '../../src/app/shipped-contents.ts';
import { shippedForReader } from '../../src/app/shipped-pack.ts';
import { Check } from '../../src/views/check.tsx';

await runCheck(browser, { ...shippedForReader, ...shippedContents }, (props) =>
  render(<Check {...props} />, document.body),
);
