/** The upper part of the popup: what this page is to us, and what was found on it. */
import { countOf } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';
import type { PopupActs } from './popup.tsx';

interface NamedPage {
  readonly name: string;
  /** Read on every visit. */
  readonly on: boolean;
  /** Private talk. */
  readonly talk: boolean;
}

export interface FoundPage extends NamedPage {
  readonly kind: 'found';
  readonly off: boolean;
  readonly health: 'ok' | 'unread' | 'none-expected' | 'gave-up';
  /** Who read the posts, and by which selectors. */
  readonly reader: 'site' | 'json-ld' | 'generic' | 'none';
  readonly selectors: readonly string[];
  readonly read: number;
  readonly warned: readonly { readonly look: 'danger' | 'pause' | 'help'; readonly hidden: boolean }[];
}

/**
 * A tab without our reader. `asleep`: older than the extension, or than its site being on. `withheld`: a site of ours
 * where the browser does not let us read. `off`: switched off, or never on. `foreign`: can be read if asked.
 */
export interface SilentPage extends NamedPage {
  readonly kind: 'asleep' | 'withheld' | 'off' | 'foreign';
}

export type PopupPage = FoundPage | SilentPage | { readonly kind: 'closed' };

interface Props {
  page: PopupPage;
  words: Words;
  acts: PopupActs;
}

export function PopupFound({ page, words, acts }: Props) {
  return (
    <section class="block">
      <h2>{words.popup.onThisPage}</h2>
      {page.kind === 'found' ? (
        <Found page={page} words={words} acts={acts} />
      ) : (
        <NotRead page={page} words={words} acts={acts} />
      )}
    </section>
  );
}

function NotRead({ page, words, acts }: Props) {
  const { popup } = words;
  switch (page.kind) {
    case 'asleep':
      return <Line text={popup.asleep} press={popup.reload} act={acts.reloadTab} />;
    case 'withheld':
      return <Line text={popup.withheld} press={popup.allow} act={() => acts.turnSite(true)} />;
    case 'foreign':
      return <Line text={popup.notASite} press={popup.readThis} act={acts.readThisPage} />;
    case 'off':
      return <Off talk={page.talk} words={words} acts={acts} />;
    default:
      return <p>{popup.notASite}</p>;
  }
}

function Off({ talk, words: { popup }, acts }: { talk: boolean } & Omit<Props, 'page'>) {
  // the switch that turns it on stands just below
  if (talk) return <p>{popup.talkOff}</p>;
  return <Line text={popup.off} press={popup.turnOn} act={() => acts.turnSite(true)} />;
}

function Found({ page, words, acts }: Props & { page: FoundPage }) {
  const { popup } = words;
  if (page.off) return <Off talk={page.talk} words={words} acts={acts} />;
  if (page.health === 'unread') return <p>{popup.unread}</p>;
  if (page.health === 'gave-up') return <p>{popup.gaveUp}</p>;
  if (page.read === 0) return <p>{popup.nothing}</p>;
  return (
    <>
      {LOOKS.map((look) => (
        <Count key={look} look={look} page={page} words={words} acts={acts} />
      ))}
      {page.warned.length === 0 && <p>{popup.none}</p>}
      <p class="fine">{countOf(popup.read, page.read, words.language)}</p>
      <details class="fine">
        <summary>{popup.readBy}</summary>
        <code>{[page.reader, ...page.selectors].join('\n')}</code>
      </details>
    </>
  );
}

const LOOKS = ['danger', 'pause', 'help'] as const;

function Count({ look, page, words, acts }: Props & { page: FoundPage; look: (typeof LOOKS)[number] }) {
  const posts = page.warned.filter((post) => post.look === look);
  const hidden = posts.filter((post) => post.hidden).length;
  if (posts.length === 0) return null;
  return (
    <button type="button" class={`count ${look}`} onClick={() => acts.jumpToNext(look)}>
      <Icon name={look} />
      <span>
        <b>{`${words.looks[look]}: ${countOf(words.popup.posts, posts.length, words.language)}`}</b>
        {hidden > 0 && <span class="fine">{` · ${hidden} ${words.popup.hidden}`}</span>}
      </span>
      <Icon name="next" />
    </button>
  );
}

function Line({ text, press, act }: { text: string; press: string; act(): void }) {
  return (
    <div class="row">
      <p>{text}</p>
      <button type="button" class="button" onClick={act}>
        {press}
      </button>
    </div>
  );
}
