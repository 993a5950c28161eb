/** The popup: what was found on this page, and the few switches and doors a reader needs at hand. */
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { LanguageSegments } from './language-choice.tsx';
import { type FoundPage, PopupFound, type PopupPage } from './popup-found.tsx';
import { PopupSaved, type SavedHere } from './popup-saved.tsx';
import { Quieter } from './quieter.tsx';
import { Switch } from './switch.tsx';

export interface PopupProps {
  readonly words: Words;
  /** `auto`, or a language we speak. */
  readonly language: string;
  readonly quieter: boolean;
  /** Stored settings were damaged and went back to their defaults. */
  readonly damaged: boolean;
  /** Newer tricks may be missing. */
  readonly oldPack: boolean;
  readonly page: PopupPage;
  /** Nothing where nothing was kept from this page. */
  readonly saved?: SavedHere | undefined;
  readonly acts: PopupActs;
}

export interface PopupActs {
  chooseLanguage(language: string): void;
  beQuieter(quieter: boolean): void;
  /** For every visit from now on. */
  turnSite(on: boolean): void;
  jumpToNext(look: FoundPage['warned'][number]['look']): void;
  readThisPage(): void;
  reloadTab(): void;
  openOptions(): void;
  open(page: 'check' | 'demo' | 'saved' | 'there'): void;
}

export function Popup(props: PopupProps) {
  const { words, language, damaged, oldPack, page, saved, acts } = props;
  return (
    <main class="popup" lang={words.language}>
      <header>
        <Icon name="brand" />
        <h1>Khoan Đã</h1>
        <LanguageSegments words={words} chosen={language} choose={acts.chooseLanguage} />
      </header>
      {damaged && <p class="block fine">{words.popup.damaged}</p>}
      <PopupFound page={page} words={words} acts={acts} />
      {saved && <PopupSaved saved={saved} words={words} />}
      <Switches {...props} />
      {oldPack && <p class="block fine">{words.popup.oldPack}</p>}
      <section class="block">
        <Door text={words.popup.check} first open={() => acts.open('check')} />
        <Door text={words.popup.there} open={() => acts.open('there')} />
        <Door text={words.saved.title} open={() => acts.open('saved')} />
      </section>
      <footer>
        <Icon name="lock" />
        <span>{words.popup.privacy}</span>
        <button type="button" class="link" onClick={acts.openOptions}>
          {words.options.title}
        </button>
        <button type="button" class="link" onClick={() => acts.open('demo')}>
          {words.welcome.demo}
        </button>
      </footer>
    </main>
  );
}

/** `first`: what most readers come for. */
function Door({ text, first, open }: { text: string; first?: boolean; open(): void }) {
  return (
    <button type="button" class={first ? 'door first' : 'door'} onClick={open}>
      {text}
      <Icon name="next" />
    </button>
  );
}

function Switches({ words, quieter, page, acts }: PopupProps) {
  return (
    <section class="block">
      {page.kind !== 'closed' && (
        <div class="row">
          <span id="site">{fill(words.popup.remind, { site: page.name })}</span>
          <Switch namedBy="site" on={page.on} turn={acts.turnSite} />
        </div>
      )}
      <Quieter words={words} quieter={quieter} choose={acts.beQuieter} />
    </section>
  );
}
