/** Chips look for their place again when their card has got another size: what was free there may be covered now. */
import type { Standing } from '../notice/standing.ts';
import { freeCorner } from './place-chip.ts';
import { quietly } from './quietly.ts';

export class Chips {
  readonly #chips = new Map<Element, { readonly chip: Standing; readonly grave: boolean }>();
  readonly #sizes = new ResizeObserver((resized) =>
    quietly(() => this.#settle(resized.map(({ target }) => target))),
  );

  keep(chip: Standing, card: Element, grave: boolean): void {
    this.#chips.set(card, { chip, grave });
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
      return kept?.chip.isFolded ? [{ ...kept, by: freeCorner(kept.chip, card, kept.grave) }] : [];
    });
    for (const { chip, by } of moves) {
      chip.veil(by === undefined);
      if (by) chip.raise(by);
    }
  }
}
