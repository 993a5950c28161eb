/** Reads the posts of a site by the selector chains of its data. */
import type { Part, Unseen } from '../engine/post.ts';
import type { Shape, SiteData } from '../packs/read/site.ts';
import { type ChainOptions, findContainers, findEach, holderOf, readChain, selectorOf } from './chain.ts';
import { findFirst } from './find.ts';
import { isOwnId, keyOf, ownId } from './identity.ts';
import { isTemplate, type PageText, standing, undoubled } from './page-text.ts';
import type { Candidate, Mount, Reader, ReadPost } from './read-post.ts';
import type { Tree } from './roots.ts';

/** A site's own shapes, or some that many sites share. */
export interface Source extends Pick<SiteData, 'id' | 'shapes'> {
  readonly url: string;
  readonly reader: Reader;
}

/** The engine's own list is out of reach: this room knows it by its types. */
const PARTS = ['title', 'body', 'employer', 'place', 'pay'] as const satisfies readonly Part[];

type Texts = Partial<Record<Part, PageText>>;

export function sitePosts(trees: readonly Tree[], source: Source): Candidate[] {
  const taken = new Set<Element>();
  const candidates: Candidate[] = [];
  for (const shape of source.shapes) {
    const { elements, selector } = findContainers(trees, shape.container);
    for (const container of elements) {
      if (taken.has(container)) continue;
      taken.add(container);
      const card = shape.mount.look === 'chip';
      candidates.push({ container, card, read: () => readShape(container, shape, source, selector) });
    }
  }
  return candidates;
}

function readShape(container: Element, shape: Shape, source: Source, selector: string): ReadPost | null {
  const signs = signsIn(container, shape);
  const options = optionsFor(shape, source.url, signs);
  const texts = readParts(container, shape, options);
  if (!texts.title && !texts.body) return null;
  const whole = Object.values(texts)
    .map(({ text }) => text)
    .join('\n');
  const author = () => readChain(container, shape.author, options)?.text ?? '';
  const id = readChain(container, shape.id, options)?.text ?? ownId(author(), whole);
  let mount: Mount | undefined;
  return {
    id,
    key: keyOf(id, whole),
    ...(shape.idAlone && !isOwnId(id) && { idKey: keyOf(source.id, id) }),
    site: source.id,
    reader: source.reader,
    selector,
    container,
    post: {
      parts: Object.fromEntries(Object.entries(texts).map(([part, { text }]) => [part, text])),
      site: source.id,
      unseen: unseenIn(signs, texts),
    },
    // few posts need one
    get mount() {
      mount ??= mountFor(container, shape);
      return mount;
    },
    range(part, start, end) {
      const read = texts[part];
      const readAgain = () =>
        readParts(container, shape, optionsFor(shape, source.url, signsIn(container, shape)))[part] ?? null;
      return read ? standing(read, readAgain, start, end) : null;
    },
  };
}

/** What a post shows that is no text of it. */
interface Signs {
  readonly cuts: readonly Element[];
  readonly pictures: readonly Element[];
}

const NONE: Signs = { cuts: [], pictures: [] };

/** Most posts show none, so all are asked for at once before any is. */
function signsIn(container: Element, { cut, picture }: Shape): Signs {
  const shown = [cut, picture].some((signs) => signs && findFirst(container, selectorOf(signs) ?? ''));
  return shown ? { cuts: findEach(container, cut), pictures: findEach(container, picture) } : NONE;
}

function optionsFor(shape: Shape, url: string, { cuts }: Signs): ChainOptions {
  const elements = new Set(cuts);
  return {
    url,
    drop: selectorOf(shape.drop),
    cuts: elements.size > 0 ? { elements, css: selectorOf(shape.cut) ?? '' } : undefined,
    keepLines: shape.keepLines,
  };
}

function readParts(container: Element, shape: Shape, options: ChainOptions): Texts {
  const texts: Texts = {};
  for (const part of PARTS) {
    const text = readChain(container, shape[part], options);
    if (text && !isTemplate(text)) texts[part] = part === 'body' ? text : undoubled(text);
  }
  return texts;
}

function unseenIn({ cuts, pictures }: Signs, texts: Texts): Unseen[] {
  const unseen: Unseen[] = [];
  if (pictures.length > 0) unseen.push('picture');
  if (cuts.length > 0) unseen.push('cut-off');
  if (Object.values(texts).some((text) => text.tooLong)) unseen.push('too-long');
  return unseen;
}

function mountFor(container: Element, { mount: { at, holding, where, look } }: Shape): Mount {
  const found = at ? findFirst(container, at) : null;
  const anchor = found && holding !== undefined ? holderOf(holding, container)(found) : found;
  return { anchor: anchor ?? container, where, look };
}
