/** What a reader may choose in a notice itself: to keep it, to hear less, to object, to be somewhere else. */
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Saved } from '../../src/notice/save.ts';
import { wordsIn } from '../../src/words/words.ts';
import { byKey, danger, find, focused, help, mounted, stops } from './mounted.ts';

type Mounted = ReturnType<typeof mounted>;

function opened(setting: Parameters<typeof mounted>[0] = {}, ...keys: readonly string[]): Mounted {
  const it = mounted(setting);
  it.notice.open();
  for (const key of keys) byKey(it.inside, key).click();
  return it;
}

describe('save', () => {
  test.each<[Saved, string]>([
    ['saved', wordsIn.vi.save.saved],
    ['full', wordsIn.vi.save.full],
    ['failed', wordsIn.vi.save.failed],
  ])('%s: the button says so', async (came, says) => {
    const { inside } = opened({ more: { save: async () => came } });
    await userEvent.click(byKey(inside, 'save'));
    await expect.poll(() => byKey(inside, 'save').textContent).toBe(says);
  });

  test('drawn anew while it is being kept, it says so all the same', async () => {
    const { notice, inside } = opened({
      more: {
        async save() {
          notice.update(danger, wordsIn.en);
          return 'saved' as const;
        },
      },
    });
    await userEvent.click(byKey(inside, 'save'));
    await expect.poll(() => byKey(inside, 'save').textContent).toBe(wordsIn.en.save.saved);
  });

  test('what breaks on the way is told as a failure', async () => {
    const { inside } = opened({ more: { save: () => Promise.reject(new Error('gone')) } });
    await userEvent.click(byKey(inside, 'save'));
    await expect.poll(() => byKey(inside, 'save').textContent).toBe(wordsIn.vi.save.failed);
  });

  test('saved is saved: a second press does nothing, another language says it too', async () => {
    const save = vi.fn(async () => 'saved' as const);
    const { notice, inside } = opened({ more: { save } });
    await userEvent.click(byKey(inside, 'save'));
    await expect.poll(() => byKey(inside, 'save').textContent).toBe(wordsIn.vi.save.saved);
    await userEvent.click(byKey(inside, 'save'));
    expect(save).toHaveBeenCalledOnce();
    notice.update(danger, wordsIn.en);
    expect(byKey(inside, 'save').textContent).toBe(wordsIn.en.save.saved);
  });

  test('help is not saved: it may be about the reader', () => {
    const { inside } = opened({ content: help, more: { save: async () => 'saved' } });
    expect(stops(inside)).not.toContain('save');
  });
});

describe('"not this sign"', () => {
  const rows = ['misfit', 'not-this-sign'];

  test('offers the signs that were seen, each with its words', () => {
    const { inside } = opened({}, ...rows);
    expect(stops(inside).filter((it) => it?.startsWith('sign-'))).toHaveLength(danger.reasons.length);
    expect(byKey(inside, 'sign-1').textContent).toBe('dấu hiệu haihai');
  });

  test('one press, and it names the sign and the way back, which has the focus; the notice stays open', () => {
    const { inside, wishes } = opened({}, ...rows);
    byKey(inside, 'sign-1').focus();
    byKey(inside, 'sign-1').click();
    expect(wishes).toContainEqual(['turnSign', 'sign-1', true]);
    expect(find(inside, '.foot [role=status]').textContent).toBe('Từ nay không nhắc “dấu hiệu hai” nữa.');
    expect(focused(inside)).toBe('undo');
    expect(stops(inside)).toContain('reason-0');
  });

  test('a sign that is critical by itself asks once more', () => {
    const { inside, wishes } = opened({}, ...rows, 'sign-0');
    expect(wishes).not.toContainEqual(['turnSign', 'sign-0', true]);
    byKey(inside, 'sure-0').click();
    expect(wishes).toContainEqual(['turnSign', 'sign-0', true]);
  });

  test('undone, everything is as before', () => {
    const { inside, wishes } = opened({}, ...rows, 'sign-1', 'undo');
    expect(wishes).toContainEqual(['turnSign', 'sign-1', false]);
    expect(stops(inside)).toContain('misfit');
  });

  test('where nothing is left to say and no sign was switched off here, it goes at once', () => {
    const { notice, wishes } = opened();
    notice.update(null, wordsIn.vi);
    expect(notice.host.isConnected).toBe(false);
    expect(wishes.at(-1)).toBe('gone');
  });

  test('where nothing is left to say, one line with the way back stays', () => {
    const { notice, inside, wishes } = opened({}, ...rows, 'sign-1');
    notice.update(null, wordsIn.vi);
    expect(stops(inside)).toEqual(['undo']);
    expect(inside.textContent).toContain('“dấu hiệu hai”');
    byKey(inside, 'undo').click();
    expect(wishes.at(-1)).toEqual(['turnSign', 'sign-1', false]);
    expect(stops(inside)).toEqual(['strip']);
  });
});

describe('"this is wrong"', () => {
  test('shows a text and copies it; the site is in it only when the reader wants', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { inside } = opened({}, 'misfit', 'wrong');
    expect(find(inside, '.draft').textContent).toBe('Góp ý');
    await userEvent.click(byKey(inside, 'copy-draft'));
    await userEvent.click(byKey(inside, 'with-site'));
    expect(byKey(inside, 'with-site').ariaPressed).toBe('true');
    await userEvent.click(byKey(inside, 'copy-draft'));
    expect(copied.mock.calls).toEqual([['Góp ý'], ['Góp ý, example.org']]);
  });
});

describe('country and language', () => {
  test('one line says where we think the reader is', () => {
    expect(byKey(opened().inside, 'where').textContent).toContain('Bạn ở Việt Nam?');
  });

  test('another country can be chosen', async () => {
    const { inside, wishes } = opened({}, 'where');
    const select = byKey(inside, 'country') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual(['Campuchia', 'Kenya', 'Việt Nam']);
    expect(select.value).toBe('VN');
    await userEvent.selectOptions(select, 'KH');
    expect(wishes.at(-1)).toEqual(['chooseCountry', 'KH']);
  });

  test('letters typed one after another choose where they end, and are not disturbed on the way', async () => {
    const { inside, wishes } = opened({}, 'where');
    const select = byKey(inside, 'country') as HTMLSelectElement;
    select.focus();
    const before = wishes.length;
    await userEvent.keyboard('ke');
    expect(select.value).toBe('KE');
    expect(wishes.slice(before)).toEqual([]);
    await userEvent.keyboard('{Tab}');
    expect(wishes.slice(before)).toEqual([['chooseCountry', 'KE']]);
  });

  test('another language can be chosen; each is called what it calls itself', async () => {
    const { notice, inside, wishes } = opened({}, 'where');
    expect(byKey(inside, 'language-vi').ariaPressed).toBe('true');
    await userEvent.click(byKey(inside, 'language-en'));
    expect(wishes.at(-1)).toEqual(['chooseLanguage', 'en']);
    notice.update(danger, wordsIn.en);
    expect(byKey(inside, 'language-en')).toMatchObject({ textContent: 'English', ariaPressed: 'true' });
    expect(focused(inside)).toBe('language-en');
  });
});

describe('"already there"', () => {
  test('leads there where the content speaks of it', async () => {
    const there = vi.fn();
    const { inside } = opened({ more: { there } });
    expect(byKey(inside, 'there').textContent).toBe(danger.there);
    await userEvent.click(byKey(inside, 'there'));
    expect(there).toHaveBeenCalledOnce();
  });

  test('is no row where it does not, or where there is no such page', () => {
    const { there: _, ...silent } = danger;
    expect(stops(opened({ content: silent, more: { there() {} } }).inside)).not.toContain('there');
    expect(stops(opened().inside)).not.toContain('there');
  });
});
