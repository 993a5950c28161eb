/** Keeps saved posts in the browser's storage, one post a key. */
import { type PostToSave, type SavedPost, savedPost } from './saved-post.ts';

/** What we need of `browser.storage.local`. */
export interface SavedArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export type Saving = 'saved' | 'full' | 'failed';

/** `stored` is what stands under `key`, whatever it is; `post` is missing where that cannot be read. */
export interface Kept {
  readonly key: string;
  readonly stored: unknown;
  readonly post?: SavedPost;
}

export interface SavedStore {
  /** Newest first; those that cannot be read come last. */
  all(): Promise<readonly Kept[]>;
  save(post: PostToSave, at: Date): Promise<Saving>;
  addPicture(key: string, picture: string): Promise<Saving>;
  remove(key: string): Promise<void>;
  /** Takes a removal back. */
  restore(kept: Kept): Promise<Saving>;
}

const PREFIX = 'saved:';
/** How the two browsers, and the disks under them, say that there is no room. */
const NO_ROOM = /quota|no space|disk.*full/i;

export function makeSavedStore(area: SavedArea): SavedStore {
  const read = async (key: string) => keptOf(key, (await area.get(PREFIX + key))[PREFIX + key]);
  const write = (key: string, value: unknown) =>
    area.set({ [PREFIX + key]: value }).then(
      () => 'saved' as const,
      (reason) => (NO_ROOM.test(String(reason)) ? 'full' : 'failed'),
    );
  return {
    async all() {
      const stored = Object.entries(await area.get(null)).filter(([name]) => name.startsWith(PREFIX));
      return stored.map(([name, value]) => keptOf(name.slice(PREFIX.length), value)).sort(newestFirst);
    },
    async save(post, at) {
      const picture = (await read(post.key)).post?.picture;
      return write(post.key, { ...post, savedAt: at.toISOString(), ...(picture && { picture }) });
    },
    async addPicture(key, picture) {
      const { post } = await read(key);
      return post ? write(key, { ...post, picture }) : 'failed';
    },
    remove: (key) => area.remove(PREFIX + key),
    restore: ({ key, stored }) => write(key, stored),
  };
}

function keptOf(key: string, stored: unknown): Kept {
  const { data } = savedPost.safeParse(stored);
  return { key, stored, ...(data && { post: data }) };
}

export const newestFirst = (a: Kept, b: Kept) => (b.post?.savedAt ?? '').localeCompare(a.post?.savedAt ?? '');
