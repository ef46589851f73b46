import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';

const AdmitGuestMutation = graphql(`
  mutation AdmitGuest($id: ID!) {
    admitGuest(id: $id) {
      ... on BidderAccount {
        id
        isApproved
        bidder {
          id
          isGuest
        }
      }
      ...RefusalFields
    }
  }
`);

interface AdmitGuestProps {
  id: string;
  name: string;
  onDone: () => void;
}

/** Puts a vendor that came in by link on the list of vendors. */
export function AdmitGuest({ id, name, onDone }: AdmitGuestProps) {
  const admit = useMove(AdmitGuestMutation);
  const submit = async () => {
    if (!(await admit.run({ id }))) return;
    say(`${name} is on the list of vendors.`);
    onDone();
  };
  return (
    <div className="stack tight">
      <ErrorSummary problems={admit.problems} />
      <p>
        {name} was invited by link and is on no list: only whoever knows its address invites it. On the list of vendors
        it is found by its categories and by name.
      </p>
      <div>
        <Button isBusy={admit.isRunning} onClick={() => void submit()}>
          Put on the list of vendors
        </Button>
      </div>
    </div>
  );
}
