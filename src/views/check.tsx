/** A box for a message or the words of a poster, and beside it what we see in them. */
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { MarkedBox, type MarkedWords } from './marked-box.tsx';
import { type Nothing, NothingFound } from './nothing-found.tsx';

export interface CheckProps {
  readonly words: Words;
  readonly text: string;
  /** The words that are meant, in order, where something was found. */
  readonly marked: MarkedWords;
  /** None until the reader asks. */
  readonly result?: CheckResult | undefined;
  readonly acts: CheckActs;
}

export type CheckResult =
  /** `says` is what a screen reader tells of it. */
  | { readonly kind: 'notice'; readonly host: HTMLElement; readonly says: string }
  | { readonly kind: 'line'; readonly says: 'empty' | 'failed' }
  | { readonly kind: 'nothing'; readonly why: Nothing };

export interface CheckActs {
  write(text: string): void;
  check(): void;
  clear(): void;
  copy(text: string): Promise<void>;
  openSaved(): void;
}

export function Check({ words, text, marked, result, acts }: CheckProps) {
  const { check } = words;
  return (
    <main class="check" lang={words.language}>
      <header>
        <Icon name="brand" />
        <b>Khoan Đã</b>
        <button type="button" class="link" onClick={acts.openSaved}>
          {words.saved.title}
        </button>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          acts.check();
        }}
      >
        <h1>{check.title}</h1>
        <p class="lead">{check.lead}</p>
        <MarkedBox label={check.box} hint={check.empty} text={text} marked={marked} write={acts.write} />
        <div class="acts">
          <button type="submit" class="button main-button">
            {check.check}
          </button>
          <button type="button" class="link" onClick={acts.clear}>
            {check.clear}
          </button>
        </div>
        <p class="aside fine">
          <Icon name="lock" />
          {check.privacy}
        </p>
        <p class="aside fine picture">
          <Icon name="unseen" />
          {check.picture}
        </p>
      </form>
      <div class="result">
        <p role="status" class={result?.kind === 'line' ? 'empty' : 'for-ears'}>
          {result && saysOf(result, words)}
        </p>
        {result?.kind === 'notice' && <div ref={(slot) => put(result.host, slot)} />}
        {result?.kind === 'nothing' && <NothingFound why={result.why} words={words} copy={acts.copy} />}
      </div>
    </main>
  );
}

/** Once: what is put again loses the focus. */
function put(host: HTMLElement, slot: HTMLElement | null): void {
  if (slot && host.parentNode !== slot) slot.replaceChildren(host);
}

function saysOf(result: CheckResult, { check, unseen }: Words): string {
  if (result.kind === 'notice') return result.says;
  if (result.kind === 'line') return check[result.says];
  return result.why === 'language' ? unseen.language : `${check.none} ${check.noneDetail}`;
}
