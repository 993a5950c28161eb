import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Options, type OptionsActs, type OptionsProps } from '../../src/views/options.tsx';
import '../../src/views/options.css';
import { wordsIn } from '../../src/words/words.ts';
import { faultsOf } from './at-every-size.ts';

const en = wordsIn.en.options;

const base: Omit<OptionsProps, 'acts'> = {
  words: wordsIn.en,
  damaged: false,
  settings: { language: 'auto', country: 'auto', quieter: false, trials: [] },
  country: 'KH',
  countries: ['VN', 'KH'],
  sites: {
    listed: [{ id: 'feed', name: 'Feed', on: true }],
    talk: [{ id: 'chat', name: 'Chat', on: false }],
    others: [{ id: 'other.example', name: 'other.example', on: true }],
    all: false,
  },
  dismissed: { posts: [], signs: [], sites: [] },
  saved: 0,
  version: '1.2.3',
  languages: [
    { id: 'vi', name: 'Tiếng Việt', status: 'active', newest: '2026-11-24' },
    { id: 'th', name: 'ภาษาไทย', status: 'trial', newest: '2026-10-01' },
    { id: 'km', name: 'ភាសាខ្មែរ', status: 'draft', newest: '2026-10-01' },
  ],
};

function options(more: Partial<OptionsProps> = {}) {
  const acts = {
    chooseLanguage: vi.fn(),
    chooseCountry: vi.fn(),
    beQuieter: vi.fn(),
    turnTrial: vi.fn(),
    turnSite: vi.fn(),
    turnAllSites: vi.fn(),
    showPost: vi.fn(),
    turnSignOn: vi.fn(),
    undoAll: vi.fn(),
    openSaved: vi.fn(),
    erase: vi.fn(async () => {}),
  } satisfies OptionsActs;
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(<Options {...base} acts={acts} {...more} />, root);
  const buttons = (text: string) =>
    [...root.querySelectorAll('button')].filter((it) => it.textContent === text);
  const switchOf = (name: string) => {
    const all = [...root.querySelectorAll<HTMLElement>('[role=switch]')];
    const named = (it: Element) =>
      document.getElementById(it.getAttribute('aria-labelledby') ?? '')?.textContent;
    return all.find((it) => named(it) === name) as HTMLElement;
  };
  return { root, acts, buttons, switchOf };
}

test('a language on trial is marked so and can be switched on; a draft is not shown', () => {
  const { root, acts, switchOf } = options();
  expect(root.textContent).toContain(en.trial);
  expect(root.textContent).not.toContain('ភាសាខ្មែរ');
  expect(switchOf('ภาษาไทย').ariaChecked).toBe('false');
  switchOf('ภาษาไทย').click();
  expect(acts.turnTrial).toHaveBeenCalledWith('th', true);
});

test('packs have their version and the day of their newest sign', () => {
  const { root } = options();
  expect(root.textContent).toContain('1.2.3');
  expect(root.textContent).toContain('November 24, 2026');
});

test.each([
  ['Feed', 'true', ['feed', false]],
  ['Chat', 'false', ['chat', true]],
  ['other.example', 'true', ['other.example', false]],
])('the site %s is on: %s, and a press turns it', (name, checked, turned) => {
  const { acts, switchOf } = options();
  expect(switchOf(name).ariaChecked).toBe(checked);
  switchOf(name).click();
  expect(acts.turnSite).toHaveBeenCalledWith(...turned);
});

test('all sites is an explicit choice', () => {
  const { acts, switchOf } = options();
  switchOf(en.allDetail).click();
  expect(acts.turnAllSites).toHaveBeenCalledWith(true);
});

test('the guessed country is named, and another can be chosen', () => {
  const { root, acts } = options();
  const select = root.querySelector('select') as HTMLSelectElement;
  expect(select.selectedOptions[0]?.textContent).toContain('Cambodia');
  select.value = 'VN';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(acts.chooseCountry).toHaveBeenCalledWith('VN');
});

test('what was dismissed is listed, and each comes back', () => {
  const dismissed = {
    posts: [{ key: 'new', site: 'Feed', day: '2026-11-24' }, { key: 'old' }],
    signs: [{ id: 'pay-too-good', name: 'Pay too good' }],
    sites: [{ id: 'feed', name: 'Feed' }],
  };
  const { root, acts, buttons } = options({ dismissed });
  expect(root.textContent).toContain('A post on Feed, hidden November 24, 2026');
  for (const button of buttons(en.undo)) button.click();
  expect(acts.turnSite).toHaveBeenCalledWith('feed', true);
  expect(acts.turnSignOn).toHaveBeenCalledWith('pay-too-good');
  expect(acts.showPost.mock.calls).toEqual([['new'], ['old']]);
  buttons(en.undoAll)[0]?.click();
  expect(acts.undoAll).toHaveBeenCalledOnce();
});

test('many dismissals are shown a few at a time', async () => {
  const posts = Array.from({ length: 60 }, (_, n) => ({ key: `${n}` }));
  const { buttons } = options({ dismissed: { ...base.dismissed, posts } });
  expect(buttons(en.undo)).toHaveLength(8);
  buttons('Show 52 more')[0]?.click();
  await vi.waitFor(() => expect(buttons(en.undo)).toHaveLength(60));
});

test('nothing dismissed is said', () => {
  const { root, buttons } = options();
  expect(root.textContent).toContain(en.dismissedNone);
  expect(buttons(en.undoAll)).toEqual([]);
});

test('saved posts are counted, with a way to them', () => {
  expect(options().buttons(en.openSaved)).toEqual([]);
  const { root, acts, buttons } = options({ saved: 3 });
  expect(root.textContent).toContain('3 posts');
  buttons(en.openSaved)[0]?.click();
  expect(acts.openSaved).toHaveBeenCalledOnce();
});

test('erase asks once more, and two quick presses erase nothing', async () => {
  const { acts, buttons, root } = options();
  buttons(en.erase)[0]?.click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(en.eraseNo));
  (document.activeElement as HTMLElement).click();
  await vi.waitFor(() => expect(buttons(en.erase)).toHaveLength(1));
  expect(acts.erase).not.toHaveBeenCalled();

  buttons(en.erase)[0]?.click();
  await vi.waitFor(() => expect(buttons(en.eraseYes)).toHaveLength(1));
  buttons(en.eraseYes)[0]?.click();
  await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe(en.erased));
});

test('erasing that fails says so', async () => {
  const erase = async () => Promise.reject(new Error('disk'));
  const acts = { ...options().acts, erase };
  const { root, buttons } = options({ acts });
  buttons(en.erase)[0]?.click();
  await vi.waitFor(() => expect(buttons(en.eraseYes)).toHaveLength(1));
  buttons(en.eraseYes)[0]?.click();
  await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe(en.eraseFailed));
});

test('damaged settings are told', () => {
  expect(options({ damaged: true }).root.textContent).toContain(wordsIn.en.popup.damaged);
});

test.each(['vi', 'en'] as const)(
  'axe finds nothing, and nothing is wider than the screen: %s',
  async (language) => {
    const dismissed = {
      posts: [{ key: 'new', site: 'Feed', day: '2026-11-24' }],
      signs: [{ id: 'pay', name: 'Pay too good' }],
      sites: [{ id: 'feed', name: 'Feed' }],
    };
    const { root, buttons } = options({ words: wordsIn[language], dismissed, saved: 3 });
    buttons(wordsIn[language].options.erase)[0]?.click();
    expect(await faultsOf(root)).toEqual([]);
  },
  30_000,
);
