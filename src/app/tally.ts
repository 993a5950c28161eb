/** How many posts of which kind were saved in which month: no text, no address, no site. For partners who count. */
import type { SavedPost } from '../settings/saved-post.ts';

export interface TallyRow {
  /** `2026-11` */
  readonly month: string;
  readonly look: SavedPost['look'];
  /** Id of the trick; `other` where it is none we know by name. */
  readonly family: string;
  readonly posts: number;
}

const OTHER = 'other';

/** Newest month first, then the most frequent. */
export function tallyOf(posts: readonly Pick<SavedPost, 'savedAt' | 'look' | 'lures'>[]): TallyRow[] {
  const rows = new Map<string, TallyRow>();
  for (const { savedAt, look, lures } of posts) {
    const row = { month: savedAt.slice(0, 7), look, family: lures[0] ?? OTHER };
    const name = Object.values(row).join();
    rows.set(name, { ...row, posts: (rows.get(name)?.posts ?? 0) + 1 });
  }
  return [...rows.values()].sort((a, b) => b.month.localeCompare(a.month) || b.posts - a.posts);
}

/** As spreadsheets read it; nothing in it needs quoting. */
export function tallyAsCsv(rows: readonly TallyRow[]): string {
  const lines = rows.map(({ month, look, family, posts }) => [month, look, family, posts].join());
  return ['month,level,family,posts', ...lines, ''].join('\r\n');
}
