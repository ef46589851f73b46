import { useMemo } from 'react';
import type { BidderRowFragment as Account } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';
import styles from '../admin.module.css';
import { AddMember } from './add-member';
import './bidder-row';

const RemoveMemberMutation = graphql(`
  mutation RemoveMember($personId: ID!) {
    removeMember(personId: $personId) {
      ... on BidderAccount {
        id
        ...BidderRow
      }
      ...RefusalFields
    }
  }
`);

const ChangeLeadMutation = graphql(`
  mutation ChangeLead($personId: ID!, $isLead: Boolean!) {
    changeLead(personId: $personId, isLead: $isLead) {
      ... on BidderAccount {
        id
        ...BidderRow
      }
      ...RefusalFields
    }
  }
`);

type Member = Account['members'][number];

/** Who speaks for a team or vendor; every change is told to all of them. */
export function Members({ account, onDone }: { account: Account; onDone: () => void }) {
  const { name } = account.bidder;
  const remove = useMove(RemoveMemberMutation);
  const changeLead = useMove(ChangeLeadMutation);
  const problems = useMemo(() => [...remove.problems, ...changeLead.problems], [remove.problems, changeLead.problems]);
  const takeOut = async ({ id, person }: Member) => {
    if (await remove.run({ personId: id })) say(`${person.name} no longer speaks for ${name}.`);
  };
  return (
    <Dialog title={`Who speaks for ${name}`} isOpen isWide onClose={onDone}>
      <div className="stack">
        <p className="small muted">
          Whoever speaks for {name} writes its proposals and reads them while they are sealed. Everybody here is told,
          with your name, when you add or remove somebody. You cannot add yourself.
        </p>
        <ErrorSummary problems={problems} />
        {account.members.length === 0 ? (
          <p>Nobody yet.</p>
        ) : (
          <ul className={styles.rows}>
            {account.members.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                onLead={() => void changeLead.run({ personId: member.id, isLead: !member.isLead })}
                onRemove={() => void takeOut(member)}
              />
            ))}
          </ul>
        )}
        <AddMember account={account} />
      </div>
    </Dialog>
  );
}

function MemberRow({ member, onLead, onRemove }: { member: Member; onLead: () => void; onRemove: () => void }) {
  const { person, email, isLead, deactivatedAt } = member;
  return (
    <li>
      <div>
        <span className="strong">{person.name}</span> {isLead && <Chip>Lead</Chip>}{' '}
        {deactivatedAt && <Chip tone="outline">Access ended</Chip>}
        <div className="small muted">{email}</div>
      </div>
      <div className="row">
        <Button isCompact onClick={onLead}>
          {isLead ? 'No longer lead' : 'Make lead'}
          <span className="visually-hidden"> {person.name}</span>
        </Button>
        <Button isCompact onClick={onRemove}>
          Remove<span className="visually-hidden"> {person.name}</span>
        </Button>
      </div>
    </li>
  );
}
