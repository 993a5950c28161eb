/** Composed pages for the tests of this room: small, and nobody's. */
export function nodesOf(html: string): Node[] {
  return Array.from(new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.childNodes);
}

/** Taken before a fixture puts something of that name in its place. */
const { body } = document;

/** Makes this the page's content; scripts in it do not run. */
export function show(html: string, title = ''): void {
  document.title = title;
  body.replaceChildren(...nodesOf(html));
}

export function one(css: string): Element {
  const found = document.querySelector(css);
  if (!found) throw new Error(`The fixture has no ${css}`);
  return found;
}

/** A post of a group as Facebook draws it: decoys and scrambled time around the message, "see more" inside it. */
export function facebookPost(message: string, { id = '', author = 'Lan', seeMore = false } = {}): string {
  return `<div><div data-virtualized="false">
    <div class="x1s85apg"><a href="?__cft__=1"><div data-ad-rendering-role="meta"><span dir="auto">qBGI9d3.com</span></div>
      <span data-ad-rendering-role="title"><span dir="auto">Decoy</span></span></a></div>
    <h3><span data-ad-rendering-role="profile_name"><a href="/groups/1/user/2/">${author}</a></span></h3>
    <a href="?__cft__=1"><span><span>n</span><span>e</span><span>5</span><span>p</span></span></a>
    <div data-ad-rendering-role="story_message"><span dir="auto">${message}${
      seeMore ? '<div role="button" tabindex="0">Xem thêm</div>' : ''
    }</span></div>
    ${id && `<a href="https://www.facebook.com/photo/?fbid=9&amp;set=pcb.${id}&amp;__cft__=1"><img alt="Có thể là hình ảnh"></a>`}
    <div aria-hidden="true" data-0="0" data-1="1">${'<blockquote><span dir="auto">Facebook</span></blockquote>'.repeat(3)}</div>
    <div role="button"><span data-ad-rendering-role="like_button">Thích</span></div>
  </div></div>`;
}

export const facebookSkeleton = '<div><div role="article"></div><div role="article"></div></div>';

export function facebookFeed(...posts: string[]): string {
  return `<div role="main"><div role="feed"><div><h2>Newest</h2></div>${posts.join('')}</div></div>`;
}

export const FACEBOOK_GROUP = 'https://www.facebook.com/groups/1/';
