import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/engine/post.ts';
import { byFrame } from '../../../tools/measure/by-frame.ts';
import { bySignal } from '../../../tools/measure/by-signal.ts';
import type { Judged } from '../../../tools/measure/judged.ts';
import { sample } from './made.ts';

function judged(given: Parameters<typeof sample>[3], isLure: boolean, verdict: Partial<Verdict>): Judged {
  const quiet: Verdict = {
    level: 'quiet',
    frame: 'none',
    lures: [],
    signals: [],
    evidence: [],
    unseen: [],
    countries: [],
  };
  return { corpus: 'made', sample: sample('1', isLure, 'x', given), verdict: { ...quiet, ...verdict } };
}

test('signals that texts are said to have, and those they only seem to have', () => {
  const signals = ['upfront-payment:deposit'];
  const all = [
    judged({ signals: ['upfront-payment'] }, true, { signals }),
    judged({ signals: ['upfront-payment'] }, true, {}),
    judged({ traps: ['upfront-payment'] }, false, { signals }),
    judged({ traps: ['upfront-payment'], signals: ['upfront-payment'] }, false, { signals }),
  ];
  expect(bySignal(all)).toEqual([
    { signal: 'upfront-payment', language: 'vi', named: 2, seen: 1, traps: 1, trapped: 1 },
  ]);
});

test('texts about offers are recognised as what they are', () => {
  const all = [
    judged({ family: 'joke' }, false, { frame: 'joke' }),
    judged({ family: 'joke' }, false, { frame: 'offer', level: 'pause' }),
    judged({ family: 'rental' }, false, { frame: 'offer' }),
    judged({ family: 'joke' }, true, { frame: 'offer' }),
  ];
  expect(byFrame(all)).toEqual([
    { kind: 'joke', language: 'vi', posts: 2, recognised: 1, offers: 1, warned: 1 },
  ]);
});
