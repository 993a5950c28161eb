/** Has posts judged in the background, where the engine is. */
import type { WxtBrowser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Judge } from './judge.ts';
import { judged } from './messages.ts';

/** `device` learns its time zone on the way. */
export const askJudge =
  ({ runtime }: Pick<WxtBrowser, 'runtime'>, device: { timeZone: string }): Judge =>
  async (asked) => {
    const { timeZone, verdicts } = z.parse(judged, await runtime.sendMessage({ kind: 'judge', ...asked }));
    device.timeZone = timeZone;
    return verdicts;
  };
