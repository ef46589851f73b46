import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';
import { AcceptMilestoneMutation, DeliverMilestoneMutation, SendMilestoneBackMutation } from './engagement-documents';
import { SaidButton } from './said-button';

interface MilestoneMovesProps {
  jobId: string;
  milestone: { id: string; title: string; deliveredAt: string | null; acceptedAt: string | null };
  /** The moves of the whole that this person may make now. */
  allowed: readonly string[];
}

/** What this person may do with one milestone. */
export function MilestoneMoves({ jobId, milestone, allowed }: MilestoneMovesProps) {
  const named = { jobId, milestoneId: milestone.id };
  if (milestone.acceptedAt !== null) return null;
  if (milestone.deliveredAt === null)
    return allowed.includes('deliverMilestone') ? <Deliver named={named} title={milestone.title} /> : null;
  return allowed.includes('acceptMilestone') ? <Answer named={named} title={milestone.title} /> : null;
}

interface Named {
  named: { jobId: string; milestoneId: string };
  title: string;
}

function Deliver({ named, title }: Named) {
  const move = useMove(DeliverMilestoneMutation);
  return (
    <div className="row no-print">
      <SaidButton
        verb="Deliver it"
        title={`Deliver “${title}”`}
        label="What should they look at (optional)"
        note="The requester accepts it or says what is missing. Silence accepts it after the days that the agreement says."
        done="Delivered. The requester is told."
        move={move}
        run={(words) => move.run({ ...named, words })}
      >
        Deliver it<span className="visually-hidden">: {title}</span>
      </SaidButton>
    </div>
  );
}

function Answer({ named, title }: Named) {
  const accept = useMove(AcceptMilestoneMutation);
  const sendBack = useMove(SendMilestoneBackMutation);
  const take = async () => {
    if (await accept.run(named)) say(`“${title}” is accepted.`);
  };
  return (
    <>
      <ErrorSummary problems={accept.problems} />
      <div className="row no-print">
        <Button isBusy={accept.isRunning} onClick={() => void take()}>
          Accept it<span className="visually-hidden">: {title}</span>
        </Button>
        <SaidButton
          look="plain"
          verb="Send it back"
          title={`Send “${title}” back`}
          label="What is missing or has to change"
          note="They deliver it again when it is done."
          done="Sent back. They read why."
          move={sendBack}
          run={(words) => sendBack.run({ ...named, words })}
        >
          Send it back<span className="visually-hidden">: {title}</span>
        </SaidButton>
      </div>
    </>
  );
}
