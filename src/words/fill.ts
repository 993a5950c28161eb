/** Puts values into words: `{n}` in a text, and the form of a text that fits a number. */

/** Forms by the plural categories of `Intl.PluralRules`; a language names only those it has. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

export function countOf(forms: Plural, n: number, language: string): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n });
}
