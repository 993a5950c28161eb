/** The browser as an extension finds it, as far as our background asks for it. */
import type { WxtBrowser } from 'wxt/browser';
import { savedArea } from '../settings/saved-area.ts';

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

type Listener = (...given: object[]) => unknown;

function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    /** What the listeners answer. */
    happens: (...given: object[]) => listeners.map((listener) => listener(...given)),
  };
}

/** `tabs` are open, by id, with whether the reader is in them. */
export function extension({ listed = [] as string[], tabs = {} as Record<number, boolean> } = {}) {
  const granted = [...listed];
  const registered: Script[] = [];
  const told: unknown[] = [];
  const brought: number[] = [];
  const opened: string[] = [];
  const badges: string[] = [];
  const stored: Record<string, unknown> = {};
  const events = { installed: event(), startup: event(), added: event(), removed: event(), message: event() };
  const browser = {
    runtime: {
      onInstalled: events.installed,
      onStartup: events.startup,
      onMessage: events.message,
      getManifest: () => ({ content_scripts: [{ matches: listed }] }),
      getURL: (path: string) => path,
    },
    storage: { local: savedArea(stored) },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
    },
    permissions: {
      onAdded: events.added,
      onRemoved: events.removed,
      getAll: async () => ({ origins: [...granted] }),
    },
    tabs: {
      create: async ({ url }: { url: string }) => void opened.push(url),
      query: async () => Object.keys(tabs).map((id) => ({ id: Number(id) })),
      async sendMessage(id: number, message: { kind: string }) {
        if (message.kind === 'state' && !tabs[id]) throw new Error('no receiving end');
        if (message.kind !== 'state') told.push(message);
        const nothing = { health: 'ok', read: 0, warned: [], reader: 'none', selectors: [] };
        return { id: 'x', name: 'X', off: false, ...nothing };
      },
    },
    scripting: {
      insertCSS: async () => {},
      executeScript: async ({ target }: { target: { tabId: number } }) => void brought.push(target.tabId),
      getRegisteredContentScripts: async () => [...registered],
      unregisterContentScripts: async () => void registered.splice(0),
      async registerContentScripts(scripts: Script[]) {
        // as browsers do
        if (registered.length > 0) throw new Error('duplicate script id');
        registered.push(...scripts);
      },
    },
  };
  return {
    browser: browser as unknown as WxtBrowser,
    events,
    registered,
    told,
    brought,
    opened,
    badges,
    stored,
    grant(...origins: string[]) {
      granted.push(...origins);
      events.added.happens({ origins });
    },
    take(...origins: string[]) {
      for (const origin of origins) granted.splice(granted.indexOf(origin), 1);
      events.removed.happens({ origins });
    },
  };
}
