interface SegmentsProps<Value extends string> {
  label: string;
  /** `name` in full for screen readers where `text` is short. */
  choices: readonly { value: Value; text: string; name?: string; lang?: string }[];
  chosen: Value;
  choose(value: Value): void;
}

/** One of a few, all of them in sight. */
export function Segments<Value extends string>({ label, choices, chosen, choose }: SegmentsProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row of its own in every browser
    <div class="segments" role="group" aria-label={label}>
      {choices.map(({ value, text, name, lang }) => (
        <button
          type="button"
          key={value}
          lang={lang}
          aria-label={name}
          aria-pressed={value === chosen}
          onClick={() => choose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
