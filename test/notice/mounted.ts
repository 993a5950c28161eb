/** A notice in a page as a test finds it: composed content, an open root, and every wish of the reader written down. */
import { onTestFinished } from 'vitest';
import type { NoticeActions } from '../../src/notice/actions.ts';
import type { NoticeContent, Reason } from '../../src/notice/content.ts';
import { type Look, makeNotice, type NoticeOptions } from '../../src/notice/notice.ts';
import { wordsIn } from '../../src/words/words.ts';

const reason = (quote: string, at: number): Reason => ({
  quote,
  why: `Vì ${quote}.`,
  signal: `sign-${at}`,
  name: `dấu hiệu ${quote}`,
  critical: at === 0,
  evidence: { rule: 'composed', cue: 'composed', part: 'body', start: at, end: at + 1 },
});

export const danger: NoticeContent = {
  look: 'danger',
  word: 'Dừng lại đã',
  resembles: 'Giống tin rủ sang biên giới.',
  reasons: ['một', 'hai', 'ba', 'bốn', 'năm'].map(reason),
  quoteLanguage: 'vi',
  sections: [],
  steps: ['Kể cho một người lớn bạn tin.'],
  questions: ['Công ty tên gì ạ?'],
  paid: 'Gọi ngân hàng ngay.',
  help: [{ number: '+84 000 000 000', tel: '+84000000000', name: 'Đường dây', detail: 'Miễn phí.' }],
  there: 'Lỡ nhận lời rồi?',
  unseen: ['Mình không biết người đăng là ai.'],
  where: { country: 'VN', countries: ['VN', 'KH', 'KE'] },
};

export const help: NoticeContent = {
  ...danger,
  look: 'help',
  word: 'Có người giúp được',
  reasons: [],
  questions: [],
  sections: [{ heading: 'Nếu đây là bài của bạn', paragraphs: ['Khó khăn không phải lỗi của bạn.'] }],
};

interface Setting {
  readonly content?: NoticeContent;
  readonly look?: Look;
  readonly width?: number;
  readonly root?: NoticeOptions['root'];
  /** What not every notice has. */
  readonly more?: Pick<NoticeActions, 'understood' | 'save' | 'there'>;
}

/** Each test gets a page of its own; it is cleared away after the test. */
export function mounted({
  content = danger,
  look = 'strip',
  width = 640,
  root = 'open',
  more = {},
}: Setting = {}) {
  const wishes: unknown[] = [];
  const wish =
    (name: string) =>
    (...about: unknown[]) =>
      void wishes.push(about.length === 0 ? name : [name, ...about]);
  const actions: NoticeActions = {
    hide: wish('hide'),
    undo: wish('undo'),
    gone: wish('gone'),
    turnSign: wish('turnSign'),
    notHere: wish('notHere'),
    chooseCountry: wish('chooseCountry'),
    chooseLanguage: wish('chooseLanguage'),
    feedback: (withSite) => (withSite ? 'Góp ý, example.org' : 'Góp ý'),
    focusReason: wish('focusReason'),
    goToReason: wish('goToReason'),
    ...more,
  };
  const post = document.createElement('article');
  post.style.cssText = `position:relative;width:${width}px;min-height:100px`;
  const text = document.createElement('p');
  text.append('Làm tại Bavet, không cần hộ chiếu.');
  post.append(text);
  document.body.append(post);
  const notice = makeNotice(document, content, wordsIn.vi, look, actions, { siteName: 'example.org', root });
  post.prepend(notice.host);
  onTestFinished(() => {
    notice.remove();
    post.remove();
  });
  return { notice, post, wishes, inside: (notice.host.shadowRoot ?? notice.host) as ParentNode & Node };
}

export function find(inside: ParentNode, selector: string): HTMLElement {
  const found = inside.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const byKey = (inside: ParentNode, key: string) => find(inside, `[data-key="${key}"]`);

/** What a screen reader would stop at, in order. */
export const stops = (inside: ParentNode) =>
  [...inside.querySelectorAll<HTMLElement>('button, a, select')]
    .filter((it) => it.checkVisibility())
    .map((it) => it.dataset.key);

/** The words of a button that eyes can see. */
export const readable = (button: HTMLElement) =>
  [...button.querySelectorAll('span')]
    .filter((it) => it.checkVisibility())
    .map((it) => it.textContent)
    .join(' ');

export const focused = (inside: Node) =>
  ((inside as ShadowRoot).activeElement as HTMLElement | null)?.dataset.key;
