/** Nothing was found, which is no praise: what we could not see, and what to ask all the same. */
import type { Words } from '../words/words.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';

/** Why nothing was found, besides that there may be nothing. */
export type Nothing = 'none' | 'too-long' | 'language';

interface Props {
  why: Nothing;
  words: Words;
  copy(text: string): Promise<void>;
}

export function NothingFound({ why, words, copy }: Props) {
  const { check, unseen, notice, advice } = words;
  return (
    <section class="nothing">
      <h2 class="finding">
        <Icon name="ring" />
        {why === 'language' ? (
          <span>{unseen.language}</span>
        ) : (
          <span>
            <b>{check.none}</b> {check.noneDetail}
          </span>
        )}
      </h2>
      <h3>{notice.ask}</h3>
      {advice.ask.map((question) => (
        <div class="ask" key={question}>
          <span>{`“${question}”`}</span>
          <CopyButton words={words} text={question} copy={copy} />
        </div>
      ))}
      {why === 'too-long' && <Unseen text={unseen['too-long']} />}
      <Unseen text={check.unseen} />
    </section>
  );
}

function Unseen({ text }: { text: string }) {
  return (
    <p class="aside fine">
      <Icon name="unseen" />
      {text}
    </p>
  );
}
