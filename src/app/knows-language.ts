/** Whether a text is in a language we watch for, as far as the browser can tell. */

/** `browser.i18n.detectLanguage`, which works on the device. */
export type DetectLanguage = (text: string) => Promise<{
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}>;

/** What browsers call them, where that is not as we do. */
const OTHER_NAMES: Readonly<Record<string, string>> = { tl: 'fil' };

/** Where the browser is not sure it is taken to be one of ours: it guesses wildly at a few words without accents. */
export async function knowsLanguage(
  text: string,
  watched: readonly string[],
  detect: DetectLanguage,
): Promise<boolean> {
  const { isReliable, languages } = await detect(text).catch(() => ({ isReliable: false, languages: [] }));
  const [most] = [...languages].sort((a, b) => b.percentage - a.percentage);
  if (!isReliable || !most) return true;
  const language = most.language.replace(/-.*/, '');
  return watched.includes(OTHER_NAMES[language] ?? language);
}
