import type { ComposedSite } from '../composed.ts';

export default {
  name: 'WhatsApp',
  switchedOn: 'whatsapp',
  list: {
    url: 'https://web.whatsapp.com/',
    anyAddress: true,
    holderTag: '<div id="main">',
    holder: '#main',
    post: '[role="row"]',
    words: '.selectable-text span',
    compose: (id, words) => `
      <div role="row"><div data-id="false_7_${id}"><div class="copyable-text" data-pre-plain-text="[10:00, 24/11/2026] Một người: ">
        <span data-testid="selectable-text" class="selectable-text"><span>${words}</span></span>
      </div></div></div>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
