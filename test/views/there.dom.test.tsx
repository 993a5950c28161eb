import { render } from 'preact';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/views/there.css';
import { There, type ThereProps } from '../../src/views/there.tsx';
import { wordsIn } from '../../src/words/words.ts';
import { faultsOf } from './at-every-size.ts';

const { vi: words } = wordsIn;

const acts = {
  chooseWhere: vi.fn(),
  chooseNationality: vi.fn(),
  copy: vi.fn(async () => {}),
  leave: vi.fn(),
};

const props: ThereProps = {
  words,
  dials: false,
  acts,
  where: 'KH',
  nationality: 'VN',
  often: [{ code: 'KH', name: 'Campuchia' }],
  countries: [
    { code: 'KH', name: 'Campuchia' },
    { code: 'VN', name: 'Việt Nam' },
  ],
  heading: words.there.embassy,
  cards: [
    {
      name: 'Đại sứ quán',
      number: '+84 000 000',
      tel: '+84000000',
      more: [{ number: '+84 000 001', tel: '+84000001' }],
      detail: 'Cho bạn.',
    },
  ],
  message: 'Tôi cần giúp.',
};

function shown(changed: Partial<ThereProps> = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(<There {...props} {...changed} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

const find = <T extends HTMLElement>(root: HTMLElement, selector: string) =>
  root.querySelector<T>(selector) ?? expect.unreachable(selector);

beforeEach(() => vi.clearAllMocks());

test('the way out is the first thing the keyboard reaches', async () => {
  const root = shown();
  await userEvent.tab();
  expect(document.activeElement).toBe(find(root, '.exit'));
  expect(document.activeElement?.textContent).toBe(`${words.there.urgent} ${words.there.exit}`);
  await userEvent.keyboard('{Enter}');
  expect(acts.leave).toHaveBeenCalledOnce();
});

test('every number of a place is given, to dial and to copy', async () => {
  const root = shown();
  const numbers = [...root.querySelectorAll<HTMLAnchorElement>('.number')];
  expect(numbers.map(({ href }) => href)).toEqual(['tel:+84000000', 'tel:+84000001']);
  expect(numbers[0]?.querySelector('.for-ears')?.textContent).toBe('cộng 8 4, 0 0 0, 0 0 0');
  await userEvent.click(find(root, '.number-row .button'));
  expect(acts.copy).toHaveBeenCalledExactlyOnceWith('+84 000 000');
});

test.each([
  { dials: false, copies: 1, because: 'without a phone the number is copied' },
  { dials: true, copies: 0, because: 'a phone dials, on that tap' },
])('a press on a number: $because', ({ dials, copies }) => {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  const link = find(shown({ dials }), '.number');
  // nothing here can be called
  link.addEventListener('click', (event) => event.stopPropagation());
  link.removeAttribute('href');
  link.dispatchEvent(press);
  expect(acts.copy).toHaveBeenCalledTimes(copies);
  expect(press.defaultPrevented).toBe(!dials);
});

test('where and whose can be chosen; what is not known is not filled in', async () => {
  const root = shown({ nationality: '' });
  const [where, whose] = [...root.querySelectorAll('select')];
  expect([where?.value, whose?.value, whose?.selectedOptions[0]?.text]).toEqual([
    'KH',
    '',
    words.there.choose,
  ]);
  await userEvent.selectOptions(whose as HTMLSelectElement, 'VN');
  await userEvent.selectOptions(where as HTMLSelectElement, 'VN');
  expect(acts.chooseNationality).toHaveBeenCalledWith('VN');
  expect(acts.chooseWhere).toHaveBeenCalledWith('VN');
});

test('axe finds nothing, in any size or light', async () => {
  expect(await faultsOf(shown())).toEqual([]);
});
