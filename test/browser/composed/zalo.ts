import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Zalo',
  switchedOn: 'zalo',
  list: {
    url: 'https://chat.zalo.me/',
    anyAddress: true,
    holderTag: '<div id="messageViewScroll">',
    holder: '#messageViewScroll',
    post: '[data-component="bubble-message"]',
    words: '[data-component="message-text-content"]',
    compose: (id, words) => `
      <div class="chat-item"><div data-component="bubble-message" id="bb_msg_id_${id}">
        <div data-component="message-content-view" data-qid="${id}"><div data-component="message-text-content">${words}</div></div>
        <span class="card-send-time__sendTime">10:00</span>
      </div></div>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
