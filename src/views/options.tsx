/** The options: everything a reader may choose, see again, and take back. */
import type { PackLanguage } from '../packs/read/pack.ts';
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { OptionsDismissed } from './options-dismissed.tsx';
import { OptionsErase } from './options-erase.tsx';
import { OptionsPacks } from './options-packs.tsx';
import { OptionsReader } from './options-reader.tsx';
import { OptionsSaved } from './options-saved.tsx';
import { OptionsSites } from './options-sites.tsx';

/** Of all settings, those that are shown as they are stored. */
interface Chosen {
  /** `auto`, or a language we speak. */
  readonly language: string;
  /** ISO 3166-1 alpha-2, or `auto`. */
  readonly country: string;
  readonly quieter: boolean;
  readonly trials: readonly string[];
}

export interface SiteShown {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
}

export interface SitesShown {
  readonly listed: readonly SiteShown[];
  /** Private talk. */
  readonly talk: readonly SiteShown[];
  /** Those that no pack knows. */
  readonly others: readonly SiteShown[];
  readonly all: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Newest first. */
export interface Dismissed {
  readonly posts: readonly {
    readonly key: string;
    readonly site?: string;
    readonly day?: string | undefined;
  }[];
  readonly signs: readonly Named[];
  readonly sites: readonly Named[];
}

export interface OptionsProps {
  readonly words: Words;
  /** Stored settings were damaged and went back to their defaults. */
  readonly damaged: boolean;
  readonly settings: Chosen;
  /** The reader's, chosen or guessed. */
  readonly country: string;
  readonly countries: readonly string[];
  readonly sites: SitesShown;
  readonly dismissed: Dismissed;
  /** How many posts were saved. */
  readonly saved: number;
  /** Of the pack. */
  readonly version: string;
  readonly languages: readonly PackLanguage[];
  readonly acts: OptionsActs;
}

export interface OptionsActs {
  chooseLanguage(language: string): void;
  chooseCountry(country: string): void;
  beQuieter(quieter: boolean): void;
  turnTrial(language: string, on: boolean): void;
  turnSite(id: string, on: boolean): void;
  turnAllSites(on: boolean): void;
  showPost(key: string): void;
  turnSignOn(id: string): void;
  undoAll(): void;
  openSaved(): void;
  erase(): Promise<void>;
}

export function Options(props: OptionsProps) {
  const { words, damaged } = props;
  return (
    <main class="page options" lang={words.language}>
      <Icon name="brand" />
      <h1>{words.options.title}</h1>
      {damaged && <p class="fine">{words.popup.damaged}</p>}
      <OptionsReader {...props} />
      <OptionsSites {...props} />
      <OptionsDismissed {...props} />
      <OptionsSaved {...props} />
      <OptionsPacks {...props} />
      <OptionsErase {...props} />
    </main>
  );
}
