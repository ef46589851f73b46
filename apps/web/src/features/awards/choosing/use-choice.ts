import { type AwardReason, awardProblems } from '@bidwell/domain/award';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import type { FieldProblem } from '../../../ui/field-problem';
import { type Drafts, sentOf } from './debrief-draft';
import type { Contender } from '../decision-buttons';
import { ChooseProposalMutation } from '../decision-documents';
import { offeredBy } from './offered';
import { inTickedOrder } from './ranked-reasons';
import { wireReason } from './reason-choices';
import { newRequestKey } from '../../../graphql/request-key';

const NOBODY: readonly FieldProblem[] = [{ field: 'proposalId', message: 'Choose one of the proposals.' }];

/** A choice that is being made in the dialog: what is filled in so far, what is wrong with it, and making it. */
export function useChoice(jobId: string, proposals: readonly Contender[], leader: Contender | null) {
  const offered = offeredBy(proposals);
  const [chosenKey, setChosenKey] = useState(leader?.id ?? null);
  const [secondId, setRunnerUpId] = useState<string | null>(null);
  const [reasons, setReasons] = useState<readonly AwardReason[]>([]);
  const [words, setWords] = useState('');
  const [justification, setJustification] = useState('');
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [isUnchosen, setIsUnchosen] = useState(false);
  // One key for the life of the dialog: pressed twice, or sent again after a broken line, it is one choice.
  const [requestKey] = useState(newRequestKey);
  const move = useMove(ChooseProposalMutation);
  const chosen = offered.find(({ key }) => key === chosenKey) ?? null;
  // Who is chosen after all is no second choice any more.
  const runnerUpId = secondId === chosen?.proposal.id ? null : secondId;

  const make = async () => {
    setIsUnchosen(chosen === null);
    if (chosen === null) return null;
    const { proposal, variant } = chosen;
    return move.run({
      jobId,
      proposalId: proposal.id,
      variant: variant?.number,
      runnerUpId,
      reasons: reasons.map(wireReason),
      words,
      justification,
      debriefs: sentOf(drafts),
      requestKey,
    });
  };
  const problems = isUnchosen && chosen === null ? NOBODY : move.problems;
  return {
    offered,
    chosen,
    chosenKey,
    setChosenKey,
    runnerUpId,
    setRunnerUpId,
    reasons,
    words,
    setWords,
    justification,
    setJustification,
    drafts,
    setDrafts,
    make,
    move,
    problems,
    setReasons: (ticked: readonly AwardReason[]) => setReasons((before) => inTickedOrder(before, ticked)),
    needsWords: chosen !== null && areWordsNeeded(chosen.proposal.id, reasons, proposals),
  };
}

function areWordsNeeded(chosenId: string, reasons: readonly AwardReason[], proposals: readonly Contender[]): boolean {
  return awardProblems({ chosenId, reasons, words: '', proposals: standing(proposals) }).some(
    ({ field }) => field === 'words',
  );
}

/** Below a minimum as soon as one score is. */
function standing(proposals: readonly Contender[]) {
  return proposals.map(({ id, weightedScore, scores }) => {
    return { id, weightedScore, isBelowMinimum: scores.some((score) => score.isBelowMinimum) };
  });
}
