/** A place to store posts, as a browser gives one, for as long as a test lasts. */
import type { SavedArea } from '../../src/settings/saved-store.ts';

export function savedArea(values: Record<string, unknown> = {}): SavedArea {
  return {
    get: async (key) => structuredClone(key === null ? values : { [key]: values[key] }),
    set: async (changed) => void Object.assign(values, structuredClone(changed)),
    remove: async (key) => void delete values[key],
  };
}
