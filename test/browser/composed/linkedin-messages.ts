import type { ComposedSite } from '../composed.ts';

export default {
  name: 'LinkedIn messages',
  switchedOn: 'linkedin-messages',
  list: {
    url: 'https://www.linkedin.com/messaging/thread/7/',
    anyAddress: true,
    holderTag: '<ul class="msg-s-message-list-content">',
    holder: '.msg-s-message-list-content',
    post: '.msg-s-event-listitem',
    words: '.msg-s-event-listitem__body',
    compose: (id, words) => `
      <li class="msg-s-message-list__event"><span class="msg-s-message-group__name">A person</span>
        <div class="msg-s-event-listitem msg-s-event-listitem--other" data-event-urn="urn:li:msg_message:${id}">
          <p class="msg-s-event-listitem__body">${words}</p>
        </div></li>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
