/** A moment as people of a language write it, on the clock of this device. */
export function dateAndTime(moment: string, language: string): string {
  const at = new Date(moment);
  const day = at.toLocaleDateString(language, { dateStyle: 'long' });
  return `${day}, ${at.toLocaleTimeString(language, { timeStyle: 'short' })}`;
}
