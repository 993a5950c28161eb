import { useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';

interface Props {
  words: Words;
  text: string;
  copy(text: string): Promise<void>;
}

/** Says so when it has copied. Where it cannot there is nothing to say: the text stands beside it. */
export function CopyButton({ words: { notice }, text, copy }: Props) {
  const [copied, setCopied] = useState('');
  const press = () =>
    copy(text).then(
      () => setCopied(text),
      () => {},
    );
  return (
    <button type="button" class="button" onClick={press}>
      <Icon name="copy" />
      <span aria-live="polite">{copied === text ? notice.copied : notice.copy}</span>
    </button>
  );
}
