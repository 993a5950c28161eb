import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Messenger in Facebook',
  switchedOn: 'messenger',
  list: {
    url: 'https://www.facebook.com/messages/t/7/',
    anyAddress: true,
    holderTag: '<div role="main">',
    holder: '[role="main"]',
    post: '[role="row"]',
    words: 'div[dir]',
    compose: (id, words) => `
      <div role="row"><div role="gridcell" data-number="${id}"><div role="none"><div dir="auto">${words}</div></div></div></div>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
