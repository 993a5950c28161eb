/** Countries by the names people call them, in the order of a language. */

export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', style: 'short' });

export function countryName(code: string, language: string): string {
  return namesIn(language).of(code) ?? code;
}

export function countriesByName(codes: readonly string[], language: string): readonly NamedCountry[] {
  const names = namesIn(language);
  const { compare } = new Intl.Collator(language);
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => compare(one.name, other.name));
}
