/** Has posts judged in the background, where the engine is. */
import type { WxtBrowser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Judge } from './judge.ts';
import { verdicts } from './messages.ts';

export const askJudge =
  ({ runtime }: Pick<WxtBrowser, 'runtime'>): Judge =>
  async (asked) =>
    z.parse(verdicts, await runtime.sendMessage({ kind: 'judge', ...asked }));
