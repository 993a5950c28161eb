import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Telegram A',
  switchedOn: 'telegram',
  list: {
    url: 'https://web.telegram.org/a/',
    anyAddress: true,
    holderTag: '<div id="MiddleColumn">',
    holder: '#MiddleColumn',
    post: '.Message',
    words: '.text-content > span',
    compose: (id, words) => `
      <div class="Message message-list-item" data-message-id="${id}">
        <div class="text-content"><span>${words}</span><span class="MessageMeta"><span class="message-time">10:00</span></span></div>
      </div>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
