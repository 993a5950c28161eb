/** The page's console is no place for our troubles: where something fails, nothing is shown. */
export function quietly(act: () => unknown): void {
  Promise.try(act).catch(() => {});
}
