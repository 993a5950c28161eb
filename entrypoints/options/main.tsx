import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runOptions } from '../../src/app/run-options.ts';
import { shippedContents } from '../../src/app/shipped-contents.ts';
import { shippedForReader } from '../../src/app/shipped-pack.ts';
import { Options } from '../../src/views/options.tsx';

const pack = { ...shippedContents, texts: shippedForReader.texts };
await runOptions(browser, pack, (props) => render(<Options {...props} />, document.body));
