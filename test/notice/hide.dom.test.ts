import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { byKey, find, focused, help, mounted, stops } from './mounted.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function hidden(setting: Parameters<typeof mounted>[0] = {}) {
  const it = mounted(setting);
  it.notice.open();
  if (setting.content !== help) byKey(it.inside, 'misfit').click();
  byKey(it.inside, 'hide').focus();
  byKey(it.inside, 'hide').click();
  return it;
}

test('"hide this" leaves one grey line with a way back, and the focus on it', () => {
  const { inside, wishes } = hidden();
  expect(wishes).toContain('hide');
  expect(inside.textContent).toBe('Đã ẩn lời nhắc ở tin này.Hoàn tác');
  expect(focused(inside)).toBe('undo');
});

test('undone, the notice is as it was, closed', () => {
  const { inside, wishes } = hidden();
  byKey(inside, 'undo').click();
  expect(wishes.at(-1)).toBe('undo');
  expect(stops(inside)).toEqual(['strip']);
});

test('a hidden chip keeps no more of its card than a chip does', () => {
  const { notice, inside } = hidden({ look: 'chip' });
  expect(stops(inside)).toEqual(['undo']);
  const { width, height } = find(inside, 'section').getBoundingClientRect();
  expect(height).toBeCloseTo(36, -1);
  expect(width).toBeLessThan(130);
  expect(notice.host.getBoundingClientRect().height).toBe(0);
});

test('help is hidden with one press: it accuses nobody', () => {
  const { inside } = hidden({ content: help });
  expect(stops(inside)).toEqual(['undo']);
});

test('"not here" is told, nothing else happens', () => {
  const { notice, inside, wishes } = mounted();
  notice.open();
  byKey(inside, 'misfit').click();
  expect(byKey(inside, 'not-here').textContent).toContain('Không nhắc gì trên example.org.');
  byKey(inside, 'not-here').click();
  expect(wishes.at(-1)).toBe('notHere');
});

const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

test('the grey line goes only when nobody sees the page move: after 8 seconds, and out of view', async () => {
  const { notice, post } = hidden();
  await frame();
  vi.advanceTimersByTime(8000);
  expect(notice.host.isConnected).toBe(true);
  post.style.marginTop = '5000px';
  await expect.poll(() => notice.host.isConnected, { timeout: 5000 }).toBe(false);
});

test('out of view it still waits its 8 seconds', async () => {
  const { notice, post } = hidden();
  post.style.marginTop = '5000px';
  await frame();
  vi.advanceTimersByTime(7000);
  expect(notice.host.isConnected).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(notice.host.isConnected).toBe(false);
});

test('undone in time, it never goes', async () => {
  const { notice, post, inside } = hidden();
  byKey(inside, 'undo').click();
  post.style.marginTop = '5000px';
  await frame();
  vi.advanceTimersByTime(20_000);
  expect(notice.host.isConnected).toBe(true);
});
