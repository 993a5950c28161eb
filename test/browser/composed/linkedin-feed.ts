import type { ComposedSite } from '../composed.ts';

const reads = (body: string) => ({ body });

export default {
  name: 'LinkedIn feed',
  list: {
    url: 'https://www.linkedin.com/feed/',
    holderTag: '<div data-testid="mainFeed">',
    holder: '[data-testid="mainFeed"]',
    post: '[role="listitem"]',
    words: '[data-view-name="feed-commentary"] span',
    compose: (id, words) => `
      <div role="listitem" componentkey="update${id}FeedType_MAIN_FEED">
        <a data-view-name="feed-actor-image" href="/in/a-person/"></a><a href="/in/a-person/"><strong>A person</strong></a>
        <p data-view-name="feed-commentary"><span data-testid="expandable-text-box">${words}</span></p>
        <button data-testid="expandable-text-button">… more</button>
      </div>`,
    reads,
  },
  detail: {
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:77/',
    holderTag: '<div class="scaffold-layout__main">',
    holder: '.scaffold-layout__main',
    post: '.feed-shared-update-v2',
    words: '.update-components-text span',
    compose: (id, words) => `
      <div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${id}">
        <span class="update-components-actor__title"><span aria-hidden="true">A person</span><span class="visually-hidden">A person</span></span>
        <div class="update-components-text update-components-update-v2__commentary"><span dir="ltr">${words}</span></div>
      </div>`,
    reads,
  },
} satisfies ComposedSite;
