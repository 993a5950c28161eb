import { type Words, wordsIn } from '../words/words.ts';
import { Segments } from './segments.tsx';

interface Props {
  words: Words;
  /** `auto`, or a language we speak. */
  chosen: string;
  choose(language: string): void;
}

/** Each language by its own name, so that it is found by who needs it. */
export function LanguageSegments({ words, chosen, choose }: Props) {
  return (
    <Segments
      label={words.popup.language}
      choices={[
        { value: 'auto', text: words.popup.auto },
        ...Object.values(wordsIn).map(({ language, languageName, languageShort }) => ({
          value: language,
          text: languageShort,
          // what is in sight comes first, so that it can be spoken to
          name: `${languageShort}, ${languageName}`,
          lang: language,
        })),
      ]}
      chosen={chosen}
      choose={choose}
    />
  );
}
