import { render } from 'preact';
import { browser } from 'wxt/browser';
import { runPopup } from '../../src/app/run-popup.ts';
import { shippedContents } from '../../src/app/shipped-contents.ts';
import { Popup } from '../../src/views/popup.tsx';

await runPopup(browser, shippedContents, (props) => render(<Popup {...props} />, document.body));
