/** A chip takes no room in its card, and lies where it covers nothing of it: at the top end, else at the bottom end. */
import type { Standing, Way } from '../notice/standing.ts';
import { boxOf, findAll, textNodes } from '../page/find.ts';

/** What a press of the reader may be meant for; of a link, which may be wider than it looks, only its words and pictures. */
const CONTROLS = 'button, input, select, textarea, video, img, svg, [role="button"]';
/** Between the chip and the edge of its card. */
const EDGE = 8;
/** A card of a list has fewer texts; whoever has more is no card. */
const MOST_TEXTS = 400;

/** False where it would cover something in either corner: better no chip than one in the way. */
export function placeChip(chip: Standing, card: Element, grave: boolean, place: () => void): boolean {
  const before = boxOf(card);
  place();
  // Some layouts keep a distance to whatever comes last, be it as small as nothing.
  const grown = () => boxOf(card).height - before.height;
  if (grown() > 0) chip.tuck(grown());
  if (grown() > 0) chip.lift();
  const corner = freeCorner(chip, card, { grave, standsIn: false });
  if (corner) chip.move(corner);
  return corner !== undefined;
}

export interface ChipKind {
  /** It may cover words, where there is no other way, and rather those of no link; never a control. */
  readonly grave: boolean;
  /** For a strip, at the head of a post, where it leaves the end to the post's own buttons. It is never left out. */
  readonly standsIn: boolean;
}

/** The way from where it lies to where it covers nothing. */
export function freeCorner(chip: Standing, card: Element, { grave, standsIn }: ChipKind): Way | undefined {
  const within = boxOf(card);
  const box = chip.box();
  const boxes = findAll(card, CONTROLS).map(boxOf);
  const texts = textsIn(card);
  const controls = boxes.filter((it) => isSmall(it, within));
  const links = [...controls, ...texts.linked];
  const inTheWay =
    grave || standsIn ? [[...links, ...texts.plain], links, controls] : [[...links, ...texts.plain]];
  const [top, bottom] = [within.top + EDGE - box.top, within.bottom - EDGE - box.bottom];
  const across = standsIn ? toEnd(box, card, within) : 0;
  const ways = [top, bottom].map((down) => ({ across, down }));
  const head = { across: 0, down: top };
  if (standsIn) ways.unshift(head);
  const free = (taken: readonly DOMRect[]) => ways.find((way) => !taken.some((it) => overlaps(it, box, way)));
  return inTheWay.map(free).find((way) => way) ?? (standsIn ? head : undefined);
}

function toEnd(chip: DOMRect, card: Element, { left, right }: DOMRect): number {
  return getComputedStyle(card).direction === 'rtl' ? left + EDGE - chip.left : right - EDGE - chip.right;
}

/** A button may be stretched over a whole card, and a picture may lie behind it. */
const isSmall = (it: DOMRect, card: DOMRect) => it.width * it.height < (card.width * card.height) / 2;

function textsIn(card: Element): { linked: DOMRect[]; plain: DOMRect[] } {
  const walker = textNodes(card);
  const range = new Range();
  const texts = { linked: [] as DOMRect[], plain: [] as DOMRect[] };
  for (let n = 0; n < MOST_TEXTS && walker.nextNode(); n++) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!nodeValue?.trim()) continue;
    range.selectNodeContents(walker.currentNode);
    texts[parentElement?.closest('a') ? 'linked' : 'plain'].push(...range.getClientRects());
  }
  return texts;
}

function overlaps(it: DOMRect, chip: DOMRect, { across, down }: Way): boolean {
  if (it.width === 0 || it.height === 0) return false;
  const beside = it.right <= chip.left + across || it.left >= chip.right + across;
  return !beside && it.top < chip.bottom + down && it.bottom > chip.top + down;
}
