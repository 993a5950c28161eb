/** Names for posts that stay the same while a post is unmounted, made again, or grows. */

/** Marks ids we made ourselves; a site's own id may turn up later for the same post. */
const OWN = '~';
/** Enough to tell posts apart; what "see more" adds comes after it. */
const BEGINNING = 80;

export function ownId(author: string, text: string): string {
  return OWN + hash(`${author}\n${text.slice(0, BEGINNING)}`);
}

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN);
}

/** What is stored of a post: nothing that tells where it was read. */
export function keyOf(id: string, text: string): string {
  return hash(`${id}\n${text}`);
}

/** 53 bits (cyrb53): short enough to store by the thousand, long enough not to collide there. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b & 0x1fffff) * 0x100000000 + (a >>> 0)).toString(36);
}
