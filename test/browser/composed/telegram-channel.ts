import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Telegram channel',
  list: {
    url: 'https://t.me/s/vieclam',
    holderTag: '<section class="tgme_channel_history">',
    holder: '.tgme_channel_history',
    post: '.tgme_widget_message',
    words: '.tgme_widget_message_text',
    compose: (id, words) => `
      <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="vieclam/${id}">
        <a class="tgme_widget_message_owner_name"><span>Một kênh</span></a>
        <div class="tgme_widget_message_text" dir="auto">${words}</div>
        <time datetime="2026-11-24T10:00:00+00:00">10:00</time>
      </div></div>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
