import type { DemoPost } from './demo-posts.ts';

/** A post as in any social feed. `rules/sites/demo.yaml` knows these classes. */
export function FeedPost({ post: { id, author, group, lang, text } }: { post: DemoPost }) {
  return (
    <article class="post" data-id={id}>
      <div class="by">
        <span class="face" aria-hidden="true">
          {author[0]}
        </span>
        <div>
          <h2 class="author">{author}</h2>
          <p class="fine">{group}</p>
        </div>
      </div>
      <p class="text" lang={lang}>
        {text}
      </p>
    </article>
  );
}
