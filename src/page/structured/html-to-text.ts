/** Text that may be HTML, or HTML written as text, read in a document that loads and runs nothing. */
import { readText } from '../read-text.ts';

const LIMIT = 100_000;
const MARKUP = /<\/?[a-z][^<>]{0,200}>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i;

export function htmlToText(source: string): string {
  let text = source.slice(0, LIMIT);
  // Twice, because many sites escape their HTML once more on the way into JSON.
  for (let round = 0; round < 2 && (MARKUP.test(text) || ENTITY.test(text)); round++) {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    text = readText([body], { keepLines: !MARKUP.test(text) }).text;
  }
  return text.trim();
}
