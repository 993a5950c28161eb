import { dirname, join } from 'node:path/posix';

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Allowed {
  /** Rooms and packages whose code it may use. */
  readonly uses: readonly string[];
  /** Rooms it may know by `import type` only. */
  readonly knows: readonly string[];
}

const allowed: Readonly<Record<string, Allowed>> = {
  'src/engine': { uses: [], knows: [] },
  'src/words': { uses: [], knows: ['src/engine'] },
  'src/looks': { uses: [], knows: [] },
  'src/packs/read': { uses: ['zod/mini'], knows: ['src/engine'] },
  'src/packs/build': {
    uses: ['src/packs/read', 'src/engine', 'zod', 'yaml', 'natural/lib/natural/distance', 'node:'],
    knows: [],
  },
  'src/page': { uses: [], knows: ['src/engine', 'src/packs/read'] },
  'src/resources': { uses: [], knows: ['src/engine', 'src/packs/read'] },
  'src/notice': { uses: ['src/words', 'src/looks', 'preact'], knows: ['src/engine', 'src/packs/read'] },
  'src/views': { uses: ['src/words', 'src/looks', 'preact'], knows: ['src/engine', 'src/packs/read'] },
  'src/settings': { uses: ['zod/mini', 'wxt/utils/storage'], knows: ['src/engine'] },
  'src/app': {
    uses: ['engine', 'words', 'packs/read', 'page', 'resources', 'notice', 'views', 'settings']
      .map((room) => `src/${room}`)
      .concat('zod/mini', '.built'),
    knows: ['wxt/browser', 'src/looks'],
  },
  entrypoints: { uses: ['src/app', 'src/views', 'src/looks', 'wxt', 'preact'], knows: [] },
};

const importOf = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Every import that crosses a line of the table in a sentence that says what to do. */
export function brokenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(importOf)].flatMap(([, type, name = '', dynamic]) => {
      const target = placeOf(path, name || dynamic || '');
      const complaint = complaintAbout(roomOf(path), target, Boolean(type));
      return complaint ? [`${path} imports ${target}, but ${complaint}`] : [];
    }),
  );
}

function complaintAbout(room: string | undefined, target: string, typeOnly: boolean): string | undefined {
  if (!room) return 'it stands in no room; move it into one, or add its room to the table of design.md';
  const isAt = (place: string) =>
    target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`);
  const { uses, knows } = allowed[room] as Allowed;
  if (isAt(room) || uses.some(isAt)) return undefined;
  if (!knows.some(isAt)) return `${room} may not know it; take what you need as an argument, from src/app`;
  return typeOnly ? undefined : `${room} may know it by "import type" only`;
}

const placeOf = (from: string, name: string) => (name.startsWith('.') ? join(dirname(from), name) : name);

const roomOf = (path: string) => Object.keys(allowed).find((room) => path.startsWith(`${room}/`));
