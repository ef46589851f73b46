import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import { readFragment } from '../../../graphql/graphql';
import { contentFrom, ProposalContentFragment } from '../../../graphql/proposal-content';
import type { Draft } from '../draft';
import type { DraftKeeper } from '../draft-keeper';
import { ProposalQuery, ProposalRevisionQuery, ProposalStandingFragment } from '../proposal-documents';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { type Clash, type Merged, mergedDrafts } from './merge-drafts';

/** What a colleague brought into this page. */
export interface Brought {
  /** Who saved which part. */
  changed: ReadonlyMap<keyof Draft, string>;
  clashes: readonly Clash[];
}

interface Colleague {
  jobId: string;
  keeper: DraftKeeper<Draft>;
  /** A save was refused because a colleague saved before. */
  isConflict: boolean;
  now: () => Draft;
  /** A content that was read again, as a draft. */
  asDraft: (content: ProposalContent) => Draft;
  onMerged: (merged: Merged, revision: number) => void;
}

/** How often is asked whether a colleague has saved. Only the revision is read, never the sealed text. */
const LOOK = 8000;

/**
 * Writes together with a colleague: what they save comes into this page, field by field, while one goes on typing. The
 * sealed text is only read again when there is something new, since each reading is on record.
 */
export function useColleague({ jobId, keeper, isConflict, now, asDraft, onMerged }: Colleague) {
  const client = useClient();
  const base = useRef(now());
  const isMerging = useRef(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const merge = useEffectEvent(async () => {
    if (isMerging.current) return;
    isMerging.current = true;
    const { data } = await client.query(ProposalQuery, { jobId }, { requestPolicy: 'network-only' }).toPromise();
    isMerging.current = false;
    const own = data?.myProposal;
    setHasFailed(!own?.content);
    if (!own?.content) return;
    const theirs = asDraft(contentFrom(readFragment(ProposalContentFragment, own.content)));
    const merged = mergedDrafts(base.current, now(), theirs);
    base.current = merged.theirs;
    const { draftRevision, draftSavedByName } = readFragment(ProposalStandingFragment, own);
    setBrought((before) => joined(before, merged, draftSavedByName ?? 'A colleague'));
    onMerged(merged, draftRevision);
  });
  const look = useEffectEvent(async () => {
    if (document.hidden || isMerging.current) return;
    const { data } = await client
      .query(ProposalRevisionQuery, { jobId }, { requestPolicy: 'network-only' })
      .toPromise();
    const revision = data?.myProposal ? readFragment(ProposalStandingFragment, data.myProposal).draftRevision : 0;
    if (keeper.isBehind(revision)) await merge();
  });
  useEffect(() => {
    if (isConflict) void merge();
  }, [isConflict]);
  useEffect(() => {
    const timer = setInterval(() => void look(), LOOK);
    return () => clearInterval(timer);
  }, []);
  return {
    brought,
    hasFailed,
    tryAgain: () => void merge(),
    forget: () => setBrought(null),
    settle: (clash: Clash) =>
      setBrought((before) => before && { ...before, clashes: before.clashes.filter((each) => each !== clash) }),
    /** What the server has now: the ground on which both go on. */
    noteSaved: (draft: Draft) => (base.current = draft),
  };
}

function joined(before: Brought | null, { changed, clashes }: Merged, who: string): Brought | null {
  const all = new Map([...(before?.changed ?? []), ...changed.map((part) => [part, who] as const)]);
  const open = [...(before?.clashes ?? []).filter(({ at }) => !clashes.some((each) => each.at === at)), ...clashes];
  return all.size + open.length === 0 ? null : { changed: all, clashes: open };
}
