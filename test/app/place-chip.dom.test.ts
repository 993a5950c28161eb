import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Chips } from '../../src/app/chips.ts';
import { placeChip } from '../../src/app/place-chip.ts';
import { byKey, mounted } from '../notice/mounted.ts';

/** A card of 600 by 120 px with pieces laid out by hand. */
function card(style: string, ...pieces: readonly (readonly [tag: string, style: string, text?: string])[]) {
  const element = document.createElement('article');
  element.style.cssText = `position:relative;width:600px;min-height:120px;${style}`;
  for (const [tag, css, text] of pieces) {
    const piece = document.createElement(tag);
    piece.style.cssText = css;
    piece.append(text ?? '');
    element.append(piece);
  }
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

function placed(on: Element, grave = true) {
  const { notice, inside } = mounted({ look: 'chip' });
  const stands = placeChip(notice.standing, on, grave, () => on.append(notice.host));
  const chip = byKey(inside, 'chip').getBoundingClientRect();
  const own = on.getBoundingClientRect();
  return { stands, corner: chip.top - own.top < own.bottom - chip.bottom ? 'top' : 'bottom' };
}

const PAY = ['b', 'position:absolute;right:8px;bottom:8px', '9 triệu'] as const;
const HEART = ['button', 'position:absolute;right:8px;top:8px;width:32px;height:32px'] as const;
const TITLE = ['h3', 'margin:0', 'Thợ may '.repeat(20)] as const;
const STRETCHED = ['a', 'position:absolute;inset:0'] as const;
const LINE = ['a', 'display:block', 'Một công ty'] as const;
const LINK = ['a', 'display:block', 'Thợ may '.repeat(20)] as const;
const APPLY = ['button', 'position:absolute;right:8px;bottom:8px;width:90px;height:32px'] as const;

describe('a chip stands at the end of its card', () => {
  test.each([
    { pieces: [], corner: 'top', because: 'nothing in the way' },
    { pieces: [PAY], corner: 'top', because: 'the pay stands below' },
    { pieces: [HEART], corner: 'bottom', because: 'a heart stands above' },
    { pieces: [LINE], corner: 'top', because: 'a link is where its words are, however wide' },
    { pieces: [TITLE], corner: 'bottom', because: 'a long title runs to the end' },
    {
      pieces: [STRETCHED, HEART],
      corner: 'bottom',
      because: 'a link over all of it is no control in the way',
    },
    {
      pieces: [TITLE, APPLY],
      corner: 'top',
      because: 'rather over words than over a button, for what is grave',
    },
    { pieces: [LINK, PAY], corner: 'bottom', because: 'rather over plain words than over a link' },
    { pieces: [LINK, APPLY], corner: 'top', because: 'and over a link rather than over a button' },
  ])('$corner: $because', ({ pieces, corner }) => {
    expect(placed(card('', ...pieces))).toEqual({ stands: true, corner });
  });

  test.each([
    { pieces: [HEART, APPLY], grave: true, because: 'a control in either corner' },
    { pieces: [LINK, PAY], grave: false, because: 'nor those of a link' },
    { pieces: [TITLE, PAY], grave: false, because: 'a pause covers no words' },
  ])('or nowhere: $because', ({ pieces, grave }) => {
    expect(placed(card('', ...pieces), grave).stands).toBe(false);
  });
});

describe('a card that gets another size', () => {
  const standing = (chips: Chips, on: Element, grave = true) => {
    const { notice, inside } = mounted({ look: 'chip' });
    expect(placeChip(notice.standing, on, grave, () => on.append(notice.host))).toBe(true);
    chips.keep(notice.standing, on, { grave, standsIn: false });
    onTestFinished(() => chips.drop(on));
    const chip = byKey(inside, 'chip');
    const corner = () => {
      const [box, own] = [chip.getBoundingClientRect(), on.getBoundingClientRect()];
      if (getComputedStyle(chip).visibility === 'hidden') return 'nowhere';
      return box.top - own.top === 8 ? 'top' : own.bottom - box.bottom === 8 ? 'bottom' : 'between';
    };
    return { chip, corner };
  };
  const soon = (corner: () => string, expected: string) =>
    vi.waitFor(() => expect(corner()).toBe(expected), { timeout: 2000 });
  const wide = (on: HTMLElement, width: number) => {
    on.style.width = `${width}px`;
  };

  test('has its chip where it covers nothing, and where it was when there is room again', async () => {
    const on = card('', ['h3', 'margin:0', 'Thợ may lành nghề ở quận bảy']);
    const { corner } = standing(new Chips(), on);
    expect(corner()).toBe('top');
    wide(on, 220);
    await soon(corner, 'bottom');
    wide(on, 600);
    await soon(corner, 'top');
  });

  test('that grows at its end keeps its chip at the end', async () => {
    const on = card('', TITLE);
    const { corner } = standing(new Chips(), on);
    expect(corner()).toBe('bottom');
    on.style.minHeight = '300px';
    await soon(corner, 'bottom');
  });

  test('and has no room left hides what asks to pause until there is some', async () => {
    const on = card('', ['h3', 'margin:0', 'Thợ may lành nghề ở quận bảy'], PAY);
    const { corner } = standing(new Chips(), on, false);
    wide(on, 220);
    await soon(corner, 'nowhere');
    wide(on, 600);
    await soon(corner, 'top');
  });

  test('moves nothing that is open, and nothing it was told to let go', async () => {
    const chips = new Chips();
    const on = card('', ['h3', 'margin:0', 'Thợ may lành nghề ở quận bảy']);
    const other = card('', ['h3', 'margin:0', 'Thợ may lành nghề ở quận bảy']);
    const third = card('', ['h3', 'margin:0', 'Thợ may lành nghề ở quận bảy']);
    const open = standing(chips, on);
    const gone = standing(chips, other);
    const kept = standing(chips, third);
    open.chip.click();
    chips.drop(other);
    for (const it of [on, other, third]) wide(it, 220);
    await soon(kept.corner, 'bottom');
    expect([open.corner(), gone.corner()]).toEqual(['between', 'between']);
  });
});

describe('a chip in place of a strip, at the head of a post', () => {
  const AUTHOR = ['b', 'display:block;height:48px', 'Hồng Nhung Online'] as const;
  const WORDS = ['p', 'margin:0;padding-bottom:60px', 'Cần người '.repeat(20)] as const;
  const FULL = ['p', 'margin:0', 'Cần người '.repeat(60)] as const;
  const MORE = ['button', 'position:absolute;right:8px;top:8px;width:32px;height:32px'] as const;

  test.each([
    { width: 600, pieces: [AUTHOR, MORE, WORDS], fromEnd: 96, at: 'top', because: 'the buttons of a post' },
    { width: 300, pieces: [AUTHOR, WORDS], fromEnd: 8, at: 'top', because: 'it would cover the name' },
    { width: 300, pieces: [AUTHOR, MORE, WORDS], fromEnd: 8, at: 'bottom', because: 'a button is there' },
    { width: 300, pieces: [AUTHOR, MORE, FULL], fromEnd: 96, at: 'top', because: 'words are everywhere' },
  ])('$at, $fromEnd from the end: $because', async ({ width, pieces, fromEnd, at }) => {
    const on = card(`width:${width}px`, ...pieces);
    const { notice, inside } = mounted({ look: 'chip' });
    on.prepend(notice.host);
    const chips = new Chips();
    chips.keep(notice.standing, on, { grave: true, standsIn: true });
    onTestFinished(() => chips.drop(on));
    const own = on.getBoundingClientRect();
    await vi.waitFor(() => {
      const chip = byKey(inside, 'chip').getBoundingClientRect();
      expect(own.right - chip.right).toBe(fromEnd);
      expect(at === 'top' ? chip.top - own.top : own.bottom - chip.bottom).toBe(8);
    });
  });
});

test.each(['display:flex;flex-direction:column;gap:12px', 'display:grid;gap:12px', 'display:block'])(
  'no layout makes room for it: %s',
  (layout) => {
    const on = card(`${layout};min-height:0`, ['p', '', 'Một'], ['p', '', 'Hai']);
    const heights = () => [on, ...on.querySelectorAll('p')].map((it) => it.getBoundingClientRect().toJSON());
    const before = heights();
    placed(on);
    expect(heights()).toEqual(before);
  },
);
