import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import type { FieldProblem } from '../../../ui/field-problem';
import { counted } from '../../../ui/numbers';
import { say } from '../../../ui/toast';
import { whenAllScoresAreSaved } from './use-score';
import type { MissingCell } from './missing-cells';
import { SubmitScoresMutation } from './score-documents';

interface SubmitScoresProps {
  jobId: string;
  /** How many others are on the panel. */
  others: number;
  missing: readonly MissingCell[];
}

/** As many as one reads; the rest is counted. */
const MOST = 6;
const NONE: readonly FieldProblem[] = [];

/** Submits this person’s scores, after saying what that means. What is missing is named, cell by cell. */
export function SubmitScores({ jobId, others, missing }: SubmitScoresProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [told, setTold] = useState(NONE);
  const submit = useMove(SubmitScoresMutation);
  const ask = () => {
    setTold(missing.length === 0 ? NONE : named(missing));
    setIsAsked(missing.length === 0);
  };
  const run = async () => {
    await whenAllScoresAreSaved();
    const made = await submit.run({ jobId });
    setIsAsked(false);
    if (made) say('Your scores are submitted.');
  };
  const still = missing.length > 0 && `${counted(missing.length, 'score')} of yours still to give.`;
  return (
    <div className="stack tight">
      <ErrorSummary problems={submit.problems.length > 0 ? submit.problems : told} />
      {still && <p className="muted">{still}</p>}
      <div className="row">
        <Button onClick={ask}>Submit my scores</Button>
      </div>
      <Dialog title="Submit your scores" isOpen={isAsked} onClose={() => setIsAsked(false)}>
        <div className="stack">
          <p>
            From then on your scores and notes stand still.{' '}
            {others > 0 &&
              `You see those of the ${counted(others, 'other')} on the panel as they submit, and they see yours. `}
            What should change after that is agreed together.
          </p>
          <div className="row">
            <Button look="primary" isBusy={submit.isRunning} onClick={() => void run()}>
              Submit my scores
            </Button>
            <Button onClick={() => setIsAsked(false)}>Go on scoring</Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}

function named(missing: readonly MissingCell[]): readonly FieldProblem[] {
  const more = missing.length - MOST;
  const rest = more > 0 ? [{ field: null, message: `And ${counted(more, 'more score')}.` }] : [];
  return [...missing.slice(0, MOST), ...rest];
}
