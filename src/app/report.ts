/** A short text about a saved post for the reader to mend and paste: where, when, what it says, which signs. Never sent by us. */
import type { Reader } from '../settings/reader.ts';
import type { SavedPost } from '../settings/saved-post.ts';
import type { Receiver } from '../views/saved-report.tsx';
import { fill } from '../words/fill.ts';
import { inLanguage, wordsFor } from '../words/words.ts';
import { dateAndTime } from './when.ts';

/** Forms are short, and so is the patience of who reads them. */
const LONGEST = 600;

/** The police and a site hear of lures; who is in need is nobody to report. */
export function receiversOf({ look }: SavedPost, { country, language }: Reader): readonly Receiver[] {
  const vietnamese = country === 'VN' || language === 'vi';
  if (look === 'help') return vietnamese ? ['hotline', 'ngo'] : ['ngo'];
  return vietnamese ? ['vneid', 'hotline', 'platform', 'ngo'] : ['platform', 'ngo'];
}

export function reportTo(receiver: Receiver, post: SavedPost, reader: Reader): string {
  const { language, report: say } = wordsFor(languageOf(receiver, reader));
  const where = [post.site, post.address].filter(Boolean).join(', ') || say.pasted;
  const signs = post.reasons.map(({ quote, name }) =>
    fill(say.sign, { name: inLanguage(name, language), quote }),
  );
  return [
    post.look === 'help' ? say.need : say.opening[receiver],
    '',
    fill(say.where, { where }),
    fill(say.when, { when: dateAndTime(post.savedAt, language) }),
    say.text,
    cut(Object.values(post.parts).join('\n')),
    ...(signs.length > 0 ? ['', say.signs, ...signs] : []),
    '',
    say.closing[receiver],
  ].join('\n');
}

/** The language of who receives it, not of who writes. */
export function languageOf(receiver: Receiver, { country, language }: Reader): string {
  if (receiver === 'platform') return language;
  return receiver === 'ngo' && country !== 'VN' ? 'en' : 'vi';
}

function cut(text: string): string {
  const said = text.trim();
  return said.length <= LONGEST ? said : `${said.slice(0, LONGEST).replace(/\s+\S*$/, '')} […]`;
}
