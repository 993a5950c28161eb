/**
 * The one empty element by which `after` is more than `before`, as HTML; undefined where they are equal.
 * Anything else that differs is an error: the extension changes no node of a page.
 */
export function insertion(before: string, after: string): string | undefined {
  if (after === before) return undefined;
  const length = after.length - before.length;
  let at = 0;
  while (at < before.length && after[at] === before[at]) at++;
  // an element that begins like what follows it seems to differ only further on
  for (let start = at; start >= 0; start = after.lastIndexOf('<', start - 1)) {
    const inserted = after.slice(start, start + length);
    const rest = after.slice(0, start) + after.slice(start + length);
    if (rest !== before) break;
    if (/^<([\w-]+)[^<>]*><\/\1>$/.test(inserted)) return inserted;
    if (start === 0) break;
  }
  throw new Error(`The page itself was changed near: ${after.slice(Math.max(0, at - 100), at + 200)}`);
}
