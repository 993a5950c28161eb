/** The popup: what was found on this page, and the few switches a reader needs at hand. */
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { type LanguageChoice, LanguageSegments } from './language-choice.tsx';
import { type FoundPage, PopupFound, type PopupPage } from './popup-found.tsx';
import { Segments } from './segments.tsx';

export interface PopupProps {
  readonly words: Words;
  readonly language: LanguageChoice;
  readonly quieter: boolean;
  /** Stored settings were damaged and went back to their defaults. */
  readonly damaged: boolean;
  readonly page: PopupPage;
  readonly acts: PopupActs;
}

export interface PopupActs {
  chooseLanguage(language: LanguageChoice): void;
  beQuieter(quieter: boolean): void;
  turnSite(off: boolean): void;
  jumpToNext(look: FoundPage['warned'][number]['look']): void;
  readThisPage(): void;
  reloadTab(): void;
  openOptions(): void;
  openDemo(): void;
}

export function Popup(props: PopupProps) {
  const { words, language, damaged, page, acts } = props;
  return (
    <main class="popup" lang={words.language}>
      <header>
        <Icon name="brand" />
        <h1>Khoan Đã</h1>
        <LanguageSegments words={words} chosen={language} choose={acts.chooseLanguage} />
      </header>
      {damaged && <p class="block fine">{words.popup.damaged}</p>}
      <PopupFound page={page} words={words} acts={acts} />
      <Switches {...props} />
      <footer>
        <Icon name="lock" />
        <span>{words.popup.privacy}</span>
        <button type="button" class="link" onClick={acts.openOptions}>
          {words.options.title}
        </button>
        <button type="button" class="link" onClick={acts.openDemo}>
          {words.welcome.demo}
        </button>
      </footer>
    </main>
  );
}

function Switches({ words, quieter, page, acts }: PopupProps) {
  const { popup } = words;
  return (
    <section class="block">
      {page.kind === 'found' && (
        <div class="row">
          <span id="site">{fill(popup.remind, { site: page.name })}</span>
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={!page.off}
            aria-labelledby="site"
            onClick={() => acts.turnSite(!page.off)}
          />
        </div>
      )}
      <div class="row">
        <span>{popup.when}</span>
        <Segments
          label={popup.when}
          choices={[
            { value: 'cautious', text: popup.cautious },
            { value: 'quieter', text: popup.quieter },
          ]}
          chosen={quieter ? 'quieter' : 'cautious'}
          choose={(value) => acts.beQuieter(value === 'quieter')}
        />
      </div>
    </section>
  );
}
