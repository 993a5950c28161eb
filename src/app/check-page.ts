/** One pasted text after the other, and what we say of it; in memory alone. */
import type { Evidence } from '../engine/post.ts';
import type { NoticeContent } from '../notice/content.ts';
import { makeOwnNotice, type OwnActions, type OwnNotice } from '../notice/own-notice.ts';
import type { Pack, ReaderPack } from '../packs/read/pack.ts';
import { keyOf } from '../page/identity.ts';
import type { PostToSave } from '../settings/saved-post.ts';
import type { Saving } from '../settings/saved-store.ts';
import type { Settings } from '../settings/settings.ts';
import type { CheckProps, CheckResult } from '../views/check.tsx';
import { aloud, type Checked, checkText, markedWords } from './check-text.ts';
import { feedbackOn } from './feedback.ts';
import type { Following } from './follow-settings.ts';
import { giveCopy } from './give.ts';
import type { Judge } from './judge.ts';
import { type DetectLanguage, knowsLanguage } from './knows-language.ts';
import { makePostToSave } from './post-to-save.ts';

export type CheckPack = Omit<ReaderPack, 'sites'> & Pick<Pack, 'languages'>;

export interface CheckStage {
  readonly pack: CheckPack;
  readonly judge: Judge;
  readonly detect: DetectLanguage;
  show(props: CheckProps): void;
  choose(choice: Partial<Settings>): void;
  save(post: PostToSave): Promise<Saving>;
  goThere(country?: string): void;
  openSaved(): void;
}

export class CheckPage {
  readonly #stage: CheckStage;
  #now: Following | undefined;
  #text = '';
  /** Whether the reader wants to know of this text. */
  #asked = false;
  #checked: Checked | undefined;
  #result: CheckResult | undefined;
  #notice: OwnNotice | undefined;
  /** The words that the reader looks at. */
  #looked: Evidence | null = null;

  constructor(stage: CheckStage) {
    this.#stage = stage;
  }

  follow(now: Following): void {
    this.#now = now;
    if (this.#asked) void this.#check();
    else this.#draw();
  }

  /** What was said of other words must not stand beside these. */
  write(text: string): void {
    this.#text = text;
    this.#asked = false;
    this.#checked = undefined;
    this.#result = undefined;
    this.#notice = undefined;
    this.#looked = null;
    this.#draw();
  }

  async #check(): Promise<void> {
    const [text, now] = [this.#text, this.#now];
    if (!now) return;
    this.#asked = true;
    const [result, checked] = text.trim()
      ? await this.#judge(text, now)
      : [{ kind: 'line', says: 'empty' } as const];
    // written on, or told anew to another reader
    if (text !== this.#text || now !== this.#now) return;
    this.#checked = checked;
    this.#result = result;
    this.#draw();
  }

  async #judge(text: string, now: Following): Promise<[CheckResult, Checked?]> {
    const { judge, pack } = this.#stage;
    try {
      const checked = await checkText(text, judge, pack, now);
      return [await this.#resultOf(checked, now), checked];
    } catch {
      return [{ kind: 'line', says: 'failed' }];
    }
  }

  async #resultOf({ post, verdict, content }: Checked, now: Following): Promise<CheckResult> {
    if (content)
      return { kind: 'notice', host: this.#tell(content, now).host, says: aloud(content, now.words) };
    const { pack, detect } = this.#stage;
    const { trials } = now.settings;
    const watched = pack.languages.filter(({ id, status }) => status === 'active' || trials.includes(id));
    const ids = watched.map(({ id }) => id);
    if (!(await knowsLanguage(post.parts.body ?? '', ids, detect)))
      return { kind: 'nothing', why: 'language' };
    return { kind: 'nothing', why: verdict.unseen.includes('too-long') ? 'too-long' : 'none' };
  }

  /** The same text keeps its notice, as far as the reader has unfolded it. */
  #tell(content: NoticeContent, { words }: Following): OwnNotice {
    this.#notice ??= makeOwnNotice(document, this.#actions());
    this.#notice.update(content, words);
    return this.#notice;
  }

  #actions(): OwnActions {
    const { choose, goThere } = this.#stage;
    return {
      chooseCountry: (country) => choose({ country }),
      chooseLanguage: (language) => choose({ language }),
      feedback: () => this.#feedback(),
      focusReason: (evidence) => {
        this.#looked = evidence;
        this.#draw();
      },
      goToReason: selectInBox,
      save: () => this.#save(),
      there: () => goThere(this.#checked?.verdict.countries.find((it) => it !== this.#now?.reader.country)),
    };
  }

  #feedback(): string {
    const content = this.#checked?.content;
    const { version } = this.#stage.pack;
    return content && this.#now ? feedbackOn(content, { version }, this.#now.words) : '';
  }

  async #save(): Promise<Saving> {
    const { pack, save } = this.#stage;
    if (!this.#checked || !this.#now) return 'failed';
    const { post, verdict } = this.#checked;
    const kept = makePostToSave({ key: keyOf('', this.#text), post }, verdict, pack, this.#now.reader, {});
    return kept ? save(kept) : 'failed';
  }

  #draw(): void {
    if (!this.#now) return;
    const { show, openSaved } = this.#stage;
    show({
      words: this.#now.words,
      text: this.#text,
      marked: { ...markedWords(this.#checked?.content ?? null), looked: this.#looked?.start },
      result: this.#result,
      acts: {
        write: (text) => this.write(text),
        check: () => void this.#check(),
        clear: () => this.write(''),
        copy: giveCopy,
        openSaved,
      },
    });
  }
}

function selectInBox({ start, end }: Evidence): void {
  const box = document.querySelector('textarea');
  box?.focus();
  box?.setSelectionRange(start, end);
}
