/** Chips look for their place again when their card has got another size: what was free there may be covered now. */
import type { Standing } from '../notice/standing.ts';
import { type ChipKind, freeCorner } from './place-chip.ts';
import { quietly } from './quietly.ts';

export class Chips {
  readonly #chips = new Map<Element, { readonly chip: Standing; readonly kind: ChipKind }>();
  readonly #sizes = new ResizeObserver((resized) =>
    quietly(() => this.#settle(resized.map(({ target }) => target))),
  );

  keep(chip: Standing, card: Element, kind: ChipKind): void {
    this.#chips.set(card, { chip, kind });
    this.#sizes.observe(card);
  }

  drop(card: Element): void {
    if (this.#chips.delete(card)) this.#sizes.unobserve(card);
  }

  /** All are measured before one is moved, so that the page is not laid out once for each. */
  #settle(cards: readonly Element[]): void {
    const moves = cards.flatMap((card) => {
      const kept = this.#chips.get(card);
      // what is open or being said is in the reader's hands
      return kept?.chip.isFolded ? [{ ...kept, way: freeCorner(kept.chip, card, kept.kind) }] : [];
    });
    for (const { chip, way } of moves) {
      chip.veil(!way);
      if (way) chip.move(way);
    }
  }
}
