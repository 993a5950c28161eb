/** A small pack and posts, composed for these tests. */
import type { Evidence, Verdict } from '../../src/engine/post.ts';
import type { Bilingual, Texts } from '../../src/packs/read/pack.ts';

const both = (text: string): Bilingual => ({ vi: text, en: `${text} (en)` });
const signal = (name: string) => ({ name: both(name), why: both(`Vì ${name}.`), ask: both(`Hỏi ${name}?`) });

export const texts: Texts = {
  cues: {
    'no-passport': 'irregular-route',
    'place-a': 'hotspot-destination:a',
    'place-b': 'hotspot-destination:b',
    'pay-above-usual': 'pay-too-good',
    'pay-boast': 'pay-too-good',
    'chat-only': 'private-chat-only',
    'top-up': 'task-topup-scheme',
  },
  signals: Object.fromEntries(
    [
      'irregular-route',
      'hotspot-destination:a',
      'hotspot-destination:b',
      'pay-too-good',
      'private-chat-only',
      'task-topup-scheme',
    ].map((id) => [id, { ...signal(id), ...(id === 'irregular-route' && { critical: true }) }]),
  ),
  lures: {
    compound: {
      harm: 'person',
      resembles: both('Giống tin rủ sang biên giới.'),
      steps: [both('Kể cho một người lớn.'), both('Gọi hỏi {number} trước.')],
      ask: [both('Công ty tên gì ạ?')],
      facts: [
        { ...both('Chỉ qua trung tâm nhà nước.'), place: 'KR' },
        { ...both('Luật không cho thu.'), reader: 'VN', place: 'JP' },
        both('Không có phí cứu.'),
      ],
    },
  },
};

export const BODY = 'Làm tại Bavet, lương 25 triệu. Không hộ chiếu vẫn đi. Nạp 100k mở khoá. Ib Zalo.';

export const seen = (words: string, cue: string, rule = cue): Evidence => ({
  rule,
  cue,
  part: 'body',
  start: BODY.indexOf(words),
  end: BODY.indexOf(words) + words.length,
});

export const verdict: Verdict = {
  level: 'danger',
  frame: 'offer',
  lures: ['compound'],
  signals: ['irregular-route', 'hotspot-destination:a', 'pay-too-good', 'private-chat-only'],
  evidence: [
    seen('Không hộ chiếu vẫn đi', 'no-passport'),
    seen('Bavet', 'place-a', 'place'),
    seen('25 triệu', 'pay-above-usual', 'pay-ratio'),
    seen('Ib Zalo', 'chat-only'),
  ],
  unseen: [],
  countries: ['KH'],
  payRatio: 2.56,
};
