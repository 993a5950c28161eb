import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Telegram K',
  switchedOn: 'telegram',
  list: {
    url: 'https://web.telegram.org/k/',
    anyAddress: true,
    holderTag: '<div class="bubbles-group">',
    holder: '.bubbles-group',
    post: '.bubble',
    words: '.message > span',
    compose: (id, words) => `
      <div class="bubble is-in" data-mid="${id}" data-peer-id="-7"><div class="bubble-content">
        <div class="message"><span>${words}</span><span class="time"><span class="time-inner">10:00</span></span></div>
      </div></div>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
