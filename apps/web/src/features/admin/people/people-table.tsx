import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { PersonRowFragment as Account } from '../../../graphql/generated/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { type Column, DataTable } from '../../../ui/data-table';
import { DownIcon } from '../../../ui/icons';
import { Menu, type MenuAction } from '../../../ui/menu';
import { FirstPasswordState } from './first-password-state';
import type { PersonTask } from './person-dialog';

export const PersonRowFragment = graphql(`
  fragment PersonRow on PersonAccount {
    id
    email
    isLeader
    isAdministrator
    manager {
      id
      name
    }
    firstPasswordUntil
    deactivatedAt
    person {
      id
      name
      department {
        id
        name
      }
    }
    bidder {
      id
      name
      kind
    }
  }
`);

interface PeopleTableProps {
  accounts: readonly FragmentType<typeof PersonRowFragment>[];
  onTask: (task: PersonTask) => void;
}

/** People, one a row, each with what can be done. */
export function PeopleTable({ accounts, onTask }: PeopleTableProps) {
  const rows = accounts.map((account) => readFragment(PersonRowFragment, account));
  const columns: Column<Account>[] = [
    { key: 'name', header: 'Name', isRowHeader: true, cell: ({ person }) => person.name },
    { key: 'email', header: 'E-mail', cell: ({ email }) => email },
    { key: 'place', header: 'Department, team or vendor', cell: (account) => <Place account={account} /> },
    { key: 'roles', header: 'Roles', cell: rolesOf },
    { key: 'access', header: 'Access', cell: (account) => <Access account={account} /> },
    {
      key: 'change',
      header: <span className="visually-hidden">Change</span>,
      cell: (account) => <ChangeMenu account={account} onTask={onTask} />,
    },
  ];
  return (
    <DataTable
      caption="People"
      isCaptionHidden
      isFirstColumnSticky
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function Place({ account: { person, bidder, manager } }: { account: Account }) {
  return (
    <>
      {person.department && <div>{person.department.name}</div>}
      {bidder && (
        <div>
          <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} /> {bidder.name}
        </div>
      )}
      {manager && <div className="small muted">Reports to {manager.name}</div>}
      {!person.department && !bidder && <span className="muted">None</span>}
    </>
  );
}

function rolesOf({ isLeader, isAdministrator }: Account): string {
  return [isLeader && 'Leader', isAdministrator && 'Administrator'].filter(Boolean).join(', ');
}

function Access({ account: { deactivatedAt, firstPasswordUntil } }: { account: Account }) {
  if (deactivatedAt) return <Chip tone="outline">Ended</Chip>;
  if (firstPasswordUntil) return <FirstPasswordState until={firstPasswordUntil} />;
  return 'Yes';
}

const EMPLOYEES_ONLY = ['Roles', 'Reports to'];

function ChangeMenu({ account, onTask }: { account: Account; onTask: PeopleTableProps['onTask'] }) {
  const { name } = account.person;
  const actions: MenuAction[] = account.deactivatedAt
    ? [{ label: 'Give access again', run: () => onTask({ what: 'restore', account }) }]
    : [
        { label: 'Roles', run: () => onTask({ what: 'roles', account }) },
        { label: 'Reports to', run: () => onTask({ what: 'manager', account }) },
        { label: 'Reset password', run: () => onTask({ what: 'reset', account }) },
        { label: 'End access', run: () => onTask({ what: 'end', account }) },
      ];
  return (
    <Menu
      trigger={
        <Button isCompact>
          Change<span className="visually-hidden"> {name}</span> <DownIcon />
        </Button>
      }
      sections={[
        {
          actions: account.person.department ? actions : actions.filter(({ label }) => !EMPLOYEES_ONLY.includes(label)),
        },
      ]}
    />
  );
}
