import type { Words } from '../words/words.ts';
import { Segments } from './segments.tsx';

export type LanguageChoice = 'auto' | 'vi' | 'en';

interface Props {
  words: Words;
  chosen: LanguageChoice;
  choose(language: LanguageChoice): void;
}

/** Each language by its own name, so that it is found by who needs it. */
export function LanguageSegments({ words, chosen, choose }: Props) {
  return (
    <Segments
      label={words.popup.language}
      choices={[
        { value: 'auto', text: words.popup.auto },
        { value: 'vi', text: 'VI', name: 'Tiếng Việt', lang: 'vi' },
        { value: 'en', text: 'EN', name: 'English', lang: 'en' },
      ]}
      chosen={chosen}
      choose={choose}
    />
  );
}
