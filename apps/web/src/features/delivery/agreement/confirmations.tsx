import type { ConfirmationsFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { formatInstant } from '../../../ui/dates';
import { ErrorSummary } from '../../../ui/error-summary';
import { FactList } from '../../../ui/fact-list';
import { Panel } from '../../../ui/panel';
import { say } from '../../../ui/toast';
import { SendAgreementBackMutation, SignAgreementMutation } from '../tracker/engagement-documents';
import { SaidButton } from '../tracker/said-button';

export const ConfirmationsFragment = graphql(`
  fragment Confirmations on Engagement {
    id
    state
    side
    agreementVersion
    requesterSignedAt
    bidderSignedAt
    requesterSignedBy {
      id
      name
    }
    bidderSignedBy {
      id
      name
    }
    bidder {
      id
      name
    }
    requester {
      id
      name
    }
    moves {
      name
      allowed
      reason
    }
  }
`);

interface ConfirmationsProps {
  jobId: string;
  engagement: FragmentType<typeof ConfirmationsFragment>;
}

/** Who has confirmed the agreement as it stands; and one's own confirmation, by one press. */
export function Confirmations({ jobId, engagement }: ConfirmationsProps) {
  const read = readFragment(ConfirmationsFragment, engagement);
  const { requester, bidder, requesterSignedAt, requesterSignedBy, bidderSignedAt, bidderSignedBy } = read;
  return (
    <Panel title="Confirmed">
      <FactList
        facts={[
          { label: requester.name, value: <Signed at={requesterSignedAt} by={requesterSignedBy} /> },
          { label: bidder.name, value: <Signed at={bidderSignedAt} by={bidderSignedBy} /> },
        ]}
      />
      {read.state === 'AGREED' && read.side !== null && <Answer jobId={jobId} read={read} />}
    </Panel>
  );
}

function Signed({ at, by }: { at: string | null; by: { name: string } | null }) {
  if (at === null) return <Chip tone="outline">Not yet</Chip>;
  return (
    <span>
      <Chip tone="kept">Confirmed</Chip>{' '}
      <span className="small">
        {by?.name}, {formatInstant(at)}
      </span>
    </span>
  );
}

function Answer({ jobId, read }: { jobId: string; read: Fields }) {
  const sign = useMove(SignAgreementMutation);
  const sendBack = useMove(SendAgreementBackMutation);
  const move = read.moves.find(({ name }) => name === 'sign');
  const confirm = async () => {
    if (await sign.run({ jobId, version: read.agreementVersion })) say('Confirmed. The other side is told.');
  };
  return (
    <div className="stack no-print">
      <ErrorSummary problems={sign.problems} />
      {!move?.allowed && <p className="muted">{move?.reason}</p>}
      <div className="row">
        {move?.allowed && (
          <Button look="primary" isBusy={sign.isRunning} onClick={() => void confirm()}>
            Confirm this agreement
          </Button>
        )}
        <SaidButton
          verb="Send it back"
          title="Send the agreement back"
          label="What has to change"
          hint="Milestones you can change here yourself."
          note="Nobody has confirmed it then. The other side reads why."
          done="Sent back. The other side reads why."
          move={sendBack}
          run={(words) => sendBack.run({ jobId, words })}
        />
      </div>
    </div>
  );
}
