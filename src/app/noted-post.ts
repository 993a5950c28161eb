/** One post that was read, what was found in it and, where that is wanted, the notice beside it. */
import type { Evidence, Verdict } from '../engine/post.ts';
import type { NoticeActions } from '../notice/actions.ts';
import type { NoticeContent } from '../notice/content.ts';
import { isSheet } from '../notice/floating.ts';
import { clear, mark } from '../notice/highlight.ts';
import { type Look, makeNotice, type Notice } from '../notice/notice.ts';
import type { Saved } from '../notice/save.ts';
import { documentOf } from '../page/find.ts';
import { claim } from '../page/own-nodes.ts';
import type { ReadPost } from '../page/read-post.ts';
import type { Words } from '../words/words.ts';
import { hidingKey } from './hiding.ts';
import { Keeping } from './keeping.ts';
import type { Mountable, Mounting } from './mounting.ts';
import { placeChip } from './place-chip.ts';
import { place } from './place-notice.ts';

/** How this reader wants notices at this moment. */
export interface Wishes {
  readonly words: Words;
  look(verdict: Verdict, post: ReadPost): NoticeContent['look'] | null;
  /** Costs more than all that comes before it: asked for what is shown. */
  explain(verdict: Verdict, post: ReadPost): NoticeContent | null;
  wants(post: ReadPost, look: NoticeContent['look']): boolean;
  feedback(content: NoticeContent, withSite: boolean): string;
}

/** What a notice may do beyond its post. */
export interface NoticeWires {
  siteName(): string;
  readonly mounting: Mounting;
  hide(key: string, hide: boolean): void;
  save(post: ReadPost, verdict: Verdict): Promise<Saved>;
  /** What is chosen here holds for every notice. */
  readonly choices: Pick<NoticeActions, 'turnSign' | 'notHere' | 'chooseCountry' | 'chooseLanguage'>;
  /** For the first notice of a page while the reader does not know us. */
  introduce(): NoticeActions['understood'];
  /** To the page for those who said yes already; these are the countries that the post names. */
  goThere(countries: readonly string[]): void;
}

export class NotedPost implements Mountable {
  /** Of the notice that it has earned. */
  look: NoticeContent['look'] | null = null;
  #content: NoticeContent | null = null;
  #post: ReadPost;
  #verdict: Verdict;
  /** It was there before it said what it says now. */
  #late = false;
  #notice: { readonly parts: Notice; readonly look: ReadPost['mount']['look'] } | undefined;
  /** Hidden from its own notice, which says so for a while and leaves by itself. */
  #leaving: false | 'asked' | 'kept' = false;
  #wishes: Wishes | undefined;
  #keeping: Keeping | undefined;
  /** Of all that earned this post a notice so far: it may be drawn again with less of its words. */
  readonly #keys = new Set<string>();
  readonly #wires: NoticeWires;

  constructor(post: ReadPost, verdict: Verdict, wires: NoticeWires) {
    this.#post = post;
    this.#verdict = verdict;
    this.#wires = wires;
  }

  get post(): ReadPost {
    return this.#post;
  }

  get strip(): Element | undefined {
    return this.#notice?.look === 'strip' && !this.#leaving ? this.#notice.parts.host : undefined;
  }

  get late(): boolean {
    return this.#late;
  }

  /** The same post says more than before; what is open stays open. */
  grow(post: ReadPost, verdict: Verdict, wishes: Wishes): void {
    this.#post = post;
    this.#verdict = verdict;
    this.#late = true;
    this.#show(wishes, 'grow');
  }

  /** The same words, judged for a reader who is elsewhere or wants to hear of other signs. */
  judged(verdict: Verdict, wishes: Wishes): void {
    this.#verdict = verdict;
    this.#show(wishes, 'update');
  }

  show(wishes: Wishes): void {
    this.#show(wishes, 'update');
  }

  #show(wishes: Wishes, how: 'grow' | 'update'): void {
    this.#wishes = wishes;
    this.look = wishes.look(this.#verdict, this.#post);
    if (this.look) this.#keys.add(hidingKey(this.#post, this.look));
    const wanted = this.look !== null && wishes.wants(this.#post, this.look);
    if (this.#leaving && !this.#isUndone(wanted)) return;
    if (wanted) {
      if (this.#notice) this.#update(this.#notice.parts, wishes, how);
      else this.#wires.mounting.add(this);
    } else {
      this.#wires.mounting.drop(this);
      this.#notice?.parts.update(null, wishes.words);
    }
  }

  /** Hiding may be undone elsewhere, once it has been kept. */
  #isUndone(wanted: boolean): boolean {
    if (!wanted) this.#leaving = 'kept';
    if (!wanted || this.#leaving === 'asked') return false;
    this.#leaving = false;
    this.#notice?.parts.restore();
    return true;
  }

  remove(): void {
    this.#wires.mounting.drop(this);
    this.#notice?.parts.remove();
    this.#forget();
  }

  #forget(): void {
    this.#keeping?.stop();
    this.#wires.mounting.chips.drop(this.#post.container);
    this.#notice = undefined;
    this.#leaving = false;
  }

  /** Brings the post before the reader's eyes, and the focus to its notice. */
  jump(): void {
    Element.prototype.scrollIntoView.call(this.#post.container, { block: 'center' });
    this.#wires.mounting.now(this);
    this.#notice?.parts.focus();
  }

  mount(look: Look): void {
    const content = this.#explained();
    const words = this.#wishes?.words;
    if (!content || !words) return;
    const { container } = this.#post;
    const siteName = this.#wires.siteName();
    const parts = makeNotice(documentOf(container), content, words, look, this.#actions(), { siteName });
    claim(parts.host);
    this.#notice = { parts, look };
    if (look === 'chip') this.#placeChip(parts, content.look !== 'pause');
    else this.#place(parts.host);
  }

  #placeChip({ host, standing }: Notice, grave: boolean): void {
    const { container, mount } = this.#post;
    const standsIn = mount.look === 'strip';
    const put = () => this.#place(host);
    if (standsIn) put();
    if (standsIn || placeChip(standing, container, grave, put))
      this.#wires.mounting.chips.keep(standing, container, { grave, standsIn });
    else this.remove();
  }

  #explained(): NoticeContent | null {
    this.#content = this.#wishes?.explain(this.#verdict, this.#post) ?? null;
    return this.#content;
  }

  /** What stood around it may have been drawn anew, and it is gone with the old. */
  #update(parts: Notice, { words }: Wishes, how: 'grow' | 'update'): void {
    const content = this.#explained();
    if (content) parts[how](content, words);
    if (!parts.host.isConnected) this.#place(parts.host);
  }

  #place(host: Element): void {
    const { container, mount } = this.#post;
    this.#keeping ??= new Keeping();
    this.#keeping.start({
      host,
      container,
      put: () => place(host, mount),
      hasWords: () => this.#hasItsWords(),
      isLeaving: () => this.#leaving !== false,
    });
  }

  #hasItsWords(): boolean {
    const [first] = this.#verdict.evidence;
    return first !== undefined && this.#rangeOf(first) !== null;
  }

  #actions(): NoticeActions {
    const { choices, hide, save, introduce } = this.#wires;
    const turnHidden = (wanted: boolean) => {
      this.#leaving = wanted && 'asked';
      for (const key of this.#keys) hide(key, wanted);
    };
    const understood = introduce();
    return {
      ...choices,
      hide: () => turnHidden(true),
      undo: () => turnHidden(false),
      gone: () => this.#forget(),
      save: () => save(this.#post, this.#verdict),
      feedback: (withSite) => (this.#content && this.#wishes?.feedback(this.#content, withSite)) ?? '',
      focusReason: (evidence) => this.#look(evidence),
      goToReason: (evidence) => this.#goTo(evidence),
      there: () => this.#wires.goThere(this.#verdict.countries),
      ...(understood && { understood }),
    };
  }

  #goTo(evidence: Evidence): void {
    const words = this.#rangeOf(evidence)?.startContainer.parentElement;
    // A sheet leaves only the top of the page in view.
    words?.scrollIntoView({ block: this.#notice?.look !== 'strip' && isSheet() ? 'start' : 'center' });
  }

  #look(evidence: Evidence | null): void {
    const range = evidence && this.#rangeOf(evidence);
    const { look } = this;
    if (range && look && look !== 'help') mark(documentOf(this.#post.container), range, look);
    else clear(documentOf(this.#post.container));
  }

  #rangeOf({ part, start, end }: Evidence): Range | null {
    return this.#post.range(part, start, end);
  }
}
