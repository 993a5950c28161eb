/** The countries of the world to choose from, in the order of the reader's alphabet. */
import { countriesByName } from '../words/country-names.ts';

interface Props {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly language: string;
}

export const CountryOptions = ({ countries, language }: Props) => (
  <>
    {countriesByName(countries, language).map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))}
  </>
);
