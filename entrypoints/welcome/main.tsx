import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runWelcome } from '../../src/app/run-welcome.ts';
import { shippedForReader } from '../../src/app/shipped-pack.ts';
import { Welcome } from '../../src/views/welcome.tsx';

await runWelcome(browser, shippedForReader, (props) => render(<Welcome {...props} />, document.body));
