/** What each disguise costs: lures that are no longer warned of, and innocent texts that are. */
import type { Engine } from '../../src/engine/engine.ts';
import type { Sample } from '../corpus.ts';

export interface DisguiseTally {
  readonly disguise: string;
  /** Lures warned of as they were written, and of those the ones still warned of. */
  readonly plain: number;
  readonly kept: number;
  /** Innocent texts that stayed quiet, and of those the ones now warned of. */
  readonly quiet: number;
  readonly alarms: number;
}

export function byDisguise(
  samples: readonly Sample[],
  disguises: Readonly<Record<string, (text: string) => string>>,
  engine: Pick<Engine, 'scan'>,
): DisguiseTally[] {
  const isWarned = (text: string) => engine.scan({ parts: { body: text } }).level !== 'quiet';
  const bodyOf = ({ post }: Sample) => post.parts.body ?? '';
  const texts = (isLure: boolean) => samples.filter((sample) => sample.isLure === isLure).map(bodyOf);
  const lures = texts(true).filter(isWarned);
  const quiet = texts(false).filter((text) => !isWarned(text));
  return Object.entries(disguises).map(([disguise, hide]) => ({
    disguise,
    plain: lures.length,
    kept: lures.filter((text) => isWarned(hide(text))).length,
    quiet: quiet.length,
    alarms: quiet.filter((text) => isWarned(hide(text))).length,
  }));
}
