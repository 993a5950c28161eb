/** Hides how somebody is reached, however it is written, for texts that leave the reader's hands. Every place in the text stays where it was. */
import { readWords } from './fold/read-words.ts';
import { Words } from './fold/words.ts';
import type { Hit } from './match/found.ts';
import { findHandles, findLinks, findMail } from './recognise/contact.ts';
import { readNumbers } from './recognise/number.ts';
import { findPhones } from './recognise/phone.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The name of a place to chat, and after it the name or number there. */
const CHAT_NAME =
  /(?<![\p{L}\p{N}])(?:zalo|zl|telegram|tele|tg|whatsapp|wechat|viber|line|skype|messenger|facebook|fb|kakao|id|nick)(?:\s*[:：=]\s*|\s+(?=\S*[\d_]))(?:id\s*[:：]?\s*)?@?([^\s,;()[\]“”"]{3,60})/giu;
/** No amount has so many digits in one piece; an account at a bank has. */
const LONG_NUMBER = /\d{9,}/g;
/** What a link may keep: where it leads, not to whom. */
const HOST = /^(?:[a-z]+:\/\/)?[^/\s]*\/?/i;

/** Enough of a number is left to tell it from another. */
const TAIL = 2;
const DOT = '•';

export function withoutContacts(text: string): string {
  let [masked, at] = ['', 0];
  for (const { start, end } of spansIn(text)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    masked += text.slice(at, from) + dotted(text.slice(from, end));
    at = end;
  }
  return masked + text.slice(at);
}

function spansIn(text: string): Span[] {
  const words = new Words();
  readWords(text, words);
  const span = ({ from, to }: Hit): Span => ({
    start: words.start[from] as number,
    end: words.end[to - 1] as number,
  });
  const links = findLinks(words)
    .map(span)
    .map(({ start, end }) => ({
      start: start + (HOST.exec(text.slice(start, end))?.[0].length ?? 0),
      end,
    }));
  const known = [...findPhones(words, readNumbers(words)), ...findMail(words), ...findHandles(words)];
  const named = [...text.matchAll(CHAT_NAME)].map(({ index, 0: all, 1: name = '' }) => ({
    start: index + all.length - name.length,
    end: index + all.length,
  }));
  const long = [...text.matchAll(LONG_NUMBER)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
  return [...links, ...known.map(span), ...named, ...long].sort((a, b) => a.start - b.start);
}

/** Letters and digits become dots; what parts them stays, so that a reader sees what it was. */
function dotted(contact: string): string {
  const tail = /\d{2}$/.test(contact) ? TAIL : 0;
  const end = contact.length - tail;
  return (
    contact.slice(0, end).replace(/[\p{L}\p{M}\p{N}]/gu, (it) => DOT.repeat(it.length)) + contact.slice(end)
  );
}
