/** `natural` has types for its index only, and its index must not be imported. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two strings, 0 to 1. */
  export default function similarity(a: string, b: string): number;
}
