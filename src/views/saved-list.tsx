/** The saved posts as lines; what was deleted can be brought back, and what cannot be read can be deleted. */
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';
import type { SavedActs } from './saved.tsx';
import type { Paper } from './saved-paper.tsx';

export type Entry =
  | { readonly kind: 'kept'; readonly key: string; readonly paper: Paper }
  | { readonly kind: 'removed'; readonly key: string }
  | { readonly kind: 'unreadable'; readonly key: string };

interface Props {
  words: Words;
  entries: readonly Entry[];
  acts: SavedActs;
}

export function SavedList({ words, entries, acts }: Props) {
  return (
    <ol class="choices">
      {entries.map((entry) => (
        <li key={entry.key}>
          <Line words={words} entry={entry} acts={acts} />
        </li>
      ))}
    </ol>
  );
}

function Line({ words: { looks, notice, saved }, entry, acts }: Omit<Props, 'entries'> & { entry: Entry }) {
  const { key } = entry;
  if (entry.kind === 'removed')
    return <Said text={saved.removed} press={notice.undo} act={() => acts.undo(key)} />;
  if (entry.kind === 'unreadable')
    return <Said text={saved.unreadable} press={saved.remove} act={() => acts.remove(key)} />;
  const { look, resembles, where, when } = entry.paper;
  return (
    <button type="button" class={`row kept ${look}`} onClick={() => acts.open(key)}>
      <Icon name={look} />
      <span>
        <b>{`${looks[look]}.`}</b> {resembles}
        <span class="fine">{`${where} · ${when}`}</span>
      </span>
      <Icon name="next" />
    </button>
  );
}

function Said({ text, press, act }: { text: string; press: string; act(): void }) {
  return (
    <div class="row">
      <span role="status">{text}</span>
      <button type="button" class="link" onClick={act}>
        {press}
      </button>
    </div>
  );
}
