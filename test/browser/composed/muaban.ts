import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Mua Bán',
  detail: {
    url: 'https://muaban.net/viec-lam/viec-tim-nguoi/ban-hang-id70000077',
    holderTag: '<div class="sc-x1">',
    holder: '.sc-x1',
    post: 'main',
    words: '.sc-x2',
    compose: (_, words) => `<h1 class="sc-x3">Tuyển bán hàng</h1><div class="sc-x2">${words}</div>`,
    reads: (words) => ({ body: `Tuyển bán hàng\n${words}` }),
    reader: 'generic',
  },
} satisfies ComposedSite;
