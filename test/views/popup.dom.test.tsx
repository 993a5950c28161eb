import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Popup, type PopupActs, type PopupProps } from '../../src/views/popup.tsx';
import type { FoundPage, PopupPage, SilentPage } from '../../src/views/popup-found.tsx';
import '../../src/views/popup.css';
import { wordsIn } from '../../src/words/words.ts';
import { faultsOf } from './at-every-size.ts';

const found: FoundPage = {
  kind: 'found',
  name: 'Facebook',
  on: true,
  talk: false,
  off: false,
  health: 'ok',
  reader: 'site',
  selectors: ['article'],
  read: 34,
  warned: [
    { look: 'danger', hidden: false },
    { look: 'pause', hidden: false },
    { look: 'pause', hidden: true },
  ],
};

const silent = (kind: SilentPage['kind'], more: Partial<SilentPage> = {}): SilentPage => ({
  kind,
  name: 'a.example',
  on: kind === 'asleep',
  talk: false,
  ...more,
});

function popup(page: PopupPage, more: Partial<PopupProps> = {}) {
  const acts = {
    chooseLanguage: vi.fn(),
    beQuieter: vi.fn(),
    turnSite: vi.fn(),
    jumpToNext: vi.fn(),
    readThisPage: vi.fn(),
    reloadTab: vi.fn(),
    openOptions: vi.fn(),
    open: vi.fn(),
  } satisfies PopupActs;
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const props = {
    words: wordsIn.vi,
    language: 'auto',
    quieter: false,
    damaged: false,
    oldPack: false,
    page,
    acts,
    ...more,
  } as const;
  render(<Popup {...props} />, root);
  const button = (name: string) => {
    const all = [...root.querySelectorAll('button')];
    const one = all.find((it) => [it.textContent, it.ariaLabel].some((text) => text?.includes(name)));
    if (!one) throw new Error(`no button ${name}`);
    return one;
  };
  return { root, acts, button };
}

test('counts each level, says what is hidden, and jumps to the next', () => {
  const { root, acts, button } = popup(found);
  expect(root.textContent).toContain('Đã đọc 34 tin');
  expect(button('Khoan đã: 2 tin').textContent).toContain('1 đã ẩn');
  button('Dừng lại đã: 1 tin').click();
  expect(acts.jumpToNext).toHaveBeenCalledWith('danger');
});

test.each<[string, PopupPage, string]>([
  ['no findings', { ...found, warned: [] }, 'Mình không thấy được hết'],
  ['a page we gave up on', { ...found, health: 'gave-up', read: 0, warned: [] }, 'dừng đọc'],
  ['a page that could not be read', { ...found, health: 'unread', read: 0, warned: [] }, 'đổi giao diện'],
  ['a page without posts', { ...found, health: 'none-expected', read: 0, warned: [] }, 'chưa có tin nào'],
  ['a page that nobody may read', { kind: 'closed' }, 'Mình không đọc trang này'],
])('%s is no praise', (_name, page, words) => {
  const { root } = popup(page);
  expect(root.textContent).toContain(words);
  expect(root.textContent).not.toMatch(/an toàn|uy tín/i);
});

test('off is said, and taken back with one press', () => {
  const { root, acts, button } = popup({ ...found, off: true, on: false });
  expect(root.querySelector('.count')).toBeNull();
  button('Bật lại').click();
  expect(acts.turnSite).toHaveBeenCalledWith(true);
});

test('the switch of the site has the name that stands beside it', () => {
  const { root, acts } = popup(found);
  const [turn] = root.querySelectorAll<HTMLElement>('[role="switch"]');
  expect(turn?.ariaChecked).toBe('true');
  expect(document.getElementById(turn?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain(
    'Facebook',
  );
  turn?.click();
  expect(acts.turnSite).toHaveBeenCalledWith(false);
});

test.each<[string, PopupPage, string, keyof PopupActs]>([
  ['a page we do not know is read when asked', silent('foreign'), 'Đọc trang này', 'readThisPage'],
  ['a tab older than the extension is loaded again', silent('asleep'), 'Tải lại', 'reloadTab'],
  ['a site that the browser withholds is asked for', silent('withheld'), 'Cho phép', 'turnSite'],
])('%s', (_name, page, press, act) => {
  const { acts, button } = popup(page);
  button(press).click();
  expect(acts[act]).toHaveBeenCalledOnce();
});

test('private talk is read only when its switch is turned', () => {
  const { root, acts } = popup(silent('off', { talk: true, on: false }));
  expect(root.textContent).toContain('Tin nhắn là chuyện riêng');
  root.querySelector<HTMLElement>('[role="switch"]')?.click();
  expect(acts.turnSite).toHaveBeenCalledWith(true);
});

test('a page that is read this once can be switched on for good', () => {
  const { root, acts } = popup({ ...found, on: false });
  expect(root.textContent).toContain('Đã đọc 34 tin');
  root.querySelector<HTMLElement>('[role="switch"]')?.click();
  expect(acts.turnSite).toHaveBeenCalledWith(true);
});

test('who mends the sites finds which selector answered', () => {
  expect(popup(found).root.querySelector('details')?.textContent).toContain('article');
});

test('old signs are told', () => {
  expect(popup(found, { oldPack: true }).root.textContent).toContain('hơn 6 tháng');
});

test('language and quieter are chosen among what is in sight', () => {
  const { acts, button } = popup(found, { language: 'en', quieter: true });
  expect(button('English').ariaPressed).toBe('true');
  expect(button('Cẩn thận').ariaPressed).toBe('false');
  button('Tiếng Việt').click();
  button('Cẩn thận').click();
  expect(acts.chooseLanguage).toHaveBeenCalledWith('vi');
  expect(acts.beQuieter).toHaveBeenCalledWith(false);
});

test('damaged settings are told', () => {
  expect(popup(found, { damaged: true }).root.textContent).toContain('Cài đặt bị hỏng');
});

test.each([found, silent('asleep')])('whoever said yes already is one press from help', (page) => {
  const { acts, button } = popup(page);
  button(wordsIn.vi.popup.there).click();
  expect(acts.open).toHaveBeenCalledExactlyOnceWith('there');
});

test('a message can be checked and what was saved be seen from any page', () => {
  const { acts, button } = popup({ kind: 'closed' });
  button(wordsIn.vi.popup.check).click();
  button(wordsIn.vi.saved.title).click();
  expect(acts.open.mock.calls).toEqual([['check'], ['saved']]);
});

test('what was kept from this page may get a picture, once', () => {
  const addPicture = vi.fn();
  const { root, button } = popup(found, { saved: { count: 2, addPicture } });
  expect(root.textContent).toContain('Đã lưu 2 tin');
  button('Thêm ảnh').click();
  expect(addPicture).toHaveBeenCalledOnce();
  const after = popup(found, { saved: { count: 2, picture: 'saved', addPicture } });
  expect(after.root.textContent).toContain('Đã thêm ảnh');
  expect(() => after.button('Thêm ảnh')).toThrow();
  expect(popup(found, { saved: { count: 2, picture: 'full', addPicture } }).root.textContent).toContain(
    'Máy hết chỗ',
  );
});

test.each([found, silent('withheld'), silent('off', { talk: true, on: false })])(
  'axe finds nothing, and nothing is wider than the popup: $kind',
  async (page) => {
    expect(await faultsOf(popup(page, { oldPack: true, damaged: true }).root)).toEqual([]);
  },
  30_000,
);
