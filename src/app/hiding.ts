/**
 * What "hide this" stores of a post, and what it hides: the same words again; and where an id alone names a post, the
 * post wherever it stands and however it is drawn, unless something graver is said there.
 */
import type { NoticeContent } from '../notice/content.ts';
import { keyOf } from '../page/identity.ts';
import type { ReadPost } from '../page/read-post.ts';

type Keys = Pick<ReadPost, 'key' | 'idKey'>;
type Look = NoticeContent['look'];

/** What is told of a post with a grave notice is more than what was told of one that asks to pause. */
const NO_LESS: Readonly<Record<Look, readonly Look[]>> = {
  danger: ['danger'],
  pause: ['pause', 'danger'],
  help: ['help'],
};

export function hidingKey({ key, idKey }: Keys, look: Look): string {
  return idKey === undefined ? key : keyOf(idKey, look);
}

/** Any of these hides it. */
export function hiddenBy(post: Keys, look: Look): readonly string[] {
  return NO_LESS[look].map((told) => hidingKey(post, told));
}
