import { describe, expect, onTestFinished, test } from 'vitest';
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
