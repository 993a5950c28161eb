/** What was found in one text, by group and by segment. Hits lie in flat arrays and become objects when somebody asks. */
import { widened } from '../widened.ts';

/** Words `from` to before `to` that a group or a named value was found in. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly undone: boolean;
  /** What a recogniser read: years, per cent, dollars. */
  readonly value?: number;
}

/** Which groups a segment completes by itself, and which segments complete a group. */
export interface Completion {
  readonly groupsOf: readonly (readonly number[])[];
  readonly segmentsOf: readonly (readonly number[])[];
}

const NOTHING: readonly Hit[] = [];
const NONE = -1;

/** Reused from text to text: what was found holds until the next `begin`. */
export class Found {
  private readonly completion: Completion;
  private count = 0;
  private from = new Int32Array(1024);
  private to = new Int32Array(1024);
  private undone = new Uint8Array(1024);
  /** The hit of the same segment before it. */
  private before = new Int32Array(1024);
  /** The last hit of each segment, and the segments that have one. */
  private readonly last: Int32Array;
  private readonly hit: number[] = [];
  private readonly bySegment = new Map<number, readonly Hit[]>();
  private readonly byGroup = new Map<number, readonly Hit[]>();
  /** Hits of patterns made of several pieces. */
  private readonly joined = new Map<number, Hit[]>();

  constructor(completion: Completion) {
    this.completion = completion;
    this.last = new Int32Array(completion.groupsOf.length).fill(NONE);
  }

  begin(): void {
    for (const segment of this.hit) this.last[segment] = NONE;
    this.hit.length = 0;
    this.count = 0;
    this.bySegment.clear();
    this.byGroup.clear();
    this.joined.clear();
  }

  add(segment: number, from: number, to: number, undone: boolean): void {
    if (this.count === this.from.length) this.grow();
    const at = this.count++;
    const before = this.last[segment] as number;
    if (before === NONE) this.hit.push(segment);
    this.from[at] = from;
    this.to[at] = to;
    this.undone[at] = undone ? 1 : 0;
    this.before[at] = before;
    this.last[segment] = at;
  }

  private grow(): void {
    this.from = widened(this.from);
    this.to = widened(this.to);
    this.undone = widened(this.undone);
    this.before = widened(this.before);
  }

  addJoined(group: number, hit: Hit): void {
    const known = this.joined.get(group);
    if (known) known.push(hit);
    else this.joined.set(group, [hit]);
  }

  /** The places of a segment, in order. */
  segment(segment: number): readonly Hit[] {
    const known = this.bySegment.get(segment);
    if (known) return known;
    const hits: Hit[] = [];
    for (let at = this.last[segment] as number; at !== NONE; at = this.before[at] as number) {
      hits.push({
        from: this.from[at] as number,
        to: this.to[at] as number,
        undone: this.undone[at] === 1,
      });
    }
    hits.reverse();
    this.bySegment.set(segment, hits);
    return hits;
  }

  hasSegment(segment: number): boolean {
    return this.last[segment] !== NONE;
  }

  /** The places of a group, in order; to be asked when all patterns are joined. */
  group(group: number): readonly Hit[] {
    const known = this.byGroup.get(group);
    if (known) return known;
    if (!this.has(group)) return NOTHING;
    const segments = (this.completion.segmentsOf[group] ?? []).filter((segment) => this.hasSegment(segment));
    const joined = this.joined.get(group);
    const hits = [...segments.flatMap((segment) => this.segment(segment)), ...(joined ?? NOTHING)];
    if (segments.length !== 1 || joined) hits.sort((a, b) => a.from - b.from);
    this.byGroup.set(group, hits);
    return hits;
  }

  has(group: number): boolean {
    const segments = this.completion.segmentsOf[group];
    if (segments) for (const segment of segments) if (this.last[segment] !== NONE) return true;
    return this.joined.has(group);
  }

  /** Groups that were hit. */
  groups(): Set<number> {
    const groups = new Set(this.joined.keys());
    for (const segment of this.hit)
      for (const group of this.completion.groupsOf[segment] as readonly number[]) groups.add(group);
    return groups;
  }

  /** Segments that were hit. */
  segments(): readonly number[] {
    return this.hit;
  }
}
