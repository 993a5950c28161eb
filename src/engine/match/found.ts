/** What was found in one text, by group and by segment. Hits lie in flat arrays and become objects when somebody asks. */

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

export class Found {
  private readonly completion: Completion;
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly undone: boolean[] = [];
  /** The hit of the same segment before it, or -1. */
  private readonly before: number[] = [];
  /** The last hit of a segment. */
  private readonly last = new Map<number, number>();
  private readonly bySegment = new Map<number, readonly Hit[]>();
  private readonly byGroup = new Map<number, readonly Hit[]>();
  /** Hits of patterns made of several pieces. */
  private readonly joined = new Map<number, Hit[]>();

  constructor(completion: Completion) {
    this.completion = completion;
  }

  add(segment: number, from: number, to: number, undone: boolean): void {
    const at = this.from.push(from) - 1;
    this.to.push(to);
    this.undone.push(undone);
    this.before.push(this.last.get(segment) ?? -1);
    this.last.set(segment, at);
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
    for (let at = this.last.get(segment) ?? -1; at >= 0; at = this.before[at] as number) {
      hits.push({
        from: this.from[at] as number,
        to: this.to[at] as number,
        undone: this.undone[at] as boolean,
      });
    }
    hits.reverse();
    this.bySegment.set(segment, hits);
    return hits;
  }

  hasSegment(segment: number): boolean {
    return this.last.has(segment);
  }

  /** The places of a group, in order; to be asked when all patterns are joined. */
  group(group: number): readonly Hit[] {
    if (!this.has(group)) return NOTHING;
    const known = this.byGroup.get(group);
    if (known) return known;
    const segments = (this.completion.segmentsOf[group] ?? []).filter((segment) => this.last.has(segment));
    const hits = [
      ...segments.flatMap((segment) => this.segment(segment)),
      ...(this.joined.get(group) ?? NOTHING),
    ];
    if (segments.length !== 1 || this.joined.has(group)) hits.sort((a, b) => a.from - b.from);
    this.byGroup.set(group, hits);
    return hits;
  }

  has(group: number): boolean {
    return (
      this.joined.has(group) ||
      (this.completion.segmentsOf[group] ?? []).some((segment) => this.last.has(segment))
    );
  }

  /** Groups that were hit. */
  groups(): Set<number> {
    const groups = new Set(this.joined.keys());
    for (const segment of this.last.keys())
      for (const group of this.completion.groupsOf[segment] as readonly number[]) groups.add(group);
    return groups;
  }

  /** Segments that were hit. */
  segments(): Iterable<number> {
    return this.last.keys();
  }
}
