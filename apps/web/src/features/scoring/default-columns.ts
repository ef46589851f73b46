import type { ComparedProposal } from './compared';

/** Whether a column is looked at without being asked for: neither set aside nor out. */
export function isInSight({ marked }: ComparedProposal): boolean {
  return marked === null || marked.mark === 'shortlisted';
}

/** The columns that nobody picked: the shortlist first, then others in their order, as many as can be read side by side. */
export function defaultColumns(all: readonly ComparedProposal[], most: number): ComparedProposal[] {
  const listed = all.filter(({ marked }) => marked?.mark === 'shortlisted');
  const others = all.filter((each) => isInSight(each) && !listed.includes(each));
  const setAside = all.filter((each) => !isInSight(each));
  const enough = listed.length > 1 ? listed : [...listed, ...others, ...(others.length > 1 ? [] : setAside)];
  const chosen = enough.slice(0, most);
  return all.filter((each) => chosen.includes(each));
}
