import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import '../../src/views/saved.css';
import { Saved, type SavedActs, type SavedProps } from '../../src/views/saved.tsx';
import type { Entry } from '../../src/views/saved-list.tsx';
import type { Paper } from '../../src/views/saved-paper.tsx';
import { wordsIn } from '../../src/words/words.ts';
import { faultsOf } from './at-every-size.ts';

const words = wordsIn.vi;

const paper = (key: string): Paper => ({
  key,
  look: 'danger',
  resembles: 'Giống tin rủ sang biên giới.',
  where: 'Facebook',
  address: 'https://www.example.org/groups/1',
  when: '24 tháng 11, 2026, 14:05',
  pack: '0.1.0',
  text: `Làm tại Bavet ${key}.`,
  reasons: [{ quote: 'Làm tại Bavet', why: 'Nơi này từng có nhiều vụ.' }],
  pictureKept: false,
});

const kept = (key: string): Entry => ({ kind: 'kept', key, paper: paper(key) });

const open = {
  paper: paper('a'),
  report: {
    receivers: ['vneid', 'ngo'],
    receiver: 'vneid',
    language: 'vi',
    text: 'Tôi muốn báo.',
    masked: true,
  },
} as const;

function saved(given: Partial<SavedProps> = {}) {
  const acts = {
    open: vi.fn(),
    remove: vi.fn(),
    undo: vi.fn(),
    showContacts: vi.fn(),
    choose: vi.fn(),
    print: vi.fn(),
    download: vi.fn(),
    downloadTally: vi.fn(),
    copy: vi.fn(async () => {}),
  } satisfies SavedActs;
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const tally = {
    rows: [{ month: '2026-11', look: 'danger', family: 'Kiểu một', posts: 2 } as const],
    csv: 'month,posts',
  };
  render(
    <Saved words={words} entries={[kept('a')]} contacts={false} tally={tally} acts={acts} {...given} />,
    root,
  );
  const press = (name: string) => {
    const button = [...root.querySelectorAll('button')].find((it) => it.textContent?.includes(name));
    if (!button) throw new Error(`no button ${name}`);
    button.click();
    return button;
  };
  return { root, acts, press };
}

test('nothing saved says how to save, and offers nothing else', () => {
  const { root } = saved({ entries: [] });
  expect(root.textContent).toContain(words.saved.empty);
  expect(root.querySelectorAll('button')).toHaveLength(0);
});

test('a line opens its post', () => {
  const { acts, press } = saved();
  press('Giống tin rủ');
  expect(acts.open).toHaveBeenCalledWith('a');
});

test('what was deleted can be brought back, what cannot be read can be deleted', () => {
  const { acts, press } = saved({
    entries: [
      { kind: 'removed', key: 'gone' },
      { kind: 'unreadable', key: 'bad' },
    ],
  });
  press(words.notice.undo);
  press(words.saved.remove);
  expect(acts.undo).toHaveBeenCalledWith('gone');
  expect(acts.remove).toHaveBeenCalledWith('bad');
});

test('an open post tells where, when, what and why, and can be deleted', () => {
  const { root, acts, press } = saved({ open });
  for (const said of ['Facebook', '24 tháng 11', 'Làm tại Bavet a.', 'Nơi này từng có nhiều vụ.', '0.1.0'])
    expect(root.textContent).toContain(said);
  press(words.saved.remove);
  expect(acts.remove).toHaveBeenCalledWith('a');
  press(words.saved.back);
  expect(acts.open).toHaveBeenCalledWith(null);
});

test('the switch for ways to reach people has the name beside it', () => {
  const { root, acts } = saved({ contacts: true });
  const turn = root.querySelector<HTMLElement>('[role="switch"]');
  expect(turn?.ariaChecked).toBe('true');
  expect(document.getElementById(turn?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain(
    words.saved.contacts,
  );
  turn?.click();
  expect(acts.showContacts).toHaveBeenCalledWith(false);
});

test('the ready text is copied, not sent, and another receiver can be chosen', async () => {
  const { root, acts, press } = saved({ open });
  expect(root.textContent).toContain(words.report.contacts);
  const button = press(words.notice.copy);
  await vi.waitFor(() => expect(button.textContent).toContain(words.notice.copied));
  expect(acts.copy).toHaveBeenCalledWith('Tôi muốn báo.');
  press(words.report.receivers.ngo);
  expect(acts.choose).toHaveBeenCalledWith('ngo');
  expect(root.querySelector('form, a[href^="mailto"]')).toBeNull();
});

test('a picture is shown where there is one, and said to be there where it is left out', () => {
  const picture = 'data:image/jpeg;base64,AAAA';
  expect(saved({ open: { ...open, paper: { ...open.paper, picture } } }).root.querySelector('img')?.alt).toBe(
    words.saved.picture,
  );
  const without = saved({ open: { ...open, paper: { ...open.paper, pictureKept: true } } }).root;
  expect(without.querySelector('img')).toBeNull();
  expect(without.textContent).toContain(words.saved.pictureKept);
});

test.each([['full'], ['failed']] as const)('%s is said at once', (problem) => {
  expect(saved({ problem }).root.querySelector('[role="alert"]')?.textContent).toBe(words.save[problem]);
});

test.each<[string, Partial<SavedProps>]>([
  ['the list', { entries: [kept('a'), { kind: 'removed', key: 'b' }, { kind: 'unreadable', key: 'c' }] }],
  ['one post', { open }],
  ['nothing', { entries: [], problem: 'full' }],
])('axe finds nothing on %s, in any size or light', async (_what, given) => {
  expect(await faultsOf(saved(given).root)).toEqual([]);
});

test('axe would find a planted fault', async () => {
  const { root } = saved();
  root.append(document.createElement('button'));
  expect(await faultsOf(root)).toContainEqual(expect.stringContaining('button-name'));
});
