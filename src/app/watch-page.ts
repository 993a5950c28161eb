/** Watches one page for one reader: while its site is on, as the settings wish, until `end` is aborted. */
import type { Pack } from '../packs/read/pack.ts';
import { siteOf } from '../page/site-of.ts';
import { type Device, readerOf } from '../settings/reader.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import { type Count, type PageAnswer, question } from './messages.ts';
import { PageReading } from './page-reading.ts';

export interface Surroundings {
  readonly doc: Document;
  url(): string;
  readonly pack: Pack;
  readonly store: SettingsStore;
  readonly device: Device;
  readonly end: AbortController;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
  tell(count: Count): void;
  /** `answer` gives nothing to messages that are not for this page. */
  listen(answer: (message: unknown) => PageAnswer | undefined, signal: AbortSignal): void;
}

/** What the settings and the reader call this site; the host where no site is known. */
export type Place = Pick<PageAnswer, 'id' | 'name'>;

export async function watchPageFor(around: Surroundings): Promise<void> {
  const { store, end } = around;
  const place = placeOf(around);
  let reading: PageReading | undefined;

  const apply = (settings: Settings) => {
    const reader = readerOf(settings, around.device);
    const off = settings.sitesOff.includes(place.id);
    if (off || !reading?.judgesAs(settings, reader)) {
      reading?.stop();
      reading = off ? undefined : new PageReading(around, place, settings, reader);
    }
    reading?.show(settings, reader);
  };

  const { settings } = await store.read();
  if (end.signal.aborted) return;
  apply(settings);
  store.observe(apply, end.signal);
  end.signal.addEventListener('abort', () => reading?.stop(), { once: true });
  // an update comes while nobody looks; pages at rest would not notice otherwise
  const seen = () => around.isAlive() || end.abort();
  around.doc.addEventListener('visibilitychange', seen, { signal: end.signal });
  around.listen((message) => {
    const asked = question.safeParse(message);
    if (!asked.success) return undefined;
    if (asked.data.kind === 'jump') reading?.jump(asked.data.key);
    const found = reading?.found() ?? { health: 'none-expected', read: 0, warned: [] };
    return { ...place, ...found, off: !reading };
  }, end.signal);
}

function placeOf({ url, pack }: Surroundings): Place {
  const host = new URL(url()).hostname;
  const { id, name } = siteOf(url(), pack.sites) ?? { id: host, name: host };
  return { id, name };
}
