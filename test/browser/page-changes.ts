/** What sites do with their pages, by their own scripts and without loading. */
import { type ComposedView, composedPage } from './composed.ts';
import type { Change } from './without-extension.ts';

/** A script of the page adds a post to the list. */
export const add =
  ({ holder, compose }: ComposedView, place: InsertPosition, id: number, words: string): Change =>
  (page) =>
    page.$eval(holder, (it, where, html) => it.insertAdjacentHTML(where, html), place, compose(id, words));

/** A script of the page uses the node of the post with these words for another one. */
export const recycle =
  ({ post, words }: ComposedView, before: string, after: string): Change =>
  (page) =>
    page.$$eval(
      `:is(${post}) ${words}`,
      (all, said, says) => {
        const it = all.find(({ textContent }) => textContent === said) ?? all[0];
        if (it) it.textContent = says;
      },
      before,
      after,
    );

/** The page goes on to another look of its site without loading. */
export const goTo =
  (view: ComposedView, ...posts: readonly string[]): Change =>
  (page) =>
    page.evaluate(
      (path, html) => {
        history.pushState(null, '', path);
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        document.body.replaceChildren(...body.childNodes);
      },
      new URL(view.url).pathname,
      composedPage(view, ...posts),
    );
