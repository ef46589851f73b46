import { useEffect, useEffectEvent, useState } from 'react';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { requiredLine } from '../../graphql/asked';
import type { ProposalQuery } from '../../graphql/generated/graphql';
import { readFragment } from '../../graphql/graphql';
import { contentFrom, ProposalContentFragment } from '../../graphql/proposal-content';
import { useViewer } from '../../graphql/viewer';
import { serverNow } from '../../ui/server-clock';
import { askedOf } from './asked-of';
import { contentOf } from './content-of';
import type { Draft } from './draft';
import { draftFrom } from './draft-from';
import { useColleague } from './merge/use-colleague';
import { ProposalStandingFragment } from './proposal-documents';
import { unreadProblems } from './unread-problems';
import { useDraft } from './use-draft';
import { useDraftSaving } from './use-draft-saving';
import { useSubmission } from './use-submission';
import { whatIsLeft } from './what-is-left';

export type ProposedJob = NonNullable<ProposalQuery['job']>;
export type OwnProposal = ProposalQuery['myProposal'];

/** Everything that happens to a proposal while its page is open. */
export function useProposalEditor(job: ProposedJob, proposal: OwnProposal) {
  const { bidder } = useViewer();
  const asked = askedOf(job, bidder?.kind);
  const standing = proposal && readFragment(ProposalStandingFragment, proposal);
  const [isDirty, setIsDirty] = useState(false);
  const [submissions, setSubmissions] = useState(0);
  const asDraft = (content: ProposalContent | null) => {
    const brief = job.lines.map((line) => ({ ...requiredLine(line), details: line.details }));
    return draftFrom(content, brief, asked.requirements);
  };
  const handle = useDraft(
    () => asDraft(proposal?.content ? contentFrom(readFragment(ProposalContentFragment, proposal.content)) : null),
    (draft) => {
      setIsDirty(true);
      keeper.plan(draft);
    },
  );
  const noteSaved = useEffectEvent((draft: Draft) => colleague.noteSaved(draft));
  const { keeper, saving, setback, goOn } = useDraftSaving({
    jobId: job.id,
    currency: job.currency,
    known: { revision: standing?.draftRevision ?? null, savedAt: standing?.draftSavedAt ?? null },
    onSaved: (draft) => noteSaved(draft),
  });
  const colleague = useColleague({
    jobId: job.id,
    keeper,
    isConflict: setback?.outcome === 'conflict',
    now: handle.now,
    asDraft,
    onMerged: ({ draft, isTheirs }, revision) => {
      keeper.forget();
      goOn(revision);
      // What came from the server goes back to it only with something of this page in it.
      if (isTheirs) handle.show(draft);
      else handle.change(draft);
    },
  });
  /** What was dropped is gone from this page too; what is typed from here on is another proposal. */
  const startAnew = () => {
    const blank = asDraft(null);
    handle.show(blank);
    colleague.noteSaved(blank);
  };
  const unread = unreadProblems(handle.draft);
  const content = contentOf(handle.draft, job.currency);
  const submission = useSubmission({
    jobId: job.id,
    keeper,
    isDropBox: job.isDropBox,
    isBegun: standing !== null,
    newestAddendum: job.addenda.length,
    unread,
    now: handle.now,
    onSubmitted: (_, hasTypedOn) => {
      setIsDirty(hasTypedOn);
      if (job.isDropBox) startAnew();
      setSubmissions((count) => count + 1);
    },
  });
  const isLate = useIsPast(job.deadline);
  const isClosed = isLate || setback?.outcome === 'closed' || submission.code === 'DEADLINE_PASSED';
  useEffect(() => {
    if (isClosed) void keeper.stop();
  }, [isClosed, keeper]);
  return {
    handle,
    content,
    asked,
    left: whatIsLeft(content, asked, unread),
    standing,
    saving,
    setback,
    colleague,
    submission,
    submissions,
    isClosed,
    hasChanges: isDirty || (standing?.hasUnsubmittedChanges ?? false),
    saveNow: () => void keeper.flush(),
  };
}

export type ProposalEditing = ReturnType<typeof useProposalEditor>;

/** Whether the server's clock has passed an instant. Draws anew when it does, not every second. */
function useIsPast(iso: string | null): boolean {
  const check = () => iso !== null && serverNow() >= Date.parse(iso);
  const [isPast, setIsPast] = useState(check);
  const look = useEffectEvent(() => setIsPast(check()));
  useEffect(() => {
    if (isPast) return;
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [isPast]);
  return isPast;
}
