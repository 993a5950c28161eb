/** What the reader did not want to see any more; each can be taken back. */
import { useState } from 'preact/hooks';
import { dayIn } from '../words/day.ts';
import { countOf, fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import type { Dismissed, OptionsProps } from './options.tsx';

/** So many rows are read at a glance; the rest on a press. */
const AT_ONCE = 8;

interface Row {
  readonly key: string;
  readonly text: string;
  undo(): void;
}

export function OptionsDismissed({ words, dismissed, acts }: OptionsProps) {
  const [shown, show] = useState(AT_ONCE);
  const { options } = words;
  const rows: readonly Row[] = [
    ...dismissed.sites.map(({ id, name }) => ({
      key: `site-${id}`,
      text: fill(options.siteOff, { site: name }),
      undo: () => acts.turnSite(id, true),
    })),
    ...dismissed.signs.map(({ id, name }) => ({
      key: `sign-${id}`,
      text: fill(options.signOff, { sign: name }),
      undo: () => acts.turnSignOn(id),
    })),
    ...dismissed.posts.map((post) => ({
      key: `post-${post.key}`,
      text: hiddenPost(words, post),
      undo: () => acts.showPost(post.key),
    })),
  ];
  const more = rows.length - shown;
  return (
    <>
      <h2>{options.dismissed}</h2>
      {rows.length === 0 && <p class="fine">{options.dismissedNone}</p>}
      {rows.length > 0 && (
        <div class="choices">
          {rows.slice(0, shown).map((row) => (
            <Dismissal key={row.key} row={row} press={options.undo} />
          ))}
        </div>
      )}
      {more > 0 && (
        <button type="button" class="link" onClick={() => show(shown + 10 * AT_ONCE)}>
          {countOf(options.more, more, words.language)}
        </button>
      )}
      {rows.length > 1 && (
        <button type="button" class="link" onClick={acts.undoAll}>
          {options.undoAll}
        </button>
      )}
    </>
  );
}

function Dismissal({ row, press }: { row: Row; press: string }) {
  const name = `${row.key}-name`;
  return (
    <div class="row">
      <span id={name}>{row.text}</span>
      <button type="button" class="button" aria-describedby={name} onClick={row.undo}>
        {press}
      </button>
    </div>
  );
}

function hiddenPost({ language, options }: Words, { site, day }: Dismissed['posts'][number]): string {
  if (!site || !day) return options.postHiddenOnce;
  return fill(options.postHidden, { site, day: dayIn(language, day) });
}
