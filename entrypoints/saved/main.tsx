import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runSaved } from '../../src/app/run-saved.ts';
import { shippedForReader } from '../../src/app/shipped-pack.ts';
import { Saved } from '../../src/views/saved.tsx';

await runSaved(browser, shippedForReader, (props) => render(<Saved {...props} />, document.body));
