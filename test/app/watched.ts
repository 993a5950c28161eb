/** A page that is watched, as a test finds it: posts of a feed, a store that several pages share, and what was told. */
import { onTestFinished, vi } from 'vitest';
import { type Judge, makeJudge } from '../../src/app/judge.ts';
import type { Count, PageAnswer, Question } from '../../src/app/messages.ts';
import { watchPageFor } from '../../src/app/watch-page.ts';
import type { ReaderPack } from '../../src/packs/read/pack.ts';
import type { PostToSave } from '../../src/settings/saved-post.ts';
import { makeSettingsStore, type SettingsStore } from '../../src/settings/store.ts';
import { DEMO_ADDRESS } from '../../src/views/demo-posts.ts';
import { composed } from '../engine/composed-knowledge.ts';
import { sites } from '../page/sites.ts';
import { memoryArea } from '../settings/memory-area.ts';

const composedJudge = makeJudge(composed, { languages: ['vi'], timeZone: 'Asia/Ho_Chi_Minh' });

const both = (text: string) => ({ vi: text, en: `${text} (en)` });
const CUES = {
  'easy-work': 'easy-no-requirements',
  'place-a': 'hotspot-destination:a',
  'fee-before-work': 'upfront-payment',
};

export const pack: ReaderPack = {
  topics: [],
  version: '0',
  texts: {
    cues: CUES,
    signals: Object.fromEntries(
      Object.values(CUES).map((id) => [
        id,
        { name: both(id), why: both(`Vì ${id}.`), ask: both(`Hỏi ${id}?`) },
      ]),
    ),
    lures: {},
  },
  sites,
  resources: [],
};

export const DANGER = 'Cần tuyển người qua Campuchia, việc nhẹ.';
export const PAUSE = 'Cần tuyển người, đóng 200k phí hồ sơ trước.';
export const QUIET = 'Mưa từ sáng tới giờ chưa ngớt.';

/** Shadow roots are closed to pages, and to tests unless they were there when one was made. */
const roots = new WeakMap<Element, ShadowRoot>();
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.set(this, root);
  return root;
};

export function feed(...texts: readonly string[]): HTMLElement {
  const main = document.createElement('main');
  main.append(...texts.map(post));
  document.body.append(main);
  onTestFinished(() => main.remove());
  return main;
}

export function post(text: string): HTMLElement {
  const article = document.createElement('article');
  article.className = 'post';
  article.dataset.id = text.slice(0, 40);
  article.style.position = 'relative';
  const words = document.createElement('p');
  words.className = 'text';
  words.textContent = text;
  article.append(words);
  return article;
}

/** As the background does, without the way there. */
export const judgeNow: Judge = async (asked) => composedJudge(asked);

export const newStore = () => makeSettingsStore(memoryArea());

/** The same site, its notices standing before an element of the post. */
export const packWithMountAt = (at: string): ReaderPack => ({
  ...pack,
  sites: sites.map((site) => ({
    ...site,
    shapes: site.shapes.map((shape) => ({
      ...shape,
      mount: { at, where: 'before', look: 'strip' } as const,
    })),
  })),
});

/** The same site, its posts being other elements. */
export const packWithContainer = (css: string): ReaderPack => ({
  ...pack,
  sites: sites.map((site) => ({
    ...site,
    shapes: site.shapes.map((shape) => ({
      ...shape,
      container: [{ css, seen: '2026-11-24', in: 'code' } as const],
    })),
  })),
});

/** The same site, its ids naming a post whatever it says. */
export const packWithIds: ReaderPack = {
  ...pack,
  sites: sites.map((site) => ({
    ...site,
    shapes: site.shapes.map((shape) => ({ ...shape, idAlone: true as const })),
  })),
};

/** The same site as private talk, which is read only where it was switched on. */
export const packWithTalk: ReaderPack = {
  ...pack,
  sites: sites.map((site) => ({ ...site, optional: true })),
};

export function watch(
  store: SettingsStore = newStore(),
  languages = ['vi'],
  given: ReaderPack = pack,
  url: string = DEMO_ADDRESS,
  judge: Judge = judgeNow,
  painted = false,
) {
  const end = new AbortController();
  const told: Count[] = [];
  const saved: PostToSave[] = [];
  const went: (string | undefined)[] = [];
  const extension = { alive: true };
  let answer: (message: unknown) => PageAnswer | undefined = () => undefined;
  onTestFinished(() => end.abort());
  void watchPageFor({
    doc: document,
    url: () => url,
    pack: given,
    judge,
    store,
    device: { languages, timeZone: 'UTC' },
    end,
    painted: () => painted,
    isAlive: () => extension.alive,
    tell: (count) => void told.push(count),
    save: async (post) => {
      saved.push(post);
      return 'saved';
    },
    goThere: (country) => void went.push(country),
    listen: (told) => {
      answer = told;
    },
  });
  return { end, told, saved, went, extension, ask: (question: Question | object) => answer(question) };
}

/** The notices in a feed or post, top down. */
export function notices(within: Element): ShadowRoot[] {
  return [...within.querySelectorAll('*')].flatMap((element) => roots.get(element) ?? []);
}

export function only(within: Element): ShadowRoot {
  const [notice, second] = notices(within);
  if (!notice || second) throw new Error('there should be one notice');
  return notice;
}

export const press = (notice: ShadowRoot, key: string) =>
  notice.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();

/** Opens a notice and presses one of the rows under "Doesn't fit?". */
export function pressRow(notice: ShadowRoot, key: string): void {
  press(notice, 'strip');
  press(notice, 'misfit');
  press(notice, key);
}

export const soon = (claim: () => void) => vi.waitFor(claim, { timeout: 2000 });
