/** Keeps settings in the browser's storage, one value a key, and tells who listens when one changes anywhere. */
import { isOld, migrated, VERSION } from './migrations.ts';
import { checked, type Settings, settingNames } from './settings.ts';

/** What we need of `browser.storage.local`. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  readonly onChanged: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
}

export interface SettingsStore {
  read(): Promise<{ settings: Settings; damaged: boolean }>;
  /** Made on what is stored at that moment, since another tab may have changed it. */
  change(edit: (now: Settings) => Partial<Settings>): Promise<void>;
  /** For as long as the page lives, where no signal is given. */
  observe(listener: (settings: Settings) => void, signal?: AbortSignal): void;
}

export function makeSettingsStore(area: StorageArea): SettingsStore {
  const stored = () => area.get([...settingNames, 'version']);
  const read = async () => checked(migrated(await stored()));
  let lastChange: Promise<void> = Promise.resolve();
  return {
    read,
    change(edit) {
      const made = lastChange.then(async () => {
        const before = await stored();
        const now = migrated(before);
        // what is old is written anew as a whole, or its next reader would take it for new
        await area.set({ ...(isOld(before) && now), ...edit(checked(now).settings), version: VERSION });
      });
      // a change that fails must not stop those after it
      lastChange = made.catch(() => {});
      return made;
    },
    observe(listener, signal) {
      // the page's console is no place for our troubles
      const tell = () =>
        void read()
          .then(({ settings }) => {
            if (!signal?.aborted) listener(settings);
          })
          .catch(() => {});
      const { onChanged } = area;
      onChanged.addListener(tell);
      signal?.addEventListener('abort', () => onChanged.removeListener(tell), { once: true });
    },
  };
}
