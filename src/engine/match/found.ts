/** What was found in one text, by group and by segment. */

/** Words `from` to before `to` that a group or a named value was found in. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly undone: boolean;
  /** What a recogniser read: years, per cent, dollars. */
  readonly value?: number;
}

export class Found {
  private readonly byGroup = new Map<number, Hit[]>();
  private readonly bySegment = new Map<number, Hit[]>();

  add(group: number, hit: Hit): void {
    put(this.byGroup, group, hit);
  }

  addSegment(segment: number, hit: Hit): void {
    put(this.bySegment, segment, hit);
  }

  group(group: number): readonly Hit[] {
    return this.byGroup.get(group) ?? NOTHING;
  }

  segment(segment: number): readonly Hit[] {
    return this.bySegment.get(segment) ?? NOTHING;
  }

  /** Groups that were hit. */
  groups(): Iterable<number> {
    return this.byGroup.keys();
  }

  /** Segments that were hit and that longer patterns wait for. */
  segments(): Iterable<number> {
    return this.bySegment.keys();
  }
}

function put(hits: Map<number, Hit[]>, key: number, hit: Hit): void {
  const known = hits.get(key);
  if (known) known.push(hit);
  else hits.set(key, [hit]);
}

const NOTHING: readonly Hit[] = [];
