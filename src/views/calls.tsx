/** Numbers to call, the most fitting first. They dial on a tap on a phone, elsewhere they copy, and never by themselves. */
import type { Call, CallCard } from '../looks/call-card.ts';
import { aloud } from '../words/aloud.ts';
import type { Words } from '../words/words.ts';
import { CopyFace, useCopying } from './copy-button.tsx';

interface Props {
  words: Words;
  cards: readonly CallCard[];
  dials: boolean;
  copy(text: string): Promise<void>;
}

export function Calls({ cards, ...rest }: Props) {
  return (
    <ol class="calls">
      {cards.map((card) => (
        <li key={card.name} class="call">
          <b>{card.name}</b>
          {card.ownName && (
            <span class="fine" lang={card.ownName.lang}>
              {card.ownName.text}
            </span>
          )}
          {callsOf(card).map((call) => (
            <NumberRow key={call.tel} call={call} {...rest} />
          ))}
          {card.url && (
            <a href={card.url} target="_blank" rel="noreferrer">
              {card.url.replace(/^https:\/\/|\/$/g, '')}
            </a>
          )}
          <span class="fine">{card.detail}</span>
          {card.confirmed && <span class={card.stale ? 'fine stale' : 'fine'}>{card.confirmed}</span>}
        </li>
      ))}
    </ol>
  );
}

const callsOf = ({ number, tel, more = [] }: CallCard): readonly Call[] =>
  number && tel ? [{ number, tel }, ...more] : more;

function NumberRow({ call: { number, tel }, words, dials, copy }: Omit<Props, 'cards'> & { call: Call }) {
  const copying = useCopying({ text: number, copy });
  const press = (event: Event) => {
    if (dials) return;
    event.preventDefault();
    copying.press();
  };
  return (
    <span class="number-row">
      <a class="number" href={`tel:${tel}`} onClick={press}>
        <span aria-hidden="true">{number}</span>
        <span class="for-ears">{aloud(number, words.help.plus)}</span>
      </a>
      <CopyFace words={words} {...copying} />
    </span>
  );
}
