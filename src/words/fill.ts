/** Puts values into words: `{n}` in a text, and the form of a text that fits a number. */

/** Forms by the plural categories of `Intl.PluralRules`; a language names only those it has. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

export function countOf(forms: Plural, n: number, language: string): string {
  const { other, ...special } = forms;
  // the rules are slow to load, and some languages need none
  const rules = Object.keys(special).length > 0 && new Intl.PluralRules(language);
  return fill((rules && special[rules.select(n) as keyof typeof special]) || other, { n });
}
