/** The parts of the page of thanks. */
export const THANKS_TABS = ['wall', 'people', 'reported'] as const;
export type ThanksTab = (typeof THANKS_TABS)[number];

/** Reads the address; whatever it does not know is left out. */
export function readThanksSearch({ part }: Record<string, unknown>): { part?: ThanksTab } {
  const tab = THANKS_TABS.find((each) => each === part);
  return tab ? { part: tab } : {};
}

/** The same for one's own page. */
export function readMineSearch({ part }: Record<string, unknown>): { part?: 'given' } {
  return part === 'given' ? { part } : {};
}
