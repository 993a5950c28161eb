/** Retelling: what follows "they told me" in its sentence is somebody else's offer, not the writer's. */
import type { Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';
import { type Evidence, PARTS } from '../post.ts';

type Place = Pick<Evidence, 'part' | 'start'>;

export class Retelling {
  private readonly words: Words;
  /** The word each retold sentence begins to be retold at, by number of the sentence. */
  private readonly from = new Map<number, number>();
  /** The same as stretches of the text, for what is known by its place there. */
  private readonly stretches: readonly (Place & { readonly end: number })[];

  /** `told` are the hits of who says it: "họ bảo", "they told me". */
  constructor(words: Words, told: readonly Hit[]) {
    this.words = words;
    for (const { from } of told) {
      const sentence = words.sentence[from] as number;
      this.from.set(sentence, Math.min(from, this.from.get(sentence) ?? from));
    }
    this.stretches = [...this.from.values()].map((from) => this.stretchOf(from));
  }

  /** Whether the hit begins after the teller in a sentence that is retold. */
  retells({ from }: Hit): boolean {
    return from >= (this.from.get(this.words.sentence[from] as number) ?? Number.POSITIVE_INFINITY);
  }

  /** The same for what was found in the text. */
  covers({ part, start }: Place): boolean {
    return this.stretches.some((told) => told.part === part && start >= told.start && start < told.end);
  }

  private stretchOf(from: number) {
    const { words } = this;
    let last = from;
    while (last + 1 < words.count && words.sentence[last + 1] === words.sentence[from]) last++;
    return {
      part: PARTS[words.part[from] as number] as Place['part'],
      start: words.start[from] as number,
      end: words.end[last] as number,
    };
  }
}
