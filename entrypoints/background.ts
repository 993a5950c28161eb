import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../src/app/run-background.ts';
import { shippedKnowledge } from '../src/app/shipped-pack.ts';

export default defineBackground(() => runBackground(browser, shippedKnowledge));
