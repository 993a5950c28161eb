/** A feed such as people read every day, made of composed posts. Notices come to it as to any page. */
import type { Words } from '../words/words.ts';
import { demoPosts } from './demo-posts.ts';
import { FeedPost } from './feed-post.tsx';

export function Demo({ words }: { words: Words }) {
  return (
    <main class="feed" lang={words.language}>
      <header>
        <h1>{words.demo.title}</h1>
        <p class="fine">{words.demo.lead}</p>
      </header>
      {demoPosts.map((post) => (
        <FeedPost key={post.id} post={post} />
      ))}
    </main>
  );
}
