/** `natural` has types for its index only, and its index must not be imported. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two strings, 0 to 1. */
  export default function similarity(a: string, b: string): number;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    /** Letters to put in, leave out, change or swap to get from one string to the other; unrestricted it takes doubled letters for none. */
    DamerauLevenshteinDistance(source: string, target: string, options: { restricted: true }): number;
  };
  export default distances;
}
