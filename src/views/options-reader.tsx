/** Who reads, and how often we speak up. */

import { countryName } from '../words/country-names.ts';
import { fill } from '../words/fill.ts';
import { CountryOptions } from './country-options.tsx';
import { LanguageSegments } from './language-choice.tsx';
import type { OptionsProps } from './options.tsx';
import { Quieter } from './quieter.tsx';

export function OptionsReader({ words, settings, country, countries, acts }: OptionsProps) {
  const guessed = fill(words.options.autoCountry, { country: countryName(country, words.language) });
  return (
    <div class="choices">
      <label class="row">
        <span>{words.welcome.country}</span>
        <select value={settings.country} onChange={(event) => acts.chooseCountry(event.currentTarget.value)}>
          <option value="auto">{settings.country === 'auto' ? guessed : words.popup.auto}</option>
          <CountryOptions countries={countries} language={words.language} />
        </select>
      </label>
      <div class="row">
        <span>{words.welcome.language}</span>
        <LanguageSegments words={words} chosen={settings.language} choose={acts.chooseLanguage} />
      </div>
      <Quieter words={words} quieter={settings.quieter} choose={acts.beQuieter} />
      <p class="fine">{words.options.quieterDetail}</p>
    </div>
  );
}
