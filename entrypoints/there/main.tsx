import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runThere } from '../../src/app/run-there.ts';
import { shippedResources } from '../../src/app/shipped-pack.ts';
import { There } from '../../src/views/there.tsx';

await runThere(browser, shippedResources, (props) => render(<There {...props} />, document.body));
