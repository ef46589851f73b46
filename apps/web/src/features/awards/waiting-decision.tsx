import { useEffect, useRef } from 'react';
import type { DecisionWaitsFragment as Waits } from '../../graphql/generated/graphql';
import { type FragmentType, readFragment } from '../../graphql/graphql';
import { useMove } from '../../graphql/use-move';
import { useViewer } from '../../graphql/viewer';
import { BidderMark } from '../../ui/bidder-mark';
import { Button } from '../../ui/button';
import { Deadline } from '../../ui/deadline';
import { ErrorSummary } from '../../ui/error-summary';
import { say } from '../../ui/toast';
import { ApprovalButtons } from './approval-buttons';
import { ChosenOffer } from './chosen-offer';
import styles from './decided.module.css';
import type { DecisionButtonsFragment } from './decision-buttons';
import { TellDecisionNowMutation, UndoDecisionMutation } from './decision-moves';
import { DecisionWaitsFragment } from './decision-waits';
import { useEffectTime } from './use-effect-time';

interface WaitingDecisionProps {
  job: FragmentType<typeof DecisionWaitsFragment>;
  comparison: FragmentType<typeof DecisionButtonsFragment>;
  /** The button that decided is gone: the focus comes here instead. */
  takesFocus: boolean;
  /** Something became of it, by this person or by the clock. */
  onSettled: () => void;
}

/** A decision that nobody has been told of yet: what it says, what it waits for, and what can be done until then. */
export function WaitingDecision({ job, comparison, takesFocus, onSettled }: WaitingDecisionProps) {
  const waits = readFragment(DecisionWaitsFragment, job);
  const box = useRef<HTMLElement>(null);
  const isWaiting = waits.phase === 'DECIDING';
  useEffectTime(isWaiting ? (waits.decision?.takesEffectAt ?? null) : null, onSettled);
  useEffect(() => {
    if (isWaiting && takesFocus) box.current?.focus();
  }, [isWaiting, takesFocus]);
  if (!isWaiting) return null;
  if (waits.decision === null)
    return <p className={styles.waiting}>A choice has been made and has not taken effect. The scores stand still.</p>;
  return (
    <section ref={box} tabIndex={-1} aria-label="The decision that waits" className={`stack tight ${styles.waiting}`}>
      <Said waits={waits} decision={waits.decision} />
      <ChosenOffer
        comparison={comparison}
        proposalId={waits.decision.proposalId}
        variantTitle={waits.decision.variantTitle}
      />
      <When decision={waits.decision} />
      <RequesterMoves waits={waits} onSettled={onSettled} />
      <ApprovalButtons waits={waits} onSettled={onSettled} />
    </section>
  );
}

type Decision = NonNullable<Waits['decision']>;

function Said({ waits, decision }: { waits: Waits; decision: Decision }) {
  const { person } = useViewer();
  const who = person.id === waits.requester.id ? 'You' : waits.requester.name;
  const { winner, variantTitle, reasons, words, justification } = decision;
  return (
    <>
      <p className={styles.said}>
        <span>
          {winner ? `${who} chose ` : `${who} closed this job without an award`}
          {winner && <strong>{winner.name}</strong>}
          {variantTitle && ` with its variant “${variantTitle}”`}
        </span>
        {winner && <BidderMark side={winner.kind === 'TEAM' ? 'internal' : 'external'} />}
      </p>
      <p>
        {reasons.join(' · ')}
        {words && <span className="prose">. {words}</span>}
      </p>
      {justification && <p className="muted">Although few proposed: {justification}</p>}
    </>
  );
}

function When({ decision: { approver, takesEffectAt } }: { decision: Decision }) {
  const { person } = useViewer();
  if (takesEffectAt !== null) {
    return (
      <p>
        <Deadline lead="Nobody has been told. Everybody who proposed is told" at={takesEffectAt} />
      </p>
    );
  }
  const whose = approver?.id === person.id ? 'your' : `${approver?.name ?? 'somebody'}’s`;
  return <p>It waits for {whose} approval. Nobody is told before.</p>;
}

function RequesterMoves({ waits, onSettled }: { waits: Waits; onSettled: () => void }) {
  const undo = useMove(UndoDecisionMutation);
  const tell = useMove(TellDecisionNowMutation);
  const may = (name: string) => waits.moves.some((move) => move.name === name && move.allowed);
  const settle = async (move: typeof undo | typeof tell, words: string) => {
    if (await move.run({ jobId: waits.id })) say(words);
    onSettled();
  };
  if (!may('undoDecision') && !may('tellDecisionNow')) return null;
  return (
    <>
      <ErrorSummary problems={[...undo.problems, ...tell.problems]} />
      <div className="row no-print">
        {may('undoDecision') && (
          <Button isBusy={undo.isRunning} onClick={() => void settle(undo, 'Taken back. Nobody was told.')}>
            Undo
          </Button>
        )}
        {may('tellDecisionNow') && (
          <Button isBusy={tell.isRunning} onClick={() => void settle(tell, 'Everybody who proposed has been told.')}>
            Tell everybody now
          </Button>
        )}
      </div>
    </>
  );
}
