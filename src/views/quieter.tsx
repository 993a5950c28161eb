import type { Words } from '../words/words.ts';
import { Segments } from './segments.tsx';

interface Props {
  words: Words;
  quieter: boolean;
  choose(quieter: boolean): void;
}

/** Whether only the gravest notices are shown. */
export function Quieter({ words: { popup }, quieter, choose }: Props) {
  return (
    <div class="row">
      <span>{popup.when}</span>
      <Segments
        label={popup.when}
        choices={[
          { value: 'cautious', text: popup.cautious },
          { value: 'quieter', text: popup.quieter },
        ]}
        chosen={quieter ? 'quieter' : 'cautious'}
        choose={(value) => choose(value === 'quieter')}
      />
    </div>
  );
}
