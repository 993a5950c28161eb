/** A place to store things, as a browser gives one, for as long as a test lasts. */
import type { StorageArea } from '../../src/settings/store.ts';

export function memoryArea(values: Record<string, unknown> = {}): StorageArea {
  const listeners = new Set<() => void>();
  return {
    get: async (keys) =>
      Object.fromEntries(keys.flatMap((key) => (key in values ? [[key, values[key]]] : []))),
    async set(changed) {
      Object.assign(values, structuredClone(changed));
      for (const listener of listeners) listener();
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
