/** The compiled pack as it ships: what the engine knows, the words readers see, how to read sites, where to find help. */
import type { Knowledge, Status } from '../../engine/knowledge.ts';
import type { Resource } from './resource.ts';
import type { SiteData } from './site.ts';

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface SignalText {
  readonly name: Bilingual;
  readonly why: Bilingual;
  readonly ask: Bilingual;
  /** Critical by itself: who switches it off is asked once more. */
  readonly critical?: true;
}

export interface LureText {
  /** What it threatens; help is chosen by it. */
  readonly harm: 'person' | 'money';
  /** The sentence of the closed notice: what this resembles. */
  readonly resembles: Bilingual;
  readonly steps: readonly Bilingual[];
  readonly ask: readonly Bilingual[];
  /** What the trick exploits: the first that fits is told. */
  readonly facts?: readonly Fact[];
}

export interface Fact extends Bilingual {
  /** Told where the post names this country. */
  readonly place?: string | undefined;
  /** Told to readers in this country. */
  readonly reader?: string | undefined;
}

export interface Texts {
  /** By signal id, or `id:variant` where a variant reads differently. */
  readonly signals: Readonly<Record<string, SignalText>>;
  readonly lures: Readonly<Record<string, LureText>>;
  /** Cue to the signal it gives. */
  readonly cues: Readonly<Record<string, string>>;
}

/** A language that posts may be in, as readers choose it. */
export interface PackLanguage {
  readonly id: string;
  /** In that language itself. */
  readonly name: string;
  readonly status: Status;
  /** The day on which its newest rule was written. */
  readonly newest: string;
}

/** What it takes to read posts and to say what was found in them; judging them takes the whole pack. */
export interface ReaderPack {
  readonly version: string;
  readonly texts: Texts;
  readonly sites: readonly SiteData[];
  /** What job ads and lures speak of: pieces of words, for a quick look at pages nobody has described. */
  readonly topics: readonly string[];
  readonly resources: readonly Resource[];
}

export interface Pack extends ReaderPack {
  readonly format: 1;
  readonly languages: readonly PackLanguage[];
  readonly knowledge: Knowledge;
}

/** What a pack holds, in short: the popup opens without the rest. */
export interface PackContents {
  readonly version: string;
  readonly languages: readonly PackLanguage[];
  readonly sites: readonly SiteName[];
}

/** A site by its name and addresses. */
export type SiteName = Pick<SiteData, 'id' | 'name' | 'hosts' | 'optional' | 'only'>;

export const contentsOf = ({ version, languages, sites }: Pack): PackContents => ({
  version,
  languages,
  sites: sites.map(({ shapes: _, postsAt: __, ...name }) => name),
});
