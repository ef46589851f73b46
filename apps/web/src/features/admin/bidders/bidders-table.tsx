import { useState } from 'react';
import { type FragmentType, readFragment } from '../../../graphql/graphql';
import type { BidderRowFragment as Account } from '../../../graphql/generated/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { type Column, DataTable } from '../../../ui/data-table';
import { BidderRowFragment } from './bidder-row';
import { ChangeBidder } from './change-bidder';
import { Members } from './members';

interface BiddersTableProps {
  bidders: readonly FragmentType<typeof BidderRowFragment>[];
  /** Somebody joined or left, or something else changed. */
  onChanged: () => void;
}

interface Task {
  what: 'change' | 'members';
  id: string;
}

/** Teams and vendors, one a row, each with what can be changed. */
export function BiddersTable({ bidders, onChanged }: BiddersTableProps) {
  const [task, setTask] = useState<Task | null>(null);
  const rows = bidders.map((bidder) => readFragment(BidderRowFragment, bidder));
  const chosen = rows.find(({ id }) => id === task?.id);
  const close = () => {
    setTask(null);
    onChanged();
  };
  return (
    <>
      <DataTable
        caption="Teams and vendors"
        isCaptionHidden
        isFirstColumnSticky
        columns={columnsFor(setTask)}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {chosen && task?.what === 'change' && <ChangeBidder account={chosen} onDone={close} />}
      {chosen && task?.what === 'members' && <Members account={chosen} onDone={close} />}
    </>
  );
}

function columnsFor(onTask: (task: Task) => void): Column<Account>[] {
  return [
    { key: 'name', header: 'Name', isRowHeader: true, cell: (account) => <Name account={account} /> },
    {
      key: 'serves',
      header: 'Serves',
      cell: ({ bidder }) => bidder.categories.map(({ name }) => name).join(', ') || <None>Nothing yet</None>,
    },
    { key: 'members', header: 'Who speaks for them', cell: ({ members }) => <Speakers members={members} /> },
    {
      key: 'approved',
      header: 'Approved',
      cell: (account) => <Standing account={account} />,
    },
    {
      key: 'change',
      header: <span className="visually-hidden">Change</span>,
      cell: ({ id, bidder }) => (
        <div className="row">
          <Button isCompact onClick={() => onTask({ what: 'members', id })}>
            Members<span className="visually-hidden"> of {bidder.name}</span>
          </Button>
          <Button isCompact onClick={() => onTask({ what: 'change', id })}>
            Change<span className="visually-hidden"> {bidder.name}</span>
          </Button>
        </div>
      ),
    },
  ];
}

/** A guest was invited by link, and nobody has looked at it yet. */
function Standing({ account: { isApproved, bidder } }: { account: Account }) {
  if (!isApproved) return <Chip tone="outline">No</Chip>;
  return bidder.isGuest ? <Chip tone="highlight">Guest, by link</Chip> : 'Yes';
}

function Name({ account: { bidder, department } }: { account: Account }) {
  return (
    <>
      <div>{bidder.name}</div>
      <div className="small">
        <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} />
        {department && <span className="muted"> {department.name}</span>}
      </div>
    </>
  );
}

function Speakers({ members }: Pick<Account, 'members'>) {
  const active = members.filter(({ deactivatedAt }) => deactivatedAt === null);
  if (active.length === 0) return <None>Nobody: no proposal can be written</None>;
  return active.map(({ person, isLead }) => `${person.name}${isLead ? ' (lead)' : ''}`).join(', ');
}

function None({ children }: { children: string }) {
  return <span className="muted">{children}</span>;
}
