import { render } from 'preact';
import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { runPopup } from '../../src/app/run-popup.ts';
import { Popup } from '../../src/views/popup.tsx';

const scripts = browser.runtime.getManifest().content_scripts ?? [];
const patterns = scripts.flatMap(({ matches }) => matches ?? []).map((match) => new MatchPattern(match));
const isListed = (url: string) => patterns.some((pattern) => pattern.includes(url));

await runPopup(browser, isListed, (props) => render(<Popup {...props} />, document.body));
