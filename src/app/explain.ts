/** From a verdict to what the notice says, in the reader's language; nothing where there is nothing to say. */
import type { Post, Verdict } from '../engine/post.ts';
import type { NoticeContent } from '../notice/content.ts';
import type { Texts } from '../packs/read/pack.ts';
import type { Resource } from '../packs/read/resource.ts';
import { fittingHelp, type Harm, harmOf, type Reader } from '../resources/fitting.ts';
import { allCountries } from '../settings/zones.ts';
import type { Words } from '../words/words.ts';
import { termsOf } from './help-card.ts';
import { helpCards } from './help-cards.ts';
import { pleaLook, questionLook } from './help-look.ts';
import { hasReasons, reasonsOf } from './reasons.ts';
import { warning } from './warning.ts';

/** Letters no other language of our packs has. */
const VIETNAMESE = /[ăđơưạ-ỹ]/i;

/** What a notice of it would look like; null where there is nothing to say. */
export function lookOf(verdict: Verdict, post: Post, texts: Texts): NoticeContent['look'] | null {
  const { level, frame, signals } = verdict;
  if (frame === 'plea') return 'help';
  // Our only proof is the post's own words; without a quote we do not speak.
  if (level !== 'quiet') return hasReasons(verdict, post, texts) ? level : null;
  // People ask about ordinary jobs all day; only an offer that could harm is worth a word.
  return frame === 'question' && harmOf({ signals }) ? 'help' : null;
}

export function explain(
  verdict: Verdict,
  post: Post,
  texts: Texts,
  resources: readonly Resource[],
  reader: Reader,
  words: Words,
  today: Date = new Date(),
): NoticeContent | null {
  const look = lookOf(verdict, post, texts);
  if (!look) return null;
  const need = { ...verdict, look, harms: harmsOf(verdict, texts) };
  const found = fittingHelp(resources, need, reader);
  const help = helpCards(found, need, reader, words, today);
  const { country } = reader;
  const around = { help, where: { country, countries: allCountries() } };
  // A number in running text stays on one line.
  const number = help.find((it) => it.number)?.number?.replaceAll(' ', '\u00a0');
  if (verdict.frame === 'plea') {
    return { ...pleaLook(verdict, number, found[0] ? termsOf(found[0], words) : '', words), ...around };
  }
  if (look === 'help') return { ...questionLook(words), ...around };

  const reasons = reasonsOf(verdict, post, texts, words);
  const quoteLanguage = VIETNAMESE.test(reasons.map((it) => it.quote).join()) ? 'vi' : post.lang;
  const told = { verdict, texts, reader, words, reasons, number, harm: harmOf(need) };
  return { ...warning(look, told), ...around, quoteLanguage };
}

function harmsOf({ lures }: Verdict, texts: Texts): Harm[] {
  return lures.flatMap((it) => texts.lures[it]?.harm ?? []);
}
