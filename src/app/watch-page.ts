/** Watches one page for one reader: while its site is on, as the settings wish, until `end` is aborted. */
import type { Saved } from '../notice/save.ts';
import type { ReaderPack } from '../packs/read/pack.ts';
import { on } from '../page/find.ts';
import { type Device, readerOf } from '../settings/reader.ts';
import type { PostToSave } from '../settings/saved-post.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import { LANGUAGES } from '../words/words.ts';
import type { Judge } from './judge.ts';
import { type Count, type PageAnswer, question } from './messages.ts';
import { NOTHING, PageReading } from './page-reading.ts';
import { quietly } from './quietly.ts';
import { isOn, isPermitted, placeOf, sitesHere } from './sites-on.ts';

export interface Surroundings {
  readonly doc: Document;
  url(): string;
  readonly pack: ReaderPack;
  readonly judge: Judge;
  readonly store: SettingsStore;
  readonly device: Device;
  readonly end: AbortController;
  /** Whether a reader may have seen the page by now; from then on nothing in view may move. */
  painted(): boolean;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
  tell(count: Count): void;
  /** The background writes it down; no page can. */
  save(post: PostToSave): Promise<Saved>;
  /** To the page for those who said yes already, or are in that country. */
  goThere(country?: string): void;
  /** `answer` gives nothing to messages that are not for this page. */
  listen(answer: (message: unknown) => PageAnswer | undefined, signal: AbortSignal): void;
}

export async function watchPageFor(around: Surroundings): Promise<void> {
  const { store, end } = around;
  const place = () => placeOf(around.url(), around.pack.sites);
  let reading: PageReading | undefined;
  let choices = DEFAULTS;

  const apply = (settings: Settings) => {
    const reader = readerOf(settings, around.device, LANGUAGES);
    const sites = sitesHere(around.url(), around.pack.sites, settings);
    const off = sites.length > 0 ? sites.every((site) => site.off) : !isOn(place(), settings);
    if (off || !reading?.readsAs(sites, settings)) {
      reading?.stop();
      reading = off ? undefined : new PageReading(around, sites, settings, reader);
    }
    choices = settings;
    reading?.show(settings, reader);
  };

  const { settings } = await store.read();
  if (end.signal.aborted) return;
  apply(settings);
  store.observe(apply, end.signal);
  const { signal } = end;
  signal.addEventListener('abort', () => reading?.stop(), { once: true });
  // an update comes while nobody looks; pages at rest would not notice otherwise
  const seen = () => around.isAlive() || end.abort();
  on(around.doc, 'visibilitychange', seen, { signal });
  // a page that was put away and comes back has heard of nothing in between, nor has its badge outlived that
  const comeBack = async () => {
    seen();
    const stored = await store.read();
    if (signal.aborted) return;
    apply(stored.settings);
    reading?.tellAgain();
  };
  on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && quietly(comeBack), {
    signal,
  });
  around.listen((message) => {
    const asked = question.safeParse(message);
    if (!asked.success) return undefined;
    if (asked.data.kind === 'jump') reading?.jump(asked.data.key);
    if (asked.data.kind === 'permitted' && !isPermitted(place(), asked.data.origins)) end.abort();
    const found = reading?.found() ?? NOTHING;
    const { id, name } = place();
    return { id, name, ...found, off: !reading || !isOn(place(), choices) };
  }, end.signal);
}
