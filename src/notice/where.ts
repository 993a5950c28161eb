/** "Are you in Viet Nam?": country and language were guessed, and here they are set right. */
import { countriesByName, countryName } from '../words/country-names.ts';
import { fill } from '../words/fill.ts';
import { wordsIn } from '../words/words.ts';
import { type Face, unfolds } from './face.ts';
import { icon } from './icon.ts';
import { whenChosen } from './when-chosen.ts';

export function where(face: Face): HTMLElement {
  const { doc, make, content, words } = face;
  const country = countryName(content.where.country, words.language);
  const button = make(
    'button',
    { type: 'button', class: 'fold where' },
    make('span', {}, fill(words.notice.where, { country }), ' ', make('b', {}, words.notice.change)),
    icon(doc, 'chevron'),
  );
  const choices = make('div', { class: 'folded choices' });
  unfolds(face, 'where', button, (open) => {
    choices.hidden = !open;
    choices.replaceChildren(...(open ? [countryChoice(face), languageChoice(face)] : []));
  });
  return make('div', {}, button, choices);
}

function countryChoice({ make, content, words, actions }: Face): HTMLElement {
  const { country, countries } = content.where;
  const options = countriesByName(countries, words.language).map(({ code, name }) => {
    const option = make('option', { value: code }, name);
    option.selected = code === country;
    return option;
  });
  const select = make('select', { 'data-key': 'country' }, ...options);
  whenChosen(select, actions.chooseCountry);
  return make('label', {}, make('span', {}, words.notice.country), select);
}

function languageChoice({ make, words, actions }: Face): HTMLElement {
  const buttons = Object.values(wordsIn).map(({ language, languageName }) => {
    const pressed = String(language === words.language);
    const button = make(
      'button',
      {
        type: 'button',
        class: 'small button',
        lang: language,
        'aria-pressed': pressed,
        'data-key': `language-${language}`,
      },
      languageName,
    );
    button.addEventListener('click', () => actions.chooseLanguage(language));
    return button;
  });
  return make('div', { class: 'buttons', role: 'group', 'aria-label': words.notice.language }, ...buttons);
}
