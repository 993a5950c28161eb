/** What each disguise costs: lures that are no longer warned of, and innocent texts that are. */
import type { Engine } from '../../src/engine/engine.ts';
import { PARTS, type Post } from '../../src/engine/post.ts';
import type { Sample } from '../corpus.ts';

export type Disguises = Readonly<Record<string, (text: string) => string>>;

export interface DisguiseTally {
  readonly disguise: string;
  readonly language: string;
  /** Lures warned of as they were written, and of those the ones still warned of. */
  readonly plain: number;
  readonly kept: number;
  /** Innocent texts that stayed quiet, and of those the ones now warned of. */
  readonly quiet: number;
  readonly alarms: number;
}

export function byDisguise(
  samples: readonly Sample[],
  disguises: Disguises,
  engine: Pick<Engine, 'scan'>,
): DisguiseTally[] {
  const isWarned = (post: Post) => engine.scan(post).level !== 'quiet';
  const asWritten = [...Map.groupBy(samples, ({ language }) => language)].map(([language, all]) => ({
    language,
    lures: all.filter(({ isLure, post }) => isLure && isWarned(post)),
    quiet: all.filter(({ isLure, post }) => !isLure && !isWarned(post)),
  }));
  return Object.entries(disguises).flatMap(([disguise, hide]) => {
    const warned = (all: readonly Sample[]) =>
      all.filter(({ post }) => isWarned(disguised(post, hide))).length;
    return asWritten.map(({ language, lures, quiet }) => ({
      disguise,
      language,
      plain: lures.length,
      kept: warned(lures),
      quiet: quiet.length,
      alarms: warned(quiet),
    }));
  });
}

/** The post with all that its author wrote in disguise. */
export function disguised(post: Post, hide: (text: string) => string): Post {
  const given = PARTS.flatMap((part) => {
    const text = post.parts[part];
    return text === undefined ? [] : [[part, hide(text)]];
  });
  return { ...post, parts: Object.fromEntries(given) };
}
