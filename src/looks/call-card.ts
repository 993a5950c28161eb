/** What is shown of a place of help, in a notice and on our pages. */

/** A number as it is read, and what a phone dials. */
export interface Call {
  readonly number: string;
  readonly tel: string;
}

export interface CallCard extends Partial<Call> {
  /** Further numbers, for when the first one is busy. */
  readonly more?: readonly Call[];
  readonly url?: string;
  readonly name: string;
  /** In its own language, where that is not the name above. */
  readonly ownName?: { readonly text: string; readonly lang: string | undefined };
  readonly detail: string;
  /** Who said so, and when. */
  readonly confirmed?: string;
  /** That was so long ago that it may have changed. */
  readonly stale?: boolean;
}
