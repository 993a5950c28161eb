/** A number as a screen reader should say it: digit by digit, as people do, with a rest between groups. */
export function aloud(number: string, plus: string): string {
  const groups = number.split(' ').map((group) => [...group].join(' '));
  return groups.join(', ').replace('+', plus);
}
