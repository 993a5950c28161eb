import { expect, test, vi } from 'vitest';
import { runBackground } from '../../src/app/run-background.ts';
import { composed } from '../engine/composed-knowledge.ts';
import { toSave } from '../settings/saved-sample.ts';
import { extension } from './extension.ts';

const LISTED = '*://*.feed.example/*';
const CHAT = '*://*.chat.example/*';
const soon = (claim: () => void) => vi.waitFor(claim);

test('a site that is switched on is read from then on, and no longer when that is taken back', async () => {
  const { browser, registered, grant, take } = extension({ listed: [LISTED] });
  runBackground(browser, composed);
  grant(CHAT);
  await soon(() => expect(registered).toMatchObject([{ matches: [CHAT], excludeMatches: [LISTED] }]));
  grant('*://*/*');
  await soon(() => expect(registered).toMatchObject([{ matches: [CHAT, '*://*/*'] }]));
  take(CHAT, '*://*/*');
  await soon(() => expect(registered).toEqual([]));
});

test.each(['installed', 'startup'] as const)(
  'what was granted before is read again once the extension is %s',
  async (moment) => {
    const { browser, registered, grant, events } = extension({ listed: [LISTED] });
    grant(CHAT);
    runBackground(browser, composed);
    expect(registered).toEqual([]);
    events[moment].happens({ reason: 'update' });
    await soon(() => expect(registered).toMatchObject([{ matches: [CHAT] }]));
  },
);

test('changes that come fast are made one after the other', async () => {
  const { browser, registered, grant, take } = extension();
  runBackground(browser, composed);
  grant('*://a.example/*');
  take('*://a.example/*');
  grant('*://b.example/*');
  await soon(() => expect(registered).toMatchObject([{ matches: ['*://b.example/*'] }]));
});

test('tabs that are open get the reader at once, and those that have it stay as they are', async () => {
  const { browser, brought, grant } = extension({ tabs: { 1: false, 2: true } });
  runBackground(browser, composed);
  grant(CHAT);
  await soon(() => expect(brought).toEqual([1]));
});

test('tabs hear what is still granted when something is taken back', async () => {
  const { browser, told, grant, take } = extension({ listed: [LISTED], tabs: { 1: true } });
  grant(CHAT);
  runBackground(browser, composed);
  take(CHAT);
  await soon(() => expect(told).toEqual([{ kind: 'permitted', origins: [LISTED] }]));
});

const tab = { tab: { id: 1 } };

test.each<[object, object, string[], string]>([
  [{ kind: 'count', danger: 2, read: 9 }, tab, ['2'], 'two grave ones'],
  [{ kind: 'count', danger: 0, read: 9 }, tab, [''], 'none'],
  [{ kind: 'count', danger: '2', read: 9 }, tab, [], 'no number'],
  [{ kind: 'count', danger: 2, read: 9 }, {}, [], 'from no tab'],
])('the badge after %o from %o is %o: %s', (message, sender, expected) => {
  const { browser, badges, events } = extension();
  runBackground(browser, composed);
  events.message.happens(message, sender);
  expect(badges).toEqual(expected);
});

test('what a reader keeps is written down, and how that went is answered', async () => {
  const { browser, stored, events } = extension();
  runBackground(browser, composed);
  const answers = events.message.happens({ kind: 'save', post: toSave('a') }, tab);
  expect(await Promise.all(answers)).toContain('saved');
  expect(stored).toMatchObject({ 'saved:a': toSave('a') });
});

test.each<[string, object]>([
  ['no post', { kind: 'save' }],
  ['a key that is none', { kind: 'save', post: { ...toSave('a'), key: 'a:b' } }],
  ['an address of another kind', { kind: 'save', post: { ...toSave('a'), address: 'data:text/html,x' } }],
  ['too much', { kind: 'save', post: { ...toSave('a'), parts: { body: 'x'.repeat(100_001) } } }],
])('nothing is written down of %s', async (_what, message) => {
  const { browser, stored, events } = extension();
  runBackground(browser, composed);
  const answers = await Promise.all(events.message.happens(message, tab));
  expect(answers.every((answer) => answer === undefined)).toBe(true);
  expect(stored).toEqual({});
});

test('the welcome page opens when we are new, not with every update', () => {
  const { browser, opened, events } = extension();
  runBackground(browser, composed);
  events.installed.happens({ reason: 'update' });
  expect(opened).toEqual([]);
  events.installed.happens({ reason: 'install' });
  expect(opened).toEqual(['/welcome.html']);
});

test('it starts where Firefox for Android has no badge, no menus, no sidebar and no windows', async () => {
  const { browser, registered, grant, events, opened } = extension();
  const android = { ...browser, action: {} } as typeof browser;
  expect(android).not.toHaveProperty('windows');
  runBackground(android, composed);
  events.message.happens({ kind: 'count', danger: 2, read: 9 }, tab);
  events.installed.happens({ reason: 'install' });
  expect(opened).toEqual(['/welcome.html']);
  grant(CHAT);
  await soon(() => expect(registered).toMatchObject([{ matches: [CHAT] }]));
});
