/** A block of a page that nobody has described, read as a post: all of its text is the body. */
import { attribute, findAll, isElement, nameOf, parentOf } from '../find.ts';
import { keyOf, ownId } from '../identity.ts';
import { isTemplate, standing } from '../page-text.ts';
import type { Mount, ReadPost } from '../read-post.ts';
import { isBlock, readText } from '../read-text.ts';
import { LONGEST } from './lengths.ts';

export interface Block {
  readonly element: Element;
  readonly selector: string;
  /** The whole text of a page, or of one of its articles. */
  readonly whole?: Whole;
}

/** The texts in it that speak of work. */
export interface Whole {
  readonly first: Element;
  readonly count: number;
  readonly longest: number;
}

/** Nobody's post: code, what is typed, and the way around the site. */
export const NEVER =
  'head,script,style,noscript,template,textarea,select,svg,nav,[role="navigation"],[contenteditable]:not([contenteditable="false"])';
/** Around the text that the page is about. */
export const AROUND =
  'header,footer,aside,form,dialog,button,[role="banner"],[role="contentinfo"],[role="dialog"]';
/** Copies for screen readers, by the names that most sites give them. */
const COPIES = '.visually-hidden,.sr-only,.screen-reader-text';
/** Who recruits, by the names that most boards give it in their code and addresses. */
const EMPLOYER = [
  ...['class', 'data-testid', 'data-automation', 'data-test'].flatMap((name) => [
    `[${name}*="company" i]`,
    `[${name}*="employer" i]`,
  ]),
  ...['companies', 'company', 'nha-tuyen-dung', 'cong-ty', 'perusahaan'].map(
    (path) => `a[href*="/${path}/"]`,
  ),
].join();
/** Logos and boxes that bear the same names come before the one with words. */
const NAMED = 10;
const LINK = 'h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href]';
/** Shorter ones are cards of a list, where a strip would break the rows. */
const CARD = 600;
const SELDOM = 2000;

/** Other blocks inside this one are posts of their own. */
export function readBlock(block: Block, address: URL, blocks: ReadonlySet<Element>): ReadPost | null {
  const { element, selector } = block;
  const drop = [NEVER, COPIES, ...(block.whole ? [AROUND] : [])].join();
  const readAgain = () => readText([element], { drop, without: blocks });
  const body = readAgain();
  if (!body.text || isTemplate(body) || (block.whole && isArticle(body.text, block.whole))) return null;
  const site = address.hostname;
  const named = block.whole ? [] : findAll(element, EMPLOYER).slice(0, NAMED);
  const employer = named.map((it) => readText([it]).text).find((text) => text.length > 0);
  // how long ago and how many replies: no other post because of that
  const steady = body.text.replace(/\d+/g, '');
  const id = ownId(block.whole ? '' : linkOf(element, address), steady);
  return {
    id,
    key: keyOf(id, steady),
    site,
    reader: 'generic',
    selector,
    container: element,
    post: {
      parts: { body: body.text, ...(employer && { employer }) },
      site,
      unseen: body.tooLong ? ['too-long'] : [],
    },
    mount: mountFor(block, body.text.length),
    range: (part, start, end) => (part === 'body' ? standing(body, readAgain, start, end) : null),
  };
}

function linkOf(element: Element, { href }: URL): string {
  const [link] = nameOf(element) === 'A' ? [element] : findAll(element, LINK);
  const url = link ? URL.parse(attribute(link, 'href') ?? '', href) : null;
  if (!url) return '';
  url.hash = '';
  return url.href;
}

/** Longer than posts are, and about something else that has to do with work here and there. */
function isArticle({ length }: string, { count }: Whole): boolean {
  return length > LONGEST && length > count * SELDOM;
}

function mountFor({ element, whole }: Block, length: number): Mount {
  if (whole && nameOf(element) === 'BODY')
    return { anchor: blockOf(whole.first), where: 'before', look: 'strip' };
  if (whole || length > CARD) return { anchor: element, where: 'first-child', look: 'strip' };
  const cells = findAll(element, ':scope > td, :scope > th');
  return { anchor: cells.at(-1) ?? element, where: 'last-child', look: 'chip' };
}

function blockOf(element: Element): Element {
  let at = element;
  for (let parent = parentOf(at); !isBlock(at) && isElement(parent); parent = parentOf(at)) at = parent;
  return at;
}
