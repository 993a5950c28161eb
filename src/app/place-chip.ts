/** A chip takes no room in its card, and lies where it covers nothing of it: at the top end, else at the bottom end. */
import type { Standing } from '../notice/standing.ts';
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
  const corner = freeCorner(chip, card, grave);
  if (corner !== undefined) chip.raise(corner);
  return corner !== undefined;
}

/** How far it is from where it lies, downwards, to a corner where it covers nothing. */
export function freeCorner(chip: Standing, card: Element, grave: boolean): number | undefined {
  const within = boxOf(card);
  const box = chip.box();
  const boxes = findAll(card, CONTROLS).map(boxOf);
  const texts = textsIn(card);
  const controls = boxes.filter((it) => isSmall(it, within));
  const links = [...controls, ...texts.linked];
  // What is grave may cover words, where there is no other way, and rather those of no link; never a control.
  const inTheWay = grave ? [[...links, ...texts.plain], links, controls] : [[...links, ...texts.plain]];
  const corners = [within.top + EDGE - box.top, within.bottom - EDGE - box.bottom];
  const free = (taken: readonly DOMRect[]) =>
    corners.find((by) => !taken.some((it) => overlaps(it, box, by)));
  return inTheWay.map(free).find((by) => by !== undefined);
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

function overlaps(it: DOMRect, chip: DOMRect, by: number): boolean {
  if (it.width === 0 || it.height === 0) return false;
  const across = it.left < chip.right && it.right > chip.left;
  return across && it.top < chip.bottom + by && it.bottom > chip.top + by;
}
