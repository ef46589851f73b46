import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { Highlight } from '../../../ui/highlight';
import { PathLink } from '../../../ui/path-link';
import { say } from '../../../ui/toast';
import { movesOf } from '../moves';

const AcknowledgeAddendaFragment = graphql(`
  fragment AcknowledgeAddenda on Job {
    id
    addenda {
      id
      number
      acknowledgedAt
    }
    ...JobMoves
  }
`);

const AcknowledgeAddendumMutation = graphql(`
  mutation AcknowledgeAddendum($jobId: ID!, $number: Int!) {
    acknowledgeAddendum(jobId: $jobId, number: $number) {
      ... on Job {
        ...AcknowledgeAddenda
      }
      ...RefusalFields
    }
  }
`);

interface AcknowledgeAddendaProps {
  job: FragmentType<typeof AcknowledgeAddendaFragment>;
  /** The newest addendum that came after what this bidder submitted. Null: none. */
  submittedBefore: number | null;
}

/** What an addendum asks of a bidder: to say that it was read and, where it changes what was priced, to look again. */
export function AcknowledgeAddenda({ job, submittedBefore }: AcknowledgeAddendaProps) {
  const { id, addenda, ...rest } = readFragment(AcknowledgeAddendaFragment, job);
  const acknowledge = useMove(AcknowledgeAddendumMutation);
  const unread = addenda.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const newest = unread.at(-1);
  const press = async () => {
    if (newest && (await acknowledge.run({ jobId: id, number: newest.number }))) say('Acknowledged.');
  };
  const isAsked = newest !== undefined && movesOf(rest).allows('acknowledge');
  return (
    <>
      {submittedBefore !== null && <LookAgain jobId={id} number={submittedBefore} />}
      <ErrorSummary problems={acknowledge.problems} />
      {isAsked && (
        <div className="row no-print">
          <Button isBusy={acknowledge.isRunning} onClick={() => void press()}>
            {unread.length === 1 ? `I have read addendum ${newest.number}` : `I have read all ${unread.length} addenda`}
          </Button>
          <span className="small muted">The requester sees that you have read it, not whether you propose.</span>
        </div>
      )}
    </>
  );
}

function LookAgain({ jobId, number }: { jobId: string; number: number }) {
  return (
    <div className="stack tight">
      <p>
        <Highlight>You submitted before addendum {number}.</Highlight> Your proposal stays valid as it is; the requester
        will see that it was written before. Submit it again, changed or not, to say that it still holds.
      </p>
      <div className="no-print">
        <PathLink href={`/jobs/${jobId}/proposal`} look="quiet">
          Review and submit again
        </PathLink>
      </div>
    </div>
  );
}
