import { counted } from '../../../ui/numbers';

interface WhoAcknowledgedProps {
  addendum: { acknowledgements: readonly { bidder: { id: string; name: string } }[] };
  invitedCount: number;
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** To the requester: who has read it. It says nothing of who proposes. */
export function WhoAcknowledged({ addendum: { acknowledgements }, invitedCount }: WhoAcknowledgedProps) {
  const names = acknowledgements.map(({ bidder }) => bidder.name);
  if (names.length === 0)
    return <p className="small muted">Nobody has acknowledged it yet. Everybody invited was told.</p>;
  return (
    <p className="small muted">
      Acknowledged by {names.length} of {counted(invitedCount, 'bidder')}: {list.format(names)}.
    </p>
  );
}
