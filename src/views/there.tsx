/** For someone who said yes already, or is held: whom to call, and a way out that is always in reach. No pictures, no folds. */
import type { CallCard } from '../looks/call-card.ts';
import type { NamedCountry } from '../words/country-names.ts';
import type { Words } from '../words/words.ts';
import { Calls } from './calls.tsx';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';

export interface ThereContent {
  /** ISO 3166-1 alpha-2. */
  readonly where: string;
  /** Empty where nothing tells it. */
  readonly nationality: string;
  /** Where help is known; then all. */
  readonly often: readonly NamedCountry[];
  readonly countries: readonly NamedCountry[];
  readonly heading: string;
  /** Said where the number of the own embassy is not known. */
  readonly unknown?: string;
  readonly cards: readonly CallCard[];
  /** To send where calling is impossible. */
  readonly message?: string;
}

export interface ThereProps extends ThereContent {
  readonly words: Words;
  /** On phones; elsewhere a number is copied. */
  readonly dials: boolean;
  readonly acts: ThereActs;
}

export interface ThereActs {
  chooseWhere(country: string): void;
  chooseNationality(country: string): void;
  copy(text: string): Promise<void>;
  leave(): void;
}

export function There(props: ThereProps) {
  const { words, acts, heading, unknown, message } = props;
  const { there, language } = words;
  return (
    <div class="there" lang={language}>
      <header>
        <p class="fine">{there.leaving}</p>
        <button type="button" class="exit" onClick={acts.leave}>
          <Icon name="exit" />
          <span class="for-ears">{there.urgent}</span> {there.exit}
        </button>
      </header>
      <main class="page">
        <h1>{there.title}</h1>
        <p class="lead">{there.lead}</p>
        <Whereabouts {...props} />
        <h2>{heading}</h2>
        {unknown && <p>{unknown}</p>}
        <Calls {...props} copy={acts.copy} />
        {message && (
          <>
            <h2>{there.text}</h2>
            <div class="message">
              <p>“{message}”</p>
              <CopyButton words={words} text={message} copy={acts.copy} />
            </div>
          </>
        )}
        <h2>{there.remember}</h2>
        <ul>
          {there.reminders.map((reminder) => (
            <li key={reminder}>{reminder}</li>
          ))}
        </ul>
      </main>
    </div>
  );
}

function Whereabouts({ where, nationality, acts, ...props }: ThereProps) {
  const { there } = props.words;
  return (
    <div class="whereabouts">
      <CountryChoice {...props} label={there.where} chosen={where} choose={acts.chooseWhere} />
      <CountryChoice
        {...props}
        label={there.nationality}
        chosen={nationality}
        choose={acts.chooseNationality}
      />
    </div>
  );
}

interface ChoiceProps extends Pick<ThereProps, 'words' | 'often' | 'countries'> {
  label: string;
  chosen: string;
  choose(country: string): void;
}

function CountryChoice({ label, chosen, choose, often, countries, words: { there } }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {chosen === '' && <option value="">{there.choose}</option>}
        <optgroup label={there.often}>{often.map(option)}</optgroup>
        <optgroup label={there.all}>{countries.map(option)}</optgroup>
      </select>
    </label>
  );
}

const option = ({ code, name }: NamedCountry) => (
  <option key={code} value={code}>
    {name}
  </option>
);
