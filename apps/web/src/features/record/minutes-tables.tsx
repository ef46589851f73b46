import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { DataTable } from '../../ui/data-table';
import { formatInstant } from '../../ui/dates';
import { Panel } from '../../ui/panel';
import { BidderMark } from '../../ui/bidder-mark';

const InvitedTableFragment = graphql(`
  fragment InvitedTable on OpeningMinutes {
    invitations {
      bidder {
        id
        name
        kind
      }
      invitedAt
      seenAt
      declinedAt
    }
  }
`);

const ReceivedTableFragment = graphql(`
  fragment ReceivedTable on OpeningMinutes {
    received {
      bidder {
        id
        name
        kind
      }
      reference
      version
      receivedAt
      contentHash
      isReadable
    }
  }
`);

const AttemptsTableFragment = graphql(`
  fragment AttemptsTable on OpeningMinutes {
    attempts {
      bidder {
        id
        name
        kind
      }
      move
      at
      deadline
    }
  }
`);

const HIDDEN = 'Hidden while names are';

function Side({ bidder }: { bidder: { name: string; kind: 'TEAM' | 'VENDOR' } | null }) {
  if (bidder === null) return HIDDEN;
  return (
    <span className="row">
      {bidder.name} <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} />
    </span>
  );
}

export function InvitedTable({ minutes }: { minutes: FragmentType<typeof InvitedTableFragment> }) {
  const { invitations } = readFragment(InvitedTableFragment, minutes);
  return (
    <Panel title="Invited">
      <DataTable
        caption="Who was invited, and who turned the job down"
        isCaptionHidden
        rows={invitations}
        rowKey={({ bidder }) => bidder.id}
        columns={[
          { key: 'bidder', header: 'Bidder', isRowHeader: true, cell: ({ bidder }) => <Side bidder={bidder} /> },
          { key: 'invited', header: 'Invited', cell: ({ invitedAt }) => formatInstant(invitedAt) },
          { key: 'seen', header: 'First looked', cell: ({ seenAt }) => (seenAt ? formatInstant(seenAt) : 'Not') },
          {
            key: 'declined',
            header: 'Turned down',
            cell: ({ declinedAt }) => (declinedAt ? formatInstant(declinedAt) : 'No'),
          },
        ]}
      />
    </Panel>
  );
}

export function ReceivedTable({ minutes }: { minutes: FragmentType<typeof ReceivedTableFragment> }) {
  const { received } = readFragment(ReceivedTableFragment, minutes);
  return (
    <Panel title="Received in time">
      {received.length === 0 ? (
        <p>No proposal came in by the deadline.</p>
      ) : (
        <DataTable
          caption="What stood at the deadline, in the order of its receipt"
          isCaptionHidden
          rows={received}
          rowKey={({ contentHash }) => contentHash}
          columns={[
            { key: 'bidder', header: 'Bidder', isRowHeader: true, cell: ({ bidder }) => <Side bidder={bidder} /> },
            { key: 'reference', header: 'Reference', cell: ({ reference }) => reference ?? HIDDEN },
            { key: 'received', header: 'Received', cell: ({ receivedAt }) => formatInstant(receivedAt) },
            { key: 'version', header: 'Version', isNumber: true, cell: ({ version }) => version },
            { key: 'read', header: 'Opened', cell: ({ isReadable }) => (isReadable ? 'Yes' : 'Could not be read') },
            {
              key: 'hash',
              header: 'SHA-256 of the sealed text',
              cell: ({ contentHash }) => <span className="mono small">{contentHash.slice(0, 16)}…</span>,
            },
          ]}
        />
      )}
    </Panel>
  );
}

export function AttemptsTable({ minutes }: { minutes: FragmentType<typeof AttemptsTableFragment> }) {
  const { attempts } = readFragment(AttemptsTableFragment, minutes);
  return (
    <Panel title="Too late">
      {attempts.length === 0 ? (
        <p>Nobody tried to submit or withdraw after the deadline.</p>
      ) : (
        <DataTable
          caption="What was refused because of its time"
          isCaptionHidden
          rows={attempts}
          rowKey={({ at }) => at}
          columns={[
            { key: 'bidder', header: 'Bidder', isRowHeader: true, cell: ({ bidder }) => <Side bidder={bidder} /> },
            { key: 'move', header: 'Tried to', cell: ({ move }) => (move === 'SUBMIT' ? 'Submit' : 'Withdraw') },
            { key: 'at', header: 'At', cell: ({ at }) => formatInstant(at) },
            {
              key: 'deadline',
              header: 'The deadline then',
              cell: ({ deadline }) => (deadline ? formatInstant(deadline) : 'Another rule'),
            },
          ]}
        />
      )}
    </Panel>
  );
}
