/** An opened proposal, as far as it says whose it is. */
interface Opened {
  /** Null while names are hidden. */
  bidder: { name: string; kind: 'TEAM' | 'VENDOR' } | null;
  label: string;
}

/** What to call an opened proposal: its bidder, or "Proposal A" while names are hidden. */
export function calledBy({ bidder, label }: Opened): string {
  return bidder?.name ?? label;
}

/** The order of names, in which whoever looks for one finds it. */
export function byName(one: Opened, other: Opened): number {
  return calledBy(one).localeCompare(calledBy(other), 'en');
}

/** Which side it comes from. Null while names are hidden: then neither hue nor shape tells of it. */
export function sideOf({ bidder }: Pick<Opened, 'bidder'>): 'internal' | 'external' | null {
  if (bidder === null) return null;
  return bidder.kind === 'TEAM' ? 'internal' : 'external';
}
