/** The posts a reader has kept: all as lines or one in full, what may be done with them, and counts of them. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { type Entry, SavedList } from './saved-list.tsx';
import { type Paper, SavedPaper } from './saved-paper.tsx';
import { type Receiver, type Report, SavedReport } from './saved-report.tsx';
import { SavedTally, type Tally } from './saved-tally.tsx';
import { Switch } from './switch.tsx';

export interface SavedProps {
  readonly words: Words;
  /** Newest first. */
  readonly entries: readonly Entry[];
  readonly open?: OpenPost | undefined;
  /** Whether ways to reach people are shown. */
  readonly contacts: boolean;
  readonly tally: Tally;
  readonly problem?: 'full' | 'failed' | undefined;
  readonly acts: SavedActs;
}

export interface OpenPost {
  readonly paper: Paper;
  readonly report: Report;
}

export interface SavedActs {
  open(key: string | null): void;
  remove(key: string): void;
  undo(key: string): void;
  showContacts(shown: boolean): void;
  choose(receiver: Receiver): void;
  print(): void;
  /** The one that is open, else all. */
  download(): void;
  downloadTally(): void;
  copy(text: string): Promise<void>;
}

export function Saved(props: SavedProps) {
  const { words, entries, open, problem } = props;
  const { saved } = words;
  return (
    <main class="page saved" lang={words.language}>
      <Icon name="brand" />
      <h1>{saved.title}</h1>
      <p class="fine">{saved.lead}</p>
      {problem && (
        <p class="problem" role="alert">
          {words.save[problem]}
        </p>
      )}
      {entries.length === 0 && <p class="empty">{saved.empty}</p>}
      {open ? <One {...props} open={open} /> : entries.length > 0 && <All {...props} />}
    </main>
  );
}

function All(props: SavedProps) {
  const { words, entries, tally, acts } = props;
  const papers = entries.flatMap((entry) => (entry.kind === 'kept' ? entry.paper : []));
  return (
    <>
      <SavedList words={words} entries={entries} acts={acts} />
      {papers.length > 0 && (
        <>
          <Tools {...props} print={words.saved.printAll} download={words.saved.downloadAll} />
          <SavedTally words={words} tally={tally} copy={acts.copy} download={acts.downloadTally} />
        </>
      )}
      <div class="on-paper">
        {papers.map((paper) => (
          <SavedPaper key={paper.key} words={words} paper={paper} />
        ))}
      </div>
    </>
  );
}

function One(props: SavedProps & { open: OpenPost }) {
  const { words, acts, open } = props;
  const { saved } = words;
  return (
    <>
      <button type="button" class="link back" ref={focusOnce} onClick={() => acts.open(null)}>
        <Icon name="next" />
        {saved.back}
      </button>
      <SavedPaper words={words} paper={open.paper} />
      <Tools {...props} print={saved.print} download={saved.download}>
        <button type="button" class="link" onClick={() => acts.remove(open.paper.key)}>
          {saved.remove}
        </button>
      </Tools>
      <SavedReport words={words} report={open.report} choose={acts.choose} copy={acts.copy} />
    </>
  );
}

/** What was pressed to open the post is gone. The same function at each drawing, so that it is called once. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();

interface ToolsProps extends SavedProps {
  print: string;
  download: string;
  children?: ComponentChildren;
}

function Tools({ words: { saved }, contacts, acts, print, download, children }: ToolsProps) {
  return (
    <section class="tools">
      <div class="acts">
        <button type="button" class="button" onClick={acts.print}>
          {print}
        </button>
        <button type="button" class="button" onClick={acts.download}>
          {download}
        </button>
        {children}
      </div>
      <div class="row">
        <span id="contacts">
          {saved.contacts}
          <span class="fine">{saved.contactsDetail}</span>
        </span>
        <Switch namedBy="contacts" on={contacts} turn={acts.showContacts} />
      </div>
    </section>
  );
}
