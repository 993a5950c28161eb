/** The number that an address gives to the post which its page is about. */
import { fits } from './site-of.ts';

/** No site has longer ones; an address may have any length. */
const LONGEST = 30;

/** `pattern` is a path or one value of the query, with `{id}` where the number stands; see `address` in the schema of sites. */
export function idInAddress(url: string, pattern: string): string {
  const address = URL.parse(url);
  if (!address) return '';
  const [before = '', after = ''] = pattern.split('{id}');
  const isQuery = before.startsWith('?');
  const whole = isQuery
    ? (address.searchParams.get(before.slice(1, -1)) ?? '')
    : address.pathname.replace(/\/$/, '');
  if (!whole.endsWith(after)) return '';
  const rest = whole.slice(0, whole.length - after.length);
  const id = /\d+$/.exec(rest.slice(-LONGEST))?.[0] ?? '';
  return fits(rest.slice(0, rest.length - id.length), isQuery ? '' : before) ? id : '';
}
