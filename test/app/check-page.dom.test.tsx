import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CheckPage } from '../../src/app/check-page.ts';
import { type Judge, makeJudge } from '../../src/app/judge.ts';
import type { PostToSave } from '../../src/settings/saved-post.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import '../../src/views/check.css';
import { Check } from '../../src/views/check.tsx';
import { wordsIn } from '../../src/words/words.ts';
import { composed } from '../engine/composed-knowledge.ts';
import { faultsOf } from '../views/at-every-size.ts';
import { DANGER, notices, only, pack, press, QUIET } from './watched.ts';

const words = wordsIn.vi;
const reader = { country: 'VN', language: 'vi' } as const;
const judgeOfComposed = makeJudge(composed, { languages: ['vi'], timeZone: 'Asia/Ho_Chi_Minh' });
const judgeHere: Judge = async (asked) => judgeOfComposed(asked);
const now = { settings: DEFAULTS, reader, words };

function opened(language = 'vi', judge: Judge = judgeHere) {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const goThere = vi.fn();
  const saved: PostToSave[] = [];
  const chosen: object[] = [];
  const page = new CheckPage({
    pack: { ...pack, languages: [{ id: 'vi', name: 'Tiếng Việt', status: 'active', newest: '2026-11-24' }] },
    judge,
    detect: async () => ({ isReliable: true, languages: [{ language, percentage: 100 }] }),
    show: (props) => render(<Check {...props} />, root),
    choose: (choice) => void chosen.push(choice),
    save: async (post) => {
      saved.push(post);
      return 'saved';
    },
    goThere,
    openSaved: vi.fn(),
  });
  page.follow(now);
  const box = root.querySelector('textarea') as HTMLTextAreaElement;
  const status = root.querySelector('[role="status"]') as HTMLElement;
  return {
    root,
    page,
    box,
    status,
    saved,
    chosen,
    write(text: string) {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    ask: () => root.querySelector<HTMLElement>('[type="submit"]')?.click(),
    marks: () => [...root.querySelectorAll('mark')].map((it) => it.textContent),
  };
}

const says = (status: HTMLElement, text: string) =>
  vi.waitFor(() => expect(status.textContent).toContain(text));

test('the box has the focus, and the browser may neither keep nor send what is in it', () => {
  const { box } = opened();
  expect(document.activeElement).toBe(box);
  expect([box.autocomplete, box.spellcheck]).toEqual(['off', false]);
});

test('a lure is told, its words are marked, and its notice stands open', async () => {
  const { root, status, write, ask, marks } = opened();
  write(DANGER);
  ask();
  await says(status, words.looks.danger);
  expect(marks()).not.toEqual([]);
  const [notice] = notices(root);
  expect(notice?.querySelector('.reason')).not.toBeNull();
});

test('everyday talk is no praise: the standard questions follow', async () => {
  const { root, status, write, ask } = opened();
  write(QUIET);
  ask();
  await says(status, words.check.none);
  expect(notices(root)).toEqual([]);
  for (const question of words.advice.ask) expect(root.textContent).toContain(question);
});

test('a language that nobody here reads is said to be so', async () => {
  const { status, write, ask } = opened('de');
  write(QUIET);
  ask();
  await says(status, words.unseen.language);
});

test('an empty box asks for a text', async () => {
  const { status, ask } = opened();
  ask();
  await says(status, words.check.empty);
});

test('what was said does not stand beside other words', async () => {
  const { root, status, write, ask, marks } = opened();
  write(QUIET);
  ask();
  await says(status, words.check.none);
  write(DANGER);
  expect(status.textContent).toBe('');
  expect(root.querySelector('.nothing')).toBeNull();
  expect(marks()).toEqual([]);
});

test('a reason that is looked at shows its words in the box, and pressing it selects them', async () => {
  const { root, box, status, write, ask } = opened();
  write(DANGER);
  ask();
  await says(status, words.looks.danger);
  const [notice] = notices(root);
  const quote = notice?.querySelector<HTMLElement>('[data-key="reason-0"]');
  quote?.focus();
  expect(root.querySelectorAll('.looked')).toHaveLength(1);
  expect(notice?.activeElement, 'the focus stays').toBe(quote);
  if (notice) press(notice, 'reason-0');
  expect(quote?.textContent).toContain(box.value.slice(box.selectionStart, box.selectionEnd));
});

test('another language retells what was said', async () => {
  const { page, status, write, ask } = opened();
  write(DANGER);
  ask();
  await says(status, words.looks.danger);
  page.follow({ ...now, reader: { ...reader, language: 'en' }, words: wordsIn.en });
  await says(status, wordsIn.en.looks.danger);
});

test('a choice made while it is judged does not lose the answer', async () => {
  const { page, status, write, ask } = opened();
  write(DANGER);
  ask();
  page.follow({ ...now });
  await says(status, words.looks.danger);
});

test('a text is kept only when the reader says so, and without a place', async () => {
  const { root, saved, status, write, ask } = opened();
  write(DANGER);
  ask();
  await says(status, words.looks.danger);
  expect(saved).toEqual([]);
  press(only(root), 'save');
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).toMatchObject({ parts: { body: DANGER } });
  expect(saved[0]).not.toHaveProperty('address');
});

test('the notice cannot be closed or hidden; country, language and feedback are at hand', async () => {
  const { root, chosen, status, write, ask } = opened();
  write(DANGER);
  ask();
  await says(status, words.looks.danger);
  const notice = only(root);
  const keys = [...notice.querySelectorAll<HTMLElement>('[data-key]')].map(({ dataset }) => dataset.key);
  for (const key of ['strip', 'hide', 'not-here', 'not-this-sign']) expect(keys).not.toContain(key);
  for (const key of ['misfit', 'wrong']) press(notice, key);
  expect(notice.querySelector('.draft')?.textContent).toContain(words.feedback.title);
  expect(notice.querySelector('[data-key="with-site"]'), 'there is no site').toBeNull();
  press(notice, 'where');
  press(notice, 'language-en');
  expect(chosen).toEqual([{ language: 'en' }]);
});

test('what was switched off elsewhere is not told here either', async () => {
  const { page, status, write, ask } = opened();
  page.follow({
    ...now,
    settings: { ...DEFAULTS, signalsOff: ['hotspot-destination:a', 'easy-no-requirements'] },
  });
  write(DANGER);
  ask();
  await says(status, words.check.none);
});

test('where nobody could judge, it says so', async () => {
  const { status, write, ask } = opened('vi', () => Promise.reject(new Error('no background')));
  write(DANGER);
  ask();
  await says(status, words.check.failed);
});

test.each([
  ['a lure', DANGER, words.looks.danger],
  ['everyday talk', QUIET, words.check.none],
  ['nothing', '', words.check.empty],
])('axe finds nothing on what is said of %s, in any size or light', async (_what, text, said) => {
  const { root, status, write, ask } = opened();
  write(text);
  ask();
  await says(status, said);
  expect(await faultsOf(root)).toEqual([]);
});
