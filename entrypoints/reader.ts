import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shippedForReader } from '../src/app/shipped-pack.ts';
import { startReader } from '../src/app/start-reader.ts';

export default defineUnlistedScript(() => startReader(browser, shippedForReader, () => location.href));
