import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { CompareViewFragment } from '../../graphql/generated/graphql';
import { compareGroups } from './rows/compare-rows';
import { inOrder } from './columns/compare-order';
import { defaultColumns, heldColumns, isInSight } from './columns/default-columns';
import { equalRows, withoutEqualRows } from './rows/compare-row';
import { type CompareSearch, MOST_COLUMNS } from './compare-search';
import { comparedFrom, comparedJob, ranked } from './compared-from';
import type { ComparedProposal } from './compared';
import { useIsNarrow } from '../../ui/use-is-narrow';

export const compareRoute = getRouteApi('/jobs/$jobId/compare');

/** What is compared, as the address says: which proposals, in which order, with or without equal rows. */
export function useCompared(read: CompareViewFragment) {
  const search = compareRoute.useSearch();
  const isNarrow = useIsNarrow();
  const job = comparedJob(read.job, read);
  const all = inOrder(ranked(read.proposals.flatMap((opened) => comparedFrom(opened, job))), search.order ?? 'lot');
  const isCards = isNarrow && search.view === 'cards';
  // What was shown at first stays while it is sorted: a column that runs away under one's hand is no help.
  const [heldIds] = useState(() =>
    defaultColumns(all, MOST_COLUMNS, read.job.decision?.proposalId).map(({ id }) => id),
  );
  const chosen = isNarrow ? twoOf(all, search.shown) : pickedOf(all, search.shown, heldIds);
  const shown = isCards ? all.filter(isInSight) : chosen;
  const totals = all.filter(isInSight).flatMap(({ comparableTotal }) => comparableTotal ?? []);
  const whole = compareGroups({ ...job, lowestTotal: totals.length > 0 ? Math.min(...totals) : null }, shown);
  const without = withoutEqualRows(whole);
  const may = (move: string) => read.job.moves.some(({ name, allowed }) => name === move && allowed);
  const isEqualHidden = search.equal === 'hidden';
  return {
    job,
    all,
    shown,
    groups: isEqualHidden ? without.groups : whole,
    equalCount: equalRows(whole),
    isEqualHidden,
    showsDifferences: search.differences !== 'plain',
    // Submitted scores stand still.
    mayScore: may('score') && read.myStage === 'SCORE',
    maySort: may('mark'),
    mayNote: may('note'),
    isCards,
  };
}

export type Compared = ReturnType<typeof useCompared>;

/** The proposals that were picked, in order; without a pick those of the first look. */
function pickedOf(
  all: readonly ComparedProposal[],
  ids: string[] = [],
  heldIds: readonly string[],
): ComparedProposal[] {
  const picked = all.filter(({ id }) => ids.includes(id));
  return picked.length > 0 ? picked : heldColumns(all, heldIds);
}

/** A telephone shows two, in the order in which they were picked. */
function twoOf(all: readonly ComparedProposal[], ids: string[] = []): ComparedProposal[] {
  const picked = all.filter(({ id }) => ids.includes(id)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const others = all.filter((proposal) => !picked.includes(proposal));
  const late = (each: ComparedProposal) => Number(each.variant !== null) + 2 * Number(!isInSight(each));
  return [...picked, ...others.toSorted((a, b) => late(a) - late(b))].slice(0, 2);
}

/** Changes how the table is looked at, without a step in the browser's history. */
export function useLookChange(): (change: Partial<CompareSearch>) => void {
  const navigate = compareRoute.useNavigate();
  return (change) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
}
