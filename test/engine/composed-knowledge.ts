/** A small composed knowledge for tests of the engine: a few words of each kind, nothing of the real rules. */
import type { FrameWords, Knowledge, Rule } from '../../src/engine/knowledge.ts';

const FRAMES: FrameWords = {
  recruit: ['tuyển dụng', 'cần tuyển', 'we are hiring'],
  call: ['liên hệ', 'inbox'],
  invite: ['để em giới thiệu', 'shall i pass your name on'],
  aside: ['năm ngoái', 'hàng xóm'],
  warning: ['cảnh báo', 'lừa đảo'],
  news: ['công an tỉnh', 'khởi tố'],
  story: ['em từng'],
  question: ['có phải lừa đảo không', 'ai làm chỗ này chưa'],
  joke: ['mẹ tuyển'],
  plea: ['em muốn bán thận!'],
  checkable: ['mã số thuế', 'bảo hiểm xã hội'],
  skilled: ['<number> năm kinh nghiệm'],
};

function rule(id: string, any: string[], more: Partial<Rule> = {}): Rule {
  return { id, cue: id, status: 'active', within: 'sentence', find: { any }, ...more };
}

export const composed: Knowledge = {
  signals: [
    { id: 'pay-too-good', family: 'lure', alone: 'info', cues: ['pay-far-above-usual'] },
    { id: 'easy-no-requirements', family: 'lure', alone: 'info', cues: ['easy-work'] },
    { id: 'private-chat-only', family: 'opacity', alone: 'info', cues: ['chat-contact'] },
    { id: 'hotspot-destination:a', family: 'place', alone: 'info', cues: ['place-a'] },
    { id: 'upfront-payment', family: 'extraction', alone: 'caution', cues: ['fee-before-work'] },
    { id: 'task-topup-scheme:topup', family: 'extraction', alone: 'high', cues: ['topup-first'] },
    { id: 'account-sim-mule', family: 'extraction', alone: 'critical', cues: ['rent-account'] },
    { id: 'pressure-tricks', family: 'grooming', alone: 'info', cues: ['unasked-denial'] },
    {
      id: 'targeted-profile',
      family: 'grooming',
      alone: 'info',
      cues: ['two-of-three', 'in-title', 'both-close'],
    },
    { id: 'hidden-text', family: 'opacity', alone: 'caution', cues: ['hidden-words'] },
  ],
  lures: [
    {
      id: 'compound',
      level: 'danger',
      all: ['hotspot-destination:a', 'family:lure'],
      none: ['fact:skilled'],
    },
    { id: 'fee', level: 'danger', all: ['upfront-payment', 'cue:chat-contact'] },
    {
      id: 'abroad-chat',
      level: 'pause',
      all: ['fact:abroad'],
      atLeast: { count: 1, of: ['private-chat-only'] },
    },
  ],
  pay: {
    rates: { USD: 1, VND: 25000, PHP: 50, EUR: 0.9 },
    usual: {
      VN: { amount: 8_000_000, currency: 'VND' },
      PH: { amount: 25_000, currency: 'PHP' },
      US: { amount: 5000, currency: 'USD' },
    },
    signs: { $: 'USD', '€': 'EUR' },
    shared: {},
  },
  places: [
    { id: 'cambodia', country: 'KH', tier: 'a', wide: true, names: ['campuchia', '(bên | qua) Cam!'] },
    { id: 'hanoi', country: 'VN', names: ['hà nội'] },
  ],
  lists: {
    chat: ['zalo', 'telegram'],
    no: ['không', 'ko', 'k', 'no'],
    'no-but': ['không chỉ'],
    'no-demand': ['không yêu cầu'],
    or: ['hay'],
    retold: ['họ (bảo | rủ)'],
  },
  languages: [
    {
      id: 'vi',
      status: 'active',
      foldSafe: [],
      foldUnsafe: [],
      short: {},
      frames: FRAMES,
      payWords: {
        units: {
          '(tr | triệu | củ)!': { times: 1e6, currency: 'VND' },
          k: { times: 1000, currency: 'VND' },
          '(nghìn | ngàn)!': { times: 1000 },
          '(usd | đô)': { times: 1, currency: 'USD' },
          php: { times: 1, currency: 'PHP' },
          '(đ | vnd)': { times: 1, currency: 'VND' },
        },
        numberWords: {},
        periods: {
          'ngày!': 'day',
          'tháng!': 'month',
          giờ: 'hour',
          'per month': 'month',
          weekly: 'week',
          '(đơn | lượt)!': 'piece',
        },
        slashPeriods: {},
        range: ['đến!', 'to'],
        upTo: ['lên đến!', 'up to'],
        pay: ['lương', 'thu nhập', 'pay'],
        price: [],
        currency: 'VND',
        leastBare: 100_000,
      },
      ageWords: ['tuổi', 'từ!'],
      rules: [
        rule('easy-work', ['việc nhẹ']),
        rule('chat-contact', ['<chat>']),
        rule('fee-before-work', ['phí hồ sơ', 'đóng <money>', 'fee'], { unless: ['học phí'] }),
        rule('topup-first', ['nạp tiền']),
        rule('rent-account', ['thuê tài khoản']),
        rule('unasked-denial', ['bán người'], { denied: 'counts' }),
        rule('two-of-three', [], {
          within: 'post',
          find: { atLeast: 2, of: [{ any: ['một'] }, { any: ['hai'] }, { any: ['ba'] }] },
        }),
        rule('in-title', [], { find: { any: ['gấp'], in: 'title' } }),
        rule('both-close', [], { find: { all: [{ any: ['cọc'] }, { any: ['trước'] }] } }),
      ],
    },
  ],
};
