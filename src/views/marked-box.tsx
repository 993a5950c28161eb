/** A box to write in whose words can be marked: a copy of the text lies under it, carries the marks and gives the height. */

export interface MarkedWords {
  readonly look: 'pause' | 'danger';
  /** In order, none over another. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Where the one stands that the reader looks at. */
  readonly looked?: number | undefined;
}

interface Props {
  label: string;
  hint: string;
  text: string;
  marked: MarkedWords;
  write(text: string): void;
}

export function MarkedBox({ label, hint, text, marked, write }: Props) {
  return (
    <div class={`box ${marked.look}`}>
      <div class="copy" aria-hidden="true">
        {piecesOf(text, marked)}
        {'\n'}
      </div>
      <textarea
        ref={focusOnce}
        aria-label={label}
        placeholder={hint}
        value={text}
        // nothing of it may be kept or sent by the browser either
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
    </div>
  );
}

/** The same function at each drawing, so that it is called when the box appears and never again. */
const focusOnce = (box: HTMLTextAreaElement | null) => box?.focus();

function piecesOf(text: string, { spans, looked }: MarkedWords) {
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    const mark = (
      <mark key={start} class={looked === start ? 'looked' : undefined}>
        {text.slice(start, end)}
      </mark>
    );
    return [before, mark];
  });
  return [...pieces, text.slice(at)];
}
