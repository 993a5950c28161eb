/** Posts of one moment are judged together: a page adds them by the dozen, and each question to the background costs. */
import type { Post, Verdict } from '../engine/post.ts';

interface Waiting {
  readonly post: Post;
  tell(verdict: Promise<Verdict>): void;
}

export function gathered(
  judge: (posts: readonly Post[]) => Promise<readonly Verdict[]>,
): (post: Post) => Promise<Verdict> {
  let waiting: Waiting[] = [];
  const ask = () => {
    const asked = waiting;
    waiting = [];
    const answer = judge(asked.map(({ post }) => post));
    for (const [at, { tell }] of asked.entries()) tell(answer.then((verdicts) => verdicts[at] as Verdict));
  };
  return (post) =>
    new Promise((tell) => {
      if (waiting.push({ post, tell }) === 1) queueMicrotask(ask);
    });
}
