/** What the page of saved posts shows, from what is stored and what the reader did there. */
import type { LureText } from '../packs/read/pack.ts';
import type { SavedPost } from '../settings/saved-post.ts';
import { type Kept, newestFirst } from '../settings/saved-store.ts';
import type { OpenPost, SavedProps } from '../views/saved.tsx';
import type { Entry } from '../views/saved-list.tsx';
import type { Receiver } from '../views/saved-report.tsx';
import { inLanguage, type Words } from '../words/words.ts';
import type { Following } from './follow-settings.ts';
import { masked } from './masked.ts';
import { languageOf, receiversOf, reportTo } from './report.ts';
import { paperOf } from './saved-paper.ts';
import { type TallyRow, tallyAsCsv, tallyOf } from './tally.ts';

export interface SavedState {
  stored: readonly Kept[];
  /** Deleted since the page was opened. */
  readonly removed: Map<string, Kept>;
  open: string | null;
  contacts: boolean;
  receiver: Receiver | null;
  problem: 'full' | 'failed' | undefined;
}

type Lures = Readonly<Record<string, LureText>>;

export function savedPage(state: SavedState, now: Following, lures: Lures): Omit<SavedProps, 'acts'> {
  const { stored, removed, contacts, problem } = state;
  const gone = [...removed.values()].filter(({ key }) => !stored.some((kept) => kept.key === key));
  const entries = [...stored, ...gone]
    .sort(newestFirst)
    .map((kept) =>
      gone.includes(kept) ? { key: kept.key, kind: 'removed' as const } : entryOf(kept, contacts, now.words),
    );
  const rows = tallyOf(posts(state));
  return {
    words: now.words,
    entries,
    open: openPost(state, now),
    contacts,
    problem,
    tally: {
      rows: rows.map((row) => ({ ...row, family: familyName(row, lures, now.words) })),
      csv: tallyAsCsv(rows),
    },
  };
}

/** Those that can be read. */
export const posts = ({ stored }: SavedState): readonly SavedPost[] =>
  stored.flatMap(({ post }) => post ?? []);

/** What is given away: the open post, else all; masked unless the reader wants it whole. */
export function chosen(state: SavedState): readonly SavedPost[] {
  const open = openOf(state);
  const wanted = open ? [open] : posts(state);
  return state.contacts ? wanted : wanted.map(masked);
}

const openOf = (state: SavedState) => posts(state).find(({ key }) => key === state.open);

function entryOf({ key, post }: Kept, contacts: boolean, words: Words): Entry {
  return post ? { key, kind: 'kept', paper: paperOf(post, contacts, words) } : { key, kind: 'unreadable' };
}

function openPost(state: SavedState, { words, reader }: Following): OpenPost | undefined {
  const post = openOf(state);
  if (!post) return undefined;
  const receivers = receiversOf(post, reader);
  const receiver = receivers.find((it) => it === state.receiver) ?? (receivers[0] as Receiver);
  const [shown = post] = chosen(state);
  return {
    paper: paperOf(post, state.contacts, words),
    report: {
      receivers,
      receiver,
      language: languageOf(receiver, reader),
      text: reportTo(receiver, shown, reader),
      masked: !state.contacts,
    },
  };
}

function familyName({ family, look }: TallyRow, lures: Lures, { language, saved }: Words): string {
  const lure = lures[family];
  if (lure) return inLanguage(lure.resembles, language);
  return look === 'help' ? saved.need : saved.other;
}
