/** What the text is doing. Words of a lure stand in news, warnings, stories and jokes too, and there they stay quiet. */
import type { Family, FrameWords } from '../knowledge.ts';
import type { Frame } from '../post.ts';

/** How often each kind of wording stands in the text, denied ones left out. */
export type FrameCounts = Readonly<Record<keyof FrameWords, number>>;

export interface FrameClues {
  readonly counts: FrameCounts;
  /** It comes with an employer, a place or pay of its own, as on a job board. */
  readonly isListing: boolean;
  /** A phone, a chat name, a link or an address to answer to. */
  readonly contacts: number;
  /** Those of them that can be used as they stand: a number, a link, an address. */
  readonly direct: number;
  readonly laughs: number;
  /** Families of the signals seen, one for each signal. */
  readonly families: readonly Family[];
  /** A signal that is high or critical by itself was seen. */
  readonly isGrave: boolean;
}

export interface Framing {
  readonly frame: Frame;
  /** It warns or reports and recruits at once: never more than `pause`. */
  readonly mixed: boolean;
}

/** A place or a kind of work is named by everybody; the other families are things that somebody offers or asks. */
const SETTING: readonly Family[] = ['place', 'role'];

/** Who asks about an offer repeats its words: so many of them to one of asking. */
const ASKED_AGAIN = 2;

/** How many families of signs, or signs of one family, make an offer of a text that neither recruits nor calls in so many words. */
const IMPLIED_FAMILIES = 2;
const IMPLIED_SIGNS = 3;

export function frameOf(clues: FrameClues): Framing {
  const { counts, isListing, contacts, direct, laughs } = clues;
  const reach = counts.call + counts.invite + contacts;
  const offers = besides(SETTING, clues.families).length > 0;
  const asks = besides([...SETTING, 'opacity'], clues.families).length > 0;
  const called = counts.call + counts.invite > 0;
  const recruits = isListing || (counts.recruit > 0 && (reach > 0 || offers)) || (called && asks);
  const about = counts.warning + counts.news;
  const other = otherFrame(counts, laughs, reach);
  const isSelf = other === 'question' || other === 'plea';
  if (!isListing && isAside(counts, reach)) return { frame: other ?? 'story', mixed: false };
  if (other && (isSelf || !(recruits && reach > 1))) return { frame: other, mixed: false };
  if (about > 0 && !(isListing && about < 2)) {
    // a report names chats too, but calls nobody there
    const mixed = recruits && (called || direct > 0) && (contacts > 0 || about <= reach);
    const frame: Frame = counts.news > counts.warning ? 'news' : 'warning';
    return mixed ? { frame: 'offer', mixed: about > 1 } : { frame, mixed: false };
  }
  return { frame: recruits || isImplied(clues, reach) ? 'offer' : 'none', mixed: false };
}

/** Who asks nobody to answer and speaks of another time, of somebody else or in doubt offers nothing. */
function isAside({ recruit, aside }: FrameCounts, reach: number): boolean {
  return reach === 0 && recruit < aside;
}

/** Where nothing says otherwise, signs make an offer of few words. */
function isImplied({ counts, families, isGrave }: FrameClues, reach: number): boolean {
  const things = besides(SETTING, families);
  if (isGrave || new Set(things).size >= IMPLIED_FAMILIES || things.length >= IMPLIED_SIGNS) return true;
  if (things.length > 0 && new Set(families).size > IMPLIED_FAMILIES) return true;
  if (counts.recruit > 0 && families.length > 0) return true;
  return reach > 0 && besides(['opacity'], things).length > 0;
}

function besides(some: readonly Family[], families: readonly Family[]): Family[] {
  return families.filter((family) => !some.includes(family));
}

/** The frames of people who are no recruiters: asking, joking, telling, pleading. */
function otherFrame(counts: FrameCounts, laughs: number, reach: number): Frame | null {
  if (counts.plea > 0 && counts.recruit <= counts.plea) return 'plea';
  if (counts.question > 0 && counts.recruit + counts.invite <= counts.question * ASKED_AGAIN)
    return 'question';
  if (counts.joke + laughs > 0 && reach === 0) return 'joke';
  // who tells of luck and then holds out a hand is recruiting
  if (counts.story > 0 && counts.invite === 0 && reach < 2) return 'story';
  return null;
}
