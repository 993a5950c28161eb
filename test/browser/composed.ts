/** Sites composed from their documented hooks: one file each in `composed/`, and what they have in common. */
import type { Post } from '../../src/engine/post.ts';
import type { Reader } from '../../src/page/read-post.ts';

/** A look of the site, walked in real browsers: a list that grows, or the page of one post. */
export interface ComposedView {
  readonly url: string;
  /** The element that holds the posts, as it begins in the HTML, and as a selector. */
  readonly holderTag: string;
  readonly holder: string;
  /** A post, and the node of it whose words change when a site uses the post's node for another one. */
  readonly post: string;
  readonly words: string;
  compose(id: number, words: string): string;
  /** What is read of such a post. */
  reads(words: string): Post['parts'];
  /** Its address does not tell that posts are there: a talk that nobody has opened, comments still to come. */
  readonly anyAddress?: true;
  /** By whom, where it is not the site's own selectors. */
  readonly reader?: Exclude<Reader, 'site'>;
}

export interface ComposedSite {
  readonly name: string;
  /** Its id in the data, where it is private talk: read only for those who have switched it on. */
  readonly switchedOn?: string;
  readonly list?: ComposedView;
  readonly detail?: ComposedView;
  /** A capture of the list under FIELD/pages, and how many posts EXPECTED.jsonl finds there. */
  readonly captured?: { readonly file: string; readonly posts: number };
}

export const lure =
  'Tuyển gấp nhân viên chat làm việc tại Campuchia, việc nhẹ lương cao 40 triệu/tháng, ' +
  'không cần kinh nghiệm, bao vé máy bay, bao ăn ở, lo hộ chiếu. Liên hệ Zalo 0900 000 000.';

export const ordinary =
  'Siêu thị ở quận 3 tuyển nhân viên bán hàng, lương 8 triệu một tháng, nộp hồ sơ tại quầy.';

const files = import.meta.glob<ComposedSite>('./composed/*.ts', { import: 'default', eager: true });
export const composedSites: readonly ComposedSite[] = Object.values(files);

/** A page with these posts; it asks for nothing. */
export function composedPage({ holderTag, compose }: ComposedView, ...posts: readonly string[]): string {
  const inside = posts.map((words, index) => compose(index + 1, words)).join('');
  const end = `</${holderTag.match(/\w+/)?.[0]}>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Việc làm</title>
    <link rel="icon" href="data:,"></head><body><main>${holderTag}${inside}${end}</main></body></html>`;
}
