import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runOptions } from '../../src/app/run-options.ts';
import { shippedPack } from '../../src/app/shipped-pack.ts';
import { Options } from '../../src/views/options.tsx';

await runOptions(browser, shippedPack, (props) => render(<Options {...props} />, document.body));
