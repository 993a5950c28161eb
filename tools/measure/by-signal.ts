/** Whether the signs that a text is said to have are seen, and those it only seems to have are not. */
import { grouped } from '../accuracy.ts';
import type { Judged } from './judged.ts';
import { languageOf } from './keys.ts';

export interface SignalTally {
  readonly signal: string;
  readonly language: string;
  /** Lures said to have it, and of those the ones it is seen in. */
  readonly named: number;
  readonly seen: number;
  /** Innocent texts that only seem to have it, and of those the ones it is seen in. */
  readonly traps: number;
  readonly trapped: number;
}

export function bySignal(judged: readonly Judged[]): SignalTally[] {
  const named = judged.flatMap((one) =>
    one.sample.isLure ? one.sample.signals.map((signal) => ({ one, signal, isTrap: false })) : [],
  );
  const traps = judged.flatMap((one) =>
    one.sample.traps
      .filter((signal) => !one.sample.signals.some((own) => isVariant(own, signal)))
      .map((signal) => ({ one, signal, isTrap: true })),
  );
  return grouped([...named, ...traps], ({ one, signal }) => [signal, languageOf(one.sample.language)]).map(
    ([[signal = '', language = ''], all]) => {
      const seen = all.filter(({ one }) => isSeen(one, signal));
      return {
        signal,
        language,
        named: all.filter(({ isTrap }) => !isTrap).length,
        seen: seen.filter(({ isTrap }) => !isTrap).length,
        traps: all.filter(({ isTrap }) => isTrap).length,
        trapped: seen.filter(({ isTrap }) => isTrap).length,
      };
    },
  );
}

/** Any variant of a signal is the signal. */
function isSeen({ verdict }: Judged, signal: string): boolean {
  return verdict.signals.some((seen) => isVariant(seen, signal));
}

function isVariant(id: string, signal: string): boolean {
  return id === signal || id.startsWith(`${signal}:`);
}
