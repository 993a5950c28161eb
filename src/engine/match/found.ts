/** What was found in one text, by group and by segment. Hits lie in flat arrays and become objects when somebody asks. */
import { widened } from '../widened.ts';
import type { NumberLists } from './number-lists.ts';

/** Words `from` to before `to` that a group or a named value was found in. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly undone: boolean;
  /** What a recogniser read: years, per cent, dollars. */
  readonly value?: number;
}

const NOTHING: readonly Hit[] = [];
const NONE = -1;

/** Reused from text to text: what was found holds until the next `begin`. */
export class Found {
  private readonly groupsOf: NumberLists;
  private count = 0;
  private from = new Int32Array(1024);
  private to = new Int32Array(1024);
  private undone = new Uint8Array(1024);
  /** The hit of the same segment before it. */
  private before = new Int32Array(1024);
  /** The last hit of each segment, and the segments that have one. */
  private readonly last: Int32Array;
  private readonly hit: number[] = [];
  /** The segments that complete a group and have a hit, and the groups that have any. */
  private readonly segmentsIn: (number[] | undefined)[] = [];
  private readonly hitGroups: number[] = [];
  private readonly bySegment = new Map<number, readonly Hit[]>();
  private readonly byGroup = new Map<number, readonly Hit[]>();
  /** Hits of patterns made of several pieces. */
  private readonly joined = new Map<number, Hit[]>();

  /** `groupsOf`: by segment, the groups it completes by itself. */
  constructor(groupsOf: NumberLists, segments: number) {
    this.groupsOf = groupsOf;
    this.last = new Int32Array(segments).fill(NONE);
  }

  begin(): void {
    for (const segment of this.hit) this.last[segment] = NONE;
    this.hit.length = 0;
    for (const group of this.hitGroups) this.segmentsIn[group] = undefined;
    this.hitGroups.length = 0;
    this.count = 0;
    this.bySegment.clear();
    this.byGroup.clear();
    this.joined.clear();
  }

  add(segment: number, from: number, to: number, undone: boolean): void {
    if (this.count === this.from.length) this.grow();
    const at = this.count++;
    const before = this.last[segment] as number;
    if (before === NONE) this.noteHit(segment);
    this.from[at] = from;
    this.to[at] = to;
    this.undone[at] = undone ? 1 : 0;
    this.before[at] = before;
    this.last[segment] = at;
  }

  private noteHit(segment: number): void {
    this.hit.push(segment);
    const { groupsOf } = this;
    for (let entry = groupsOf.last(segment); entry !== 0; entry = groupsOf.previous(entry)) {
      const group = groupsOf.value(entry);
      const known = this.segmentsIn[group];
      if (known) known.push(segment);
      else {
        this.segmentsIn[group] = [segment];
        this.hitGroups.push(group);
      }
    }
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
    const segments = this.segmentsIn[group];
    const joined = this.joined.get(group);
    if (!segments && !joined) return NOTHING;
    const known = this.byGroup.get(group);
    if (known) return known;
    const [only, ...others] = segments ?? [];
    let hits = only === undefined ? NOTHING : this.segment(only);
    if (others.length > 0 || joined) {
      const more = others.flatMap((segment) => this.segment(segment));
      hits = [...hits, ...more, ...(joined ?? NOTHING)].sort(byPlace);
    }
    this.byGroup.set(group, hits);
    return hits;
  }

  has(group: number): boolean {
    return this.segmentsIn[group] !== undefined || this.joined.has(group);
  }

  /** Groups that were hit. */
  groups(): Set<number> {
    return new Set([...this.joined.keys(), ...this.hitGroups]);
  }

  /** Segments that were hit. */
  segments(): readonly number[] {
    return this.hit;
  }
}

/** In order; of those that begin together the longest first, which says most. */
function byPlace(a: Hit, b: Hit): number {
  return a.from - b.from || b.to - a.to;
}
