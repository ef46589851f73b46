import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { useRef } from 'react';
import type { ProposalStandingFragment as Standing } from '../../graphql/generated/graphql';
import { readFragment } from '../../graphql/graphql';
import { contentInput } from '../../graphql/proposal-content';
import { useMove } from '../../graphql/use-move';
import type { DraftKeeper } from './draft-keeper';
import { ProposalStandingFragment, StartProposalMutation, SubmitProposalMutation } from './proposal-documents';

interface Submission {
  jobId: string;
  keeper: DraftKeeper;
  isBegun: boolean;
  /** The number of the newest addendum on this page: what is submitted was written to it. */
  newestAddendum: number;
  onSubmitted: (standing: Standing) => void;
}

/** Submits what is on the page: always by a press, never by itself, and after the last save has ended. */
export function useSubmission({ jobId, keeper, isBegun, newestAddendum, onSubmitted }: Submission) {
  const begin = useMove(StartProposalMutation);
  const move = useMove(SubmitProposalMutation);
  const isUnderWay = useRef(false);
  const submit = async (content: ProposalContent) => {
    // A second press while the first is on its way would be a second revision of the same.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await submitOnce(content).finally(() => (isUnderWay.current = false));
  };
  const submitOnce = async (content: ProposalContent) => {
    await keeper.stop();
    const mayGoOn = isBegun || (await begin.run({ jobId })) !== null;
    const written = contentInput({ ...content, confirmedAddendum: newestAddendum });
    const submitted = mayGoOn ? await move.run({ jobId, content: written }) : null;
    if (submitted === null) return keeper.goOn();
    const standing = readFragment(ProposalStandingFragment, submitted.proposal);
    keeper.forget();
    keeper.goOn(standing.draftRevision);
    onSubmitted(standing);
  };
  const failed = begin.problems.length > 0 ? begin : move;
  return {
    submit,
    isRunning: begin.isRunning || move.isRunning,
    problems: failed.problems,
    code: failed.code,
    errorFor: move.errorFor,
  };
}
