import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shippedPack } from '../src/app/shipped-pack.ts';
import { startReader } from '../src/app/start-reader.ts';

export default defineUnlistedScript(() => startReader(browser, shippedPack, () => location.href));
