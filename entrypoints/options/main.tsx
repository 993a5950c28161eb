import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runOptions } from '../../src/app/run-options.ts';
import { shippedContents } from '../../src/app/shipped-contents.ts';
import { Options } from '../../src/views/options.tsx';

await runOptions(browser, shippedContents.languages, (props) =>
  render(<Options {...props} />, document.body),
);
