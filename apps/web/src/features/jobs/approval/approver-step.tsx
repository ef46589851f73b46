import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { MoneyText } from '../../../ui/money-text';
import { Panel } from '../../../ui/panel';
import { say } from '../../../ui/toast';
import { movesOf } from '../moves';
import { ApproveJobMutation } from './approval-documents';
import { SendBackDialog } from './send-back-dialog';

const ApproverStepFragment = graphql(`
  fragment ApproverStep on Job {
    id
    title
    phase
    requester {
      id
      name
    }
    budget {
      mode
      high {
        amount
        currency
      }
    }
    ...JobMoves
  }
`);

/** What somebody who is asked to approve a job does: publish it, or send it back with words. Nothing for others. */
export function ApproverStep({ job }: { job: FragmentType<typeof ApproverStepFragment> }) {
  const asked = readFragment(ApproverStepFragment, job);
  const { id, requester, budget } = asked;
  const approve = useMove(ApproveJobMutation);
  const [isSendingBack, setIsSendingBack] = useState(false);
  if (!movesOf(asked).allows('approve')) return null;
  const publish = async () => {
    if (await approve.run({ id })) say('Approved and published. Bidders are invited now.');
  };
  return (
    <Panel title="Waits for your approval">
      <div className="stack">
        <ErrorSummary problems={approve.problems} />
        <p>
          {requester.name} wants to publish this job. Approving publishes it at once and invites the bidders; sending it
          back makes it a draft again.
        </p>
        {budget.mode === 'HIDDEN' && budget.high && (
          <p className="small muted">
            Budget: <MoneyText {...budget.high} />. Bidders are not told.
          </p>
        )}
        <div className="row no-print">
          <Button look="primary" isBusy={approve.isRunning} onClick={() => void publish()}>
            Approve and publish
          </Button>
          <Button onClick={() => setIsSendingBack(true)}>Send back</Button>
        </div>
      </div>
      {isSendingBack && (
        <SendBackDialog id={id} requesterName={requester.name} onClose={() => setIsSendingBack(false)} />
      )}
    </Panel>
  );
}
