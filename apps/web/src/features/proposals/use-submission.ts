import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { useRef, useState } from 'react';
import type { ProposalStandingFragment as Standing } from '../../graphql/generated/graphql';
import { readFragment } from '../../graphql/graphql';
import { contentInput } from '../../graphql/proposal-content';
import { useMove } from '../../graphql/use-move';
import type { FieldProblem } from '../../ui/field-problem';
import type { Draft } from './draft';
import type { DraftKeeper } from './draft-keeper';
import { ProposalStandingFragment, StartProposalMutation, SubmitProposalMutation } from './proposal-documents';

interface Submission {
  jobId: string;
  keeper: DraftKeeper<Draft>;
  /** What was sent is not kept here: nothing of it may come back in a draft. */
  isDropBox: boolean;
  isBegun: boolean;
  /** The number of the newest addendum on this page: what is submitted was written to it. */
  newestAddendum: number;
  /** Cells of the page that could not be read: what they mean is open, so nothing is sent. */
  unread: readonly FieldProblem[];
  /** The draft as it stands in this moment. */
  now: () => Draft;
  /** `hasTypedOn`: words were written while the proposal was on its way, and are not in what was submitted. */
  onSubmitted: (standing: Standing, hasTypedOn: boolean) => void;
}

/** Submits what is on the page: always by a press, never by itself, and after the last save has ended. */
export function useSubmission(of: Submission) {
  const { jobId, keeper, isDropBox, isBegun, newestAddendum, unread, now, onSubmitted } = of;
  const begin = useMove(StartProposalMutation);
  const move = useMove(SubmitProposalMutation);
  const isUnderWay = useRef(false);
  const [unsaid, setUnsaid] = useState<readonly FieldProblem[]>([]);
  const submit = async (content: ProposalContent) => {
    // A second press while the first is on its way would be a second revision of the same.
    if (isUnderWay.current) return;
    setUnsaid(unread);
    if (unread.length > 0) return;
    isUnderWay.current = true;
    await submitOnce(content).finally(() => (isUnderWay.current = false));
  };
  const submitOnce = async (content: ProposalContent) => {
    const sent = now();
    await keeper.stop();
    const mayGoOn = isBegun || (await begin.run({ jobId })) !== null;
    const written = contentInput({ ...content, confirmedAddendum: newestAddendum });
    const submitted = mayGoOn ? await move.run({ jobId, content: written }) : null;
    if (submitted === null) return keeper.goOn();
    const standing = readFragment(ProposalStandingFragment, submitted.proposal);
    keeper.forget();
    keeper.goOn(standing.draftRevision);
    const hasTypedOn = !isDropBox && now() !== sent;
    if (hasTypedOn) keeper.plan(now());
    onSubmitted(standing, hasTypedOn);
  };
  const failed = begin.problems.length > 0 ? begin : move;
  return {
    submit,
    isRunning: begin.isRunning || move.isRunning,
    problems: unsaid.length > 0 ? unsaid : failed.problems,
    code: failed.code,
    errorFor: move.errorFor,
  };
}
