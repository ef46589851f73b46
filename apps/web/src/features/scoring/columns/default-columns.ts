import type { ComparedProposal } from '../compared';

/** Whether a column is looked at without being asked for: neither set aside nor out. */
export function isInSight({ marked }: ComparedProposal): boolean {
  return marked === null || marked.mark === 'shortlisted';
}

/**
 * The columns that nobody picked, as many as can be read side by side: the shortlist; without one what was chosen, then
 * the others by rank, then by price.
 */
export function defaultColumns(
  all: readonly ComparedProposal[],
  most: number,
  chosenId: string | null = null,
): ComparedProposal[] {
  const listed = all.filter(({ marked }) => marked?.mark === 'shortlisted');
  const others = byMerit(
    all.filter((each) => isInSight(each) && !listed.includes(each)),
    chosenId,
  );
  const setAside = all.filter((each) => !isInSight(each));
  const bidders = new Set(listed.map(({ proposalId }) => proposalId)).size;
  const enough = bidders > 1 ? listed : [...listed, ...others, ...(others.length > 1 ? [] : setAside)];
  const chosen = enough.slice(0, most);
  return all.filter((each) => chosen.includes(each));
}

function byMerit(proposals: readonly ComparedProposal[], chosenId: string | null): ComparedProposal[] {
  const last = Number.MAX_SAFE_INTEGER;
  const merit = ({ proposalId, rank, comparableTotal }: ComparedProposal) =>
    [Number(proposalId !== chosenId), rank?.place ?? last, comparableTotal ?? last] as const;
  return proposals.toSorted((one, other) => {
    const [mine, theirs] = [merit(one), merit(other)];
    return mine[0] - theirs[0] || mine[1] - theirs[1] || mine[2] - theirs[2];
  });
}

/**
 * The same columns as at the first look while one sorts them. Whatever is set aside makes room for the next one in the
 * running, so that sixty proposals can be gone through one by one.
 */
export function heldColumns(all: readonly ComparedProposal[], heldIds: readonly string[]): ComparedProposal[] {
  const held = all.filter(({ id }) => heldIds.includes(id));
  const kept = held.filter(isInSight);
  const next = all.filter((each) => isInSight(each) && !held.includes(each)).slice(0, held.length - kept.length);
  const chosen = kept.length + next.length > 0 ? [...kept, ...next] : held;
  return all.filter((each) => chosen.includes(each));
}
