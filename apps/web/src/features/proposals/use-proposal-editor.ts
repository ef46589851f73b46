import { useEffect, useEffectEvent, useState } from 'react';
import type { ProposalQuery } from '../../graphql/generated/graphql';
import { readFragment } from '../../graphql/graphql';
import { contentFrom, ProposalContentFragment } from '../../graphql/proposal-content';
import { requiredLine } from '../../graphql/asked';
import { useViewer } from '../../graphql/viewer';
import { serverNow } from '../../ui/server-clock';
import { askedOf } from './asked-of';
import type { Theirs } from './conflict';
import { type BriefLine, contentOf, draftFrom } from './draft';
import { ProposalStandingFragment } from './proposal-documents';
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
  const known = { revision: standing?.draftRevision ?? null, savedAt: standing?.draftSavedAt ?? null };
  const { keeper, saving, setback, goOn } = useDraftSaving(job.id, known);
  const [isDirty, setIsDirty] = useState(false);
  const [submissions, setSubmissions] = useState(0);
  const handle = useDraft(
    () =>
      draftFrom(
        proposal?.content ? contentFrom(readFragment(ProposalContentFragment, proposal.content)) : null,
        briefOf(job),
      ),
    (draft) => {
      setIsDirty(true);
      keeper.plan(contentOf(draft, job.currency));
    },
  );
  const content = contentOf(handle.draft, job.currency);
  const submission = useSubmission({
    jobId: job.id,
    keeper,
    isBegun: standing !== null,
    newestAddendum: job.addenda.length,
    onSubmitted: () => {
      setIsDirty(false);
      setSubmissions((count) => count + 1);
    },
  });
  const isLate = useIsPast(job.deadline);
  const isClosed = isLate || setback?.outcome === 'closed' || submission.code === 'DEADLINE_PASSED';
  useEffect(() => {
    if (isClosed) void keeper.stop();
  }, [isClosed, keeper]);

  const takeTheirs = ({ revision, content: theirs }: Theirs) => {
    keeper.forget();
    handle.change(draftFrom(theirs, briefOf(job)));
    keeper.forget();
    goOn(revision);
  };
  const keepMine = (revision: number) => {
    goOn(revision);
    keeper.plan(content);
  };
  return {
    handle,
    content,
    asked,
    left: whatIsLeft(content, asked),
    standing,
    saving,
    setback,
    submission,
    submissions,
    isClosed,
    hasChanges: isDirty || (standing?.hasUnsubmittedChanges ?? false),
    keepMine,
    takeTheirs,
    saveNow: () => void keeper.flush(),
  };
}

/** The lines of the brief with what is meant by them. */
function briefOf({ lines }: ProposedJob): BriefLine[] {
  return lines.map((line) => ({ ...requiredLine(line), details: line.details }));
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
