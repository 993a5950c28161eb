/** Colours are read by people with tired eyes and cheap screens: WCAG 2 AA, in light and in dark. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/looks/tokens.css', 'utf8');

/** Token -> [light, dark], within one block of the sheet. */
function tokensOf(selector: string): Map<string, readonly [string, string]> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  const found = block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the ruler: black on white is 21, a known grey is just too faint', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

const TEXT = 4.5;
const SHAPE = 3;

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const base = tokensOf('.skin');
  const of = (name: string, look = '') =>
    (tokensOf(look).get(name) ?? base.get(name))?.[theme === 'light' ? 0 : 1] ?? '';

  test.each([
    { ink: 'text', paper: 'surface', least: TEXT },
    { ink: 'text', paper: 'page', least: TEXT },
    { ink: 'soft', paper: 'surface', least: TEXT },
    { ink: 'soft', paper: 'sunk', least: TEXT },
    { ink: 'act', paper: 'surface', least: TEXT },
    { ink: 'on-act', paper: 'act', least: TEXT },
    { ink: 'focus', paper: 'surface', least: SHAPE },
    { ink: 'help-ink', paper: 'help-tint', least: TEXT },
    { ink: 'help-mark', paper: 'help-tint', least: SHAPE },
    { ink: 'soft', paper: 'help-tint', least: TEXT },
    { ink: 'aged', paper: 'help-tint', least: TEXT },
    { ink: 'aged', paper: 'surface', least: TEXT },
  ])('$ink on $paper', ({ ink, paper, least }) => {
    expect(contrast(of(ink), of(paper))).toBeGreaterThanOrEqual(least);
  });

  test.each([
    { look: '.pause', ink: 'ink', paper: 'tint', least: TEXT },
    { look: '.pause', ink: 'mark', paper: 'tint', least: SHAPE },
    { look: '.pause', ink: 'on-act', paper: 'mark', least: SHAPE },
    { look: '.pause', ink: 'text', paper: 'highlight', least: TEXT },
    { look: '.danger', ink: 'ink', paper: 'tint', least: TEXT },
    { look: '.danger', ink: 'mark', paper: 'tint', least: SHAPE },
    { look: '.danger', ink: 'on-act', paper: 'mark', least: SHAPE },
    { look: '.danger', ink: 'text', paper: 'highlight', least: TEXT },
  ])('$look $ink on $paper', ({ look, ink, paper, least }) => {
    expect(contrast(of(ink, look), of(paper, look))).toBeGreaterThanOrEqual(least);
  });
});
