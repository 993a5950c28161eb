import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runDemo } from '../../src/app/run-demo.ts';
import { shippedForReader } from '../../src/app/shipped-pack.ts';
import { Demo } from '../../src/views/demo.tsx';

await runDemo(browser, shippedForReader, (words) => render(<Demo words={words} />, document.body));
