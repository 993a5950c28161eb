import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Messenger',
  switchedOn: 'messenger',
  list: {
    url: 'https://www.messenger.com/t/7/',
    anyAddress: true,
    holderTag: '<div role="main">',
    holder: '[role="main"]',
    post: '[role="row"]',
    words: 'div[dir]',
    compose: (id, words) => `
      <div role="row"><div role="gridcell" data-number="${id}">
        <h5><span dir="auto">Một người</span></h5><div role="none"><div dir="auto">${words}</div></div>
      </div></div>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
