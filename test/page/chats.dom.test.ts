import { type Claim, testClaims } from './claim.ts';

const zaloMessage = (id: string, said: string, whose = '') => `
  <div class="chat-item ${whose}"><div class="message-sender-name-wrapper">Lan</div><div data-component="bubble-message" id="bb_msg_id_${id}">
    <div data-component="message-content-view" data-qid="${id}"><div data-component="message-text-content"><span>${said}</span></div></div>
    <span class="card-send-time__sendTime">10:00</span></div></div>`;
const bubbleK = (id: string, said: string, more = '', kind = 'is-in') => `
  <div class="bubble ${kind}" data-mid="${id}" data-peer-id="-1" data-timestamp="1"><div class="bubble-content"><div class="name"><span class="peer-title">Lan</span></div>
    <div class="message">${more}${said}<span class="time"><span class="time-inner">10:00</span></span><reactions-element class="reactions">5</reactions-element></div></div></div>`;
const messageA = (id: string, said: string, whose = '') => `
  <div class="Message message-list-item ${whose}" data-message-id="${id}"><div class="message-title"><span class="sender-title">Lan</span></div>
    <div class="text-content">${said}<span class="MessageMeta"><span class="message-time">10:00</span></span></div></div>`;
const whatsappRow = (id: string, said: string, more = '') => `
  <div role="row"><div data-id="${id}"><div class="copyable-text" data-pre-plain-text="[10:00, 24/11/2026] Lan: ">${more}
    <span data-testid="selectable-text" class="selectable-text"><span>${said}</span></span></div><span>10:00</span></div></div>`;
const messengerRow = (said: string) => `
  <div role="row"><div role="gridcell"><h5><span dir="auto">Lan</span></h5><div role="none"><div dir="auto">${said}</div></div>
    <div role="button"><span dir="auto">Bày tỏ cảm xúc về tin nhắn này của Lan</span></div></div></div>`;
const linkedinMessage = (id: string, said: string, whose = '--other') => `
  <li class="msg-s-message-list__event"><span class="msg-s-message-group__name">Lan</span><div class="msg-s-event-listitem msg-s-event-listitem${whose}" data-event-urn="urn:li:msg_message:${id}">
    <span class="visually-hidden">Lan viết lúc 10:00</span><p class="msg-s-event-listitem__body">${said}</p></div></li>`;

const read = (...bodies: string[]): Claim['posts'] => bodies.map((body) => ({ parts: { body }, unseen: [] }));

const claims: readonly Claim[] = [
  {
    because: 'Zalo: one’s own messages and the times are no posts',
    url: 'https://chat.zalo.me/',
    html: `<div id="messageViewScroll">${zaloMessage('7', 'Việc nhẹ\nlương cao')}${zaloMessage('8', 'Cho mình hỏi thêm', 'me')}</div>
      <div class="msg-item"><span class="conv-message">Việc nhẹ</span></div>`,
    ids: ['7'],
    posts: read('Việc nhẹ\nlương cao'),
  },
  {
    because: 'Zalo: before 2026 the text had another name',
    url: 'https://chat.zalo.me/',
    html: zaloMessage('7', 'Việc nhẹ').replace(
      'data-component="message-text-content"',
      'class="text-message__container"',
    ),
    ids: ['7'],
    posts: read('Việc nhẹ'),
  },
  {
    because: 'Telegram K: dates, one’s own, what is answered, times and reactions are no words of a message',
    url: 'https://web.telegram.org/k/#-1',
    html: `<div class="bubbles"><div class="bubble service is-date"><div class="message">Hôm nay</div></div>
      ${bubbleK('7', 'Việc nhẹ', '<div class="reply"><span class="peer-title">Mai</span>Có việc gì không?</div>')}${bubbleK('8', 'Cho mình hỏi', '', 'is-out')}</div>`,
    ids: ['7'],
    posts: read('Việc nhẹ'),
  },
  {
    because: 'Telegram A: its own names, and the time stands in the text',
    url: 'https://web.telegram.org/a/#-1',
    html: `<div id="MiddleColumn">${messageA('7', 'Việc nhẹ<img alt="💰">')}${messageA('8', 'Cho mình hỏi', 'own')}</div>`,
    ids: ['7'],
    posts: read('Việc nhẹ💰'),
  },
  {
    because: 'WhatsApp: what is quoted is another’s message, and ids tell one’s own',
    url: 'https://web.whatsapp.com/',
    html: `<div id="main">${whatsappRow('false_1_7', 'Việc nhẹ', '<span class="selectable-text quoted-mention">Có việc gì không?</span>')}${whatsappRow('true_1_8', 'Cho mình hỏi')}</div>`,
    ids: ['false_1_7'],
    posts: read('Việc nhẹ'),
  },
  ...['https://www.messenger.com/t/1/', 'https://www.facebook.com/messages/t/1/'].map(
    (url): Claim => ({
      because: `Messenger: names and buttons are no messages (${url})`,
      url,
      html: `<div role="main"><div role="grid">${messengerRow('Việc nhẹ')}</div></div><div role="feed"></div>`,
      posts: read('Việc nhẹ'),
    }),
  ),
  {
    because: 'LinkedIn: messages of others alone',
    url: 'https://www.linkedin.com/messaging/thread/1/',
    html: `<ul>${linkedinMessage('7', 'Easy work')}${linkedinMessage('8', 'Tell me more', '')}</ul>`,
    ids: ['msg_message:7'],
    posts: read('Easy work'),
  },
  {
    because: 'LinkedIn: messages over another page have no switch there',
    url: 'https://www.linkedin.com/feed/',
    html: `<ul>${linkedinMessage('7', 'Easy work')}</ul>`,
    posts: [],
  },
];

testClaims(claims);
