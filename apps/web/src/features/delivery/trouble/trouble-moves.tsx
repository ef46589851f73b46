import { useState } from 'react';
import type { TroubleEntryFragment as Fields } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';
import { BeginProbation } from './begin-probation';
import { EndForCause } from './end-for-cause';
import { SayWords } from './say-words';
import { CloseCureMutation, PassProbationMutation } from './trouble-documents';

interface TroubleMovesProps {
  trouble: Fields;
  job: { id: string; lines: readonly { id: string; title: string }[] };
  side: string | null;
  recompeteAfter: string;
}

type Asked = 'plan' | 'answer' | 'probation' | 'ending';

/** What this viewer can do about it now. The kind thing is one click; whatever is grave asks for words first. */
export function TroubleMoves({ trouble: { moves, plan }, job, side, recompeteAfter }: TroubleMovesProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const may = (name: string) => moves.some((move) => move.name === name && move.allowed);
  const close = () => setAsked(null);
  const isWaiting = side === 'requester' && may('closeCured') && !may('beginProbation');
  return (
    <>
      <div className="row">
        {may('answerPlan') && (
          <Button look={plan === null ? 'primary' : 'quiet'} onClick={() => setAsked('plan')}>
            {plan === null ? 'Answer with a plan' : 'Change the plan'}
          </Button>
        )}
        {may('answerEnding') && <Button onClick={() => setAsked('answer')}>Answer why it ended</Button>}
        {may('closeCured') && <Close jobId={job.id} label="It is cured" done="Cured. The other side is told." isCure />}
        {may('closePassed') && (
          <Close jobId={job.id} label="The probation is passed" done="Passed. The other side is told." />
        )}
        {may('beginProbation') && <Button onClick={() => setAsked('probation')}>Not cured: put it on probation</Button>}
        {may('recompete') && (
          <Button look="danger" onClick={() => setAsked('ending')}>
            End it and ask anew
          </Button>
        )}
      </div>
      {isWaiting && (
        <p className="small muted">
          When its last day has passed you can say that it was not cured, and{' '}
          {recompeteAfter === 'CURE' ? 'end the work or put it on probation' : 'put the work on probation'}.
        </p>
      )}
      {(asked === 'plan' || asked === 'answer') && <SayWords kind={asked} jobId={job.id} was={plan} onClose={close} />}
      {asked === 'probation' && <BeginProbation jobId={job.id} onClose={close} />}
      {asked === 'ending' && <EndForCause job={job} onClose={close} />}
    </>
  );
}

interface CloseProps {
  jobId: string;
  label: string;
  done: string;
  isCure?: boolean;
}

function Close({ jobId, label, done, isCure = false }: CloseProps) {
  const cure = useMove(CloseCureMutation);
  const probation = useMove(PassProbationMutation);
  const move = isCure ? cure : probation;
  const run = async () => {
    if (await move.run({ jobId, words: '' })) say(done);
  };
  return (
    <>
      <ErrorSummary problems={move.problems} />
      <Button look="primary" isBusy={move.isRunning} onClick={() => void run()}>
        {label}
      </Button>
    </>
  );
}
