import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { postToSave } from '../../src/settings/saved-post.ts';
import { makeSettingsStore } from '../../src/settings/store.ts';
import { DEMO_ADDRESS } from '../../src/views/demo-posts.ts';
import { wordsIn } from '../../src/words/words.ts';
import { memoryArea } from '../settings/memory-area.ts';
import {
  DANGER,
  feed,
  judgeNow,
  newStore,
  notices,
  only,
  PAUSE,
  pack,
  packWithContainer,
  packWithIds,
  packWithMountAt,
  packWithTalk,
  post,
  press,
  pressRow,
  QUIET,
  soon,
  watch,
} from './watched.ts';

const count = (within: Element, expected: number) =>
  soon(() => expect(notices(within)).toHaveLength(expected));

test('a lure gets its notice beside it, everyday talk gets none', async () => {
  const [lure, talk] = [...feed(DANGER, QUIET).children] as [Element, Element];
  watch();
  await count(lure, 1);
  expect(lure.firstElementChild?.className).toBe('');
  expect(notices(talk)).toEqual([]);
});

test('a lure that comes later gets one too, and takes it along when it goes', async () => {
  const main = feed(QUIET);
  const page = watch();
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 0, read: 1 }));
  const late = post(DANGER);
  main.append(late);
  await count(main, 1);
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 1, read: 2 }));
  late.remove();
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 0, read: 1 }));
});

test('a post that grows keeps its one notice, open as it was', async () => {
  // a notice under the pointer would wait
  await userEvent.hover(document.body, { position: { x: 2, y: 800 }, force: true });
  const main = feed(DANGER);
  watch();
  await count(main, 1);
  press(only(main), 'strip');
  const text = main.querySelector('.text') as Element;
  text.textContent += ' Đóng 200k phí hồ sơ.';
  await soon(() => expect(only(main).querySelectorAll('.reason')).toHaveLength(3));
  expect(only(main).querySelector('[aria-expanded="true"]')).not.toBeNull();
});

test('what turns out late, before the reader’s eyes, moves nothing: a chip', async () => {
  const main = feed(QUIET);
  const page = watch();
  await soon(() => expect(page.told).not.toEqual([]));
  (main.querySelector('.text') as Element).textContent = `${QUIET} ${DANGER}`;
  await count(main, 1);
  expect(only(main).host.localName).toBe('span');
});

test('at most two strips stand within one view; further ones are chips', async () => {
  const main = feed(DANGER, `${DANGER} A`, `${DANGER} B`, `${DANGER} C`);
  for (const article of main.children) (article as HTMLElement).style.minHeight = '200px';
  (main.lastElementChild as HTMLElement).style.marginTop = '1200px';
  watch();
  await count(main, 4);
  expect(notices(main).map(({ host }) => host.localName)).toEqual(['div', 'div', 'span', 'div']);
});

/** A lure whose notice was hidden by a press in it. */
async function hiddenPost() {
  const main = feed(DANGER);
  const store = newStore();
  const page = watch(store);
  await count(main, 1);
  pressRow(only(main), 'hide');
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 0 }));
  return { main, store, page };
}

test('hidden here is hidden everywhere, and stays hidden', async () => {
  const { main, store, page } = await hiddenPost();
  expect(only(main).querySelector('[data-key="undo"]'), 'the notice says so').not.toBeNull();

  page.end.abort();
  expect(notices(main)).toEqual([]);
  const again = watch(store);
  await soon(() =>
    expect(again.ask({ kind: 'state' })?.warned).toMatchObject([{ look: 'danger', hidden: true }]),
  );
  expect(notices(main)).toEqual([]);
});

test('hiding can be undone', async () => {
  const { main, page } = await hiddenPost();
  press(only(main), 'undo');
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 1 }));
  expect(only(main).querySelector('[data-key="strip"]')).not.toBeNull();
});

test('hiding that is undone elsewhere brings the notice back where it still says that it was hidden', async () => {
  const { main, store, page } = await hiddenPost();
  await store.change(() => ({ hidden: [] }));
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 1 }));
  expect(only(main).querySelector('[data-key="strip"]')).not.toBeNull();
});

test('"not here" holds at once in every tab, and can be taken back', async () => {
  const main = feed(DANGER);
  const store = newStore();
  const [here, there] = [watch(store), watch(store)];
  for (const page of [here, there]) await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 1 }));
  pressRow(notices(main)[0] as ShadowRoot, 'not-here');
  await count(main, 0);
  for (const page of [here, there]) {
    expect(page.told.at(-1)).toMatchObject({ danger: 0 });
    expect(page.ask({ kind: 'state' })).toMatchObject({ id: 'demo', off: true, warned: [] });
  }
  await store.change(() => ({ sitesOff: [] }));
  await count(main, 2);
});

test('private talk is not read until it is switched on, and left when it is switched off', async () => {
  const main = feed(DANGER);
  const store = newStore();
  const page = watch(store, ['vi'], packWithTalk);
  await soon(() => expect(page.ask({ kind: 'state' })).toMatchObject({ off: true, read: 0 }));
  expect(notices(main)).toEqual([]);
  await store.change(() => ({ sitesOn: ['demo'] }));
  await count(main, 1);
  expect(page.ask({ kind: 'state' })).toMatchObject({ off: false, read: 1 });
  await store.change(() => ({ sitesOn: [] }));
  await count(main, 0);
});

test('where the browser no longer lets us read, we leave', async () => {
  const main = feed(DANGER);
  const page = watch(newStore(), ['vi'], pack, 'https://jobs.example/');
  await soon(() => expect(page.ask({ kind: 'state' })).toMatchObject({ id: 'jobs.example', off: false }));
  page.ask({ kind: 'permitted', origins: ['*://jobs.example/*'] });
  expect(page.end.signal.aborted).toBe(false);
  page.ask({ kind: 'permitted', origins: ['*://other.example/*'] });
  expect(page.end.signal.aborted).toBe(true);
  expect(notices(main)).toEqual([]);
});

test('a change of language reaches notices that are there', async () => {
  const main = feed(DANGER);
  const store = newStore();
  watch(store, ['vi']);
  await count(main, 1);
  expect(only(main).textContent).toContain('Dừng lại đã');
  await store.change(() => ({ language: 'en' }));
  await soon(() => expect(only(main).textContent).toContain('Stop a moment'));
});

test('quieter: the less grave are counted, not shown', async () => {
  const main = feed(DANGER, PAUSE);
  const store = newStore();
  const page = watch(store);
  await count(main, 2);
  await store.change(() => ({ quieter: true }));
  await count(main, 1);
  const looks = page.ask({ kind: 'state' })?.warned.map(({ look }) => look);
  expect(looks).toEqual(['danger', 'pause']);
});

test('a page that throws our notice out gets it again, though not for ever', async () => {
  const main = feed(DANGER);
  watch();
  await count(main, 1);
  let returns = 0;
  for (; returns < 20 && notices(main).length > 0; returns++) {
    only(main).host.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(returns).toBe(6);
});

test('a part of a post that is drawn anew with the same words keeps its notice', async () => {
  const main = feed(DANGER);
  const text = main.querySelector('.text') as Element;
  const wrapper = document.createElement('div');
  text.replaceWith(wrapper);
  wrapper.append(text);
  watch(newStore(), ['vi'], packWithMountAt('.text'));
  await count(main, 1);
  const again = document.createElement('div');
  again.append(text.cloneNode(true));
  wrapper.replaceWith(again);
  await count(again, 1);
});

test.each<[string, (main: Element) => void]>([
  ['when a post comes', (main) => main.append(post(`${DANGER} Mới.`))],
  ['when the reader comes back to the tab', () => document.dispatchEvent(new Event('visibilitychange'))],
])('an extension that was removed takes its notices with it, %s', async (_name, happens) => {
  const main = feed(DANGER);
  const page = watch();
  await count(main, 1);
  page.extension.alive = false;
  happens(main);
  await count(main, 0);
  expect(page.end.signal.aborted).toBe(true);
});

test('only one notice of a page says who we are, and none once that is understood', async () => {
  const main = feed(DANGER, PAUSE);
  const store = newStore();
  watch(store);
  await count(main, 2);
  const introductions = () => notices(main).filter((notice) => notice.querySelector('[data-key="intro"]'));
  expect(introductions()).toHaveLength(1);
  press(introductions()[0] as ShadowRoot, 'intro');
  await soon(async () => expect((await store.read()).settings.introductions).toBe(3));
  main.append(post(`${PAUSE} Mới.`));
  await count(main, 3);
  expect(introductions()).toEqual([]);
});

test('the popup can bring the reader to a post', async () => {
  const main = feed(QUIET, DANGER);
  (main.lastElementChild as HTMLElement).style.marginTop = '1200px';
  const page = watch();
  await count(main, 1);
  const key = page.ask({ kind: 'state' })?.warned[0]?.key ?? '';
  page.ask({ kind: 'jump', key });
  expect(scrollY).toBeGreaterThan(300);
  expect(only(main).activeElement).not.toBeNull();
});

test.each([{ kind: 'count', danger: 1, read: 1 }, { kind: 'jump' }, 'state', undefined])(
  'a message that is not for a page, %o, gets no answer',
  async (message) => {
    feed(DANGER);
    const page = watch();
    await soon(() => expect(page.told).not.toEqual([]));
    expect(page.ask(message as object)).toBeUndefined();
  },
);

test('what is said of a post that has changed since is not heard', async () => {
  const answers: (() => void)[] = [];
  const judge: typeof judgeNow = async (asked) => {
    await new Promise<void>((go) => answers.push(go));
    return judgeNow(asked);
  };
  const main = feed(DANGER);
  const page = watch(newStore(), ['vi'], undefined, undefined, judge);
  await soon(() => expect(answers).toHaveLength(1));
  (main.querySelector('.text') as Element).textContent = QUIET;
  await soon(() => expect(answers).toHaveLength(2));
  // the older answer comes last
  for (const answer of answers.toReversed()) answer();
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 0, read: 1 }));
  expect(notices(main)).toEqual([]);
});

test('where nobody answers, no post counts as read and the page goes on', async () => {
  const main = feed(DANGER);
  let asked = 0;
  const page = watch(newStore(), ['vi'], undefined, undefined, async () => {
    asked += 1;
    throw new Error('nobody there');
  });
  await soon(() => expect(asked).toBe(1));
  expect(page.ask({ kind: 'state' })).toMatchObject({ read: 0, warned: [] });
  expect(notices(main)).toEqual([]);
});

test('who said yes already is taken to the page for that, with the country of the post', async () => {
  const main = feed(DANGER);
  const page = watch();
  await count(main, 1);
  press(only(main), 'strip');
  press(only(main), 'there');
  expect(page.went).toEqual(['KH']);
});

test('what a reader may be looking at does not move: chips in view, strips below the fold', async () => {
  const main = feed(DANGER, PAUSE);
  (main.lastElementChild as HTMLElement).style.marginTop = '1200px';
  watch(newStore(), ['vi'], undefined, undefined, undefined, true);
  await count(main, 2);
  expect(notices(main).map(({ host }) => host.localName)).toEqual(['span', 'div']);
});

test('far from view a lure is counted, and gets its notice when it comes near, or is jumped to', async () => {
  const main = feed(DANGER, `Một. ${DANGER}`, `Hai. ${DANGER}`);
  const [, second, third] = [...main.children] as HTMLElement[];
  for (const it of [second, third]) if (it) it.style.marginTop = '9000px';
  const page = watch();
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 3 }));
  await count(main, 1);
  second?.scrollIntoView();
  await count(main, 2);
  expect(notices(third as HTMLElement)).toEqual([]);
  page.ask({ kind: 'jump', key: page.ask({ kind: 'state' })?.warned[2]?.key ?? '' });
  await count(third as HTMLElement, 1);
  expect(only(third as HTMLElement).activeElement).not.toBeNull();
});

/** Opens a notice and switches off its sign at that place; one that is critical is asked about once more. */
function turnSignOff(notice: ShadowRoot, at: number): void {
  pressRow(notice, 'not-this-sign');
  press(notice, `sign-${at}`);
  press(notice, `sure-${at}`);
}

test('a sign that is turned on again elsewhere is told again where that was just said to be off', async () => {
  const main = feed(DANGER, PAUSE);
  const store = newStore();
  watch(store);
  await count(main, 2);
  const [first, second] = notices(main) as [ShadowRoot, ShadowRoot];
  turnSignOff(first, 0);
  await soon(async () => expect((await store.read()).settings.signalsOff).not.toEqual([]));
  turnSignOff(second, 0);
  await soon(async () => expect((await store.read()).settings.signalsOff).toHaveLength(2));
  await soon(() => expect(notices(main).every((it) => it.querySelector('[data-key="undo"]'))).toBe(true));
  await store.change(() => ({ signalsOff: [] }));
  await soon(() => expect(notices(main).some((it) => it.querySelector('[data-key="undo"]'))).toBe(false));
  expect(notices(main).every((it) => it.querySelector('[data-key="strip"]'))).toBe(true);
});

test('"not this sign" holds for every post; what is left to say is said, and undo brings all back', async () => {
  const main = feed(DANGER, PAUSE, `${PAUSE} Tin khác.`);
  const store = newStore();
  const page = watch(store);
  await count(main, 3);
  const [grave, first, second] = notices(main) as [ShadowRoot, ShadowRoot, ShadowRoot];
  turnSignOff(first, 0);
  await soon(async () => expect((await store.read()).settings.signalsOff).toEqual(['upfront-payment']));
  await soon(() => expect(second.host.isConnected).toBe(false));
  expect(first.textContent).toBe('Từ nay không nhắc “upfront-payment” nữa.Hoàn tác');
  expect(grave.textContent).toContain('Dừng lại đã');
  expect(page.ask({ kind: 'state' })?.warned.map(({ look }) => look)).toEqual(['danger']);

  press(first, 'undo');
  await count(main, 3);
  expect(first.textContent).toContain('Khoan đã');
  expect((await store.read()).settings.signalsOff).toEqual([]);
});

test('a post without one of its signs is judged anew, and its notice stays open', async () => {
  const main = feed(`${DANGER} Đóng 200k phí hồ sơ trước.`);
  watch();
  await count(main, 1);
  const notice = only(main);
  expect(notice.querySelector('.danger')).not.toBeNull();
  pressRow(notice, 'not-this-sign');
  press(notice, 'sign-2');
  await soon(() => expect(notice.querySelectorAll('.reason')).toHaveLength(2));
  expect(notice.querySelector('[role=status]')?.textContent).toContain('nữa.');
});

test('country and language are set right in the notice itself, for all notices of the page', async () => {
  const main = feed(DANGER, PAUSE);
  const store = newStore();
  watch(store);
  await count(main, 2);
  const [first] = notices(main) as [ShadowRoot];
  press(first, 'strip');
  press(first, 'where');
  press(first, 'language-en');
  await soon(() => expect(notices(main)[1]?.textContent).toContain('Hold on'));
  expect((await store.read()).settings.language).toBe('en');
  const select = first.querySelector('select') as HTMLSelectElement;
  select.value = 'KE';
  select.dispatchEvent(new Event('change'));
  await soon(async () => expect((await store.read()).settings.country).toBe('KE'));
  await soon(() => expect(first.querySelector('[data-key=where]')?.textContent).toContain('Kenya'));
  expect(first.querySelector('.panel'), 'it is still open').not.toBeNull();
});

test('a draft that says the notice is wrong names the site only when asked', async () => {
  const main = feed(DANGER);
  watch();
  await count(main, 1);
  pressRow(only(main), 'wrong');
  const said = () => only(main).querySelector('.draft')?.textContent;
  expect(said()).toContain('easy-work');
  expect(said()).not.toContain('.invalid');
  press(only(main), 'with-site');
  expect(said()).toContain('.invalid');
});

test('a post that is kept is told with where it was read, as the reader heard of it', async () => {
  const main = feed(DANGER);
  const page = watch();
  await count(main, 1);
  press(only(main), 'strip');
  press(only(main), 'save');
  await soon(() => expect(only(main).textContent).toContain(wordsIn.vi.save.saved));
  const [kept] = page.saved;
  expect(postToSave.safeParse(kept).success).toBe(true);
  expect(kept).toMatchObject({ address: DEMO_ADDRESS, parts: { body: DANGER }, look: 'danger', pack: '0' });
});

test('a notice leaves before the page is painted when its post’s words do, and returns with them', async () => {
  const main = feed(DANGER);
  watch();
  await count(main, 1);
  press(only(main), 'strip');
  const { host } = only(main);
  const text = main.querySelector('.text') as Element;
  text.textContent = QUIET;
  await Promise.resolve();
  expect(notices(main), 'at once').toEqual([]);
  text.textContent = DANGER;
  await Promise.resolve();
  expect(only(main).host).toBe(host);
  expect(only(main).querySelector('[aria-expanded="true"]'), 'open as it was').not.toBeNull();
});

test('a hidden post stays hidden when it is drawn again with less of its words', async () => {
  const main = feed(DANGER);
  const page = watch();
  await count(main, 1);
  const text = main.querySelector('.text') as Element;
  text.textContent += ' Đóng 200k phí hồ sơ.';
  await soon(() => expect(only(main).textContent).toContain('3 dấu hiệu'));
  pressRow(only(main), 'hide');
  main.replaceChildren(post(DANGER), post(QUIET));
  await soon(() => expect(page.ask({ kind: 'state' })).toMatchObject({ read: 2 }));
  expect(page.ask({ kind: 'state' })?.warned).toMatchObject([{ look: 'danger', hidden: true }]);
  expect(notices(main)).toEqual([]);
});

test('a post hidden in one place is hidden in the others, unless what is said there is graver', async () => {
  const main = feed(PAUSE, DANGER, `${PAUSE} Gọi nhé.`, PAUSE);
  for (const [at, id] of ['7', '7', '7', '8'].entries()) (main.children[at] as HTMLElement).dataset.id = id;
  watch(newStore(), ['vi'], packWithIds);
  await count(main, 4);
  pressRow(notices(main)[0] as ShadowRoot, 'hide');
  const beside = () => [...main.children].slice(1).map((it) => notices(it).length);
  await soon(() => expect(beside()).toEqual([1, 0, 1]));
});

test('a page that comes back from where it was put away knows what was chosen meanwhile, and is counted again', async () => {
  const main = feed(DANGER);
  const area = memoryArea();
  const page = watch(makeSettingsStore({ ...area, onChanged: memoryArea().onChanged }));
  await count(main, 1);
  await soon(() => expect(page.told.at(-1)).toMatchObject({ danger: 1, read: 1 }));
  page.told.length = 0;
  await makeSettingsStore(area).change(() => ({ language: 'en' }));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await soon(() => expect(only(main).textContent).toContain('Stop a moment'));
  expect(page.told.at(-1)).toMatchObject({ danger: 1 });
});

test('an extension that was removed takes its notices with it at the next change of any kind', async () => {
  const main = feed(DANGER);
  const page = watch();
  await count(main, 1);
  page.extension.alive = false;
  document.body.append(document.createComment('the page does something'));
  await count(main, 0);
  expect(page.end.signal.aborted).toBe(true);
});

const poison =
  'addEventListener createElement querySelectorAll readyState defaultView documentElement body head '
    .concat(
      'prepend append before after parentNode ownerDocument isConnected contains scrollIntoView attachShadow ',
    )
    .concat('getBoundingClientRect compareDocumentPosition textContent nodeName nodeType children firstChild')
    .split(' ');

test.each([
  [
    'pictures are called as the document’s methods are',
    (main: Element) => poison.map((name) => `<img name="${name}">`).join('') + main.outerHTML,
  ],
  [
    'a post is a form whose fields are called as its methods are',
    (main: Element) =>
      main.outerHTML
        .replace(/article/g, 'form')
        .replace('<p', `${poison.map((name) => `<input name="${name}">`).join('')}<p`),
  ],
])('a notice comes though %s', async (_name, drawn) => {
  const main = feed(DANGER);
  const holder = document.createElement('div');
  onTestFinished(() => holder.remove());
  holder.append(...new DOMParser().parseFromString(drawn(main), 'text/html').body.childNodes);
  main.replaceWith(holder);
  const page = watch(newStore(), ['vi'], packWithContainer('form.post,article.post'));
  await soon(() => expect(notices(holder)).toHaveLength(1));
  expect(page.ask({ kind: 'state' })).toMatchObject({ health: 'ok', read: 1 });
});
