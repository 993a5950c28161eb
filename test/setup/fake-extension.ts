import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// wxt/browser takes the global that a real browser would give an extension
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
beforeEach(() => fakeBrowser.reset());
