import { useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';

interface Copying {
  isCopied: boolean;
  press(): void;
}

interface Props {
  words: Words;
  text: string;
  copy(text: string): Promise<void>;
}

/** Where it cannot be copied there is nothing to say: the text stands beside the button. */
export function useCopying({ text, copy }: Omit<Props, 'words'>): Copying {
  const [copied, setCopied] = useState('');
  const press = () =>
    copy(text).then(
      () => setCopied(text),
      () => {},
    );
  return { isCopied: copied === text, press };
}

/** Says so when its text was copied, by it or by what stands beside it. */
export function CopyFace({ words: { notice }, isCopied, press }: Copying & Pick<Props, 'words'>) {
  return (
    <button type="button" class="button" onClick={press}>
      <Icon name="copy" />
      <span aria-live="polite">{isCopied ? notice.copied : notice.copy}</span>
    </button>
  );
}

export function CopyButton({ words, ...rest }: Props) {
  return <CopyFace words={words} {...useCopying(rest)} />;
}
