import type { ReactNode } from 'react';
import type { ProposalQuery } from '../../graphql/generated/graphql';
import { useViewer } from '../../graphql/viewer';
import { formatInstant } from '../../ui/dates';
import { LockIcon } from '../../ui/icons';
import { Panel } from '../../ui/panel';

type Reading = NonNullable<ProposalQuery['myProposal']>['readings'][number];

interface WhoCanReadProps {
  bidderName: string;
  deadline: string | null;
  /** Before the opening not even its own people read what was submitted. */
  isDropBox?: boolean;
  readings: readonly Reading[];
  /** The deadline is past. */
  isClosed?: boolean;
  /** More of what was read. */
  children?: ReactNode;
}

type Words = Pick<WhoCanReadProps, 'bidderName' | 'deadline'>;

/** The seal in words, and every time it was taken off for this bidder's own people. */
export function WhoCanRead({ isClosed = false, isDropBox = false, ...of }: WhoCanReadProps) {
  const { bidderName, deadline, readings, children } = of;
  return (
    <Panel title="Who can read this" aside={<LockIcon />}>
      {isClosed ? (
        <Afterwards bidderName={bidderName} deadline={deadline} />
      ) : (
        <Before bidderName={bidderName} deadline={deadline} isDropBox={isDropBox} />
      )}
      <Readings readings={readings} />
      {children}
    </Panel>
  );
}

function Before({ bidderName, deadline, isDropBox }: Words & { isDropBox: boolean }) {
  return (
    <>
      <p>
        {isDropBox && 'What was submitted, nobody at all. A draft: only'}
        {!isDropBox && 'Only'} people of {bidderName}, until {deadline ? formatInstant(deadline) : 'the deadline'}. Not
        the requester, not another bidder, not an administrator. What lies in the database is unreadable without the
        key, and the key is kept elsewhere.
      </p>
      <p>
        At the deadline all proposals open at once, to those who judge this job alone. A draft that was not submitted is
        never opened.
      </p>
    </>
  );
}

function Afterwards({ bidderName, deadline }: Words) {
  return (
    <p>
      It was sealed until {deadline ? formatInstant(deadline) : 'the deadline'}. Since the opening those who judge read
      what people of {bidderName} submitted; other bidders never do.
    </p>
  );
}

function Readings({ readings }: { readings: readonly Reading[] }) {
  const { person } = useViewer();
  if (readings.length === 0) return <p className="small muted">Viewed by nobody before now.</p>;
  return (
    <details>
      <summary>Viewed before: {readings.length === 50 ? 'the last 50 times' : readings.length}</summary>
      <ul className="stack tight">
        {readings.map(({ personName, at, version }) => (
          <li key={`${at} ${personName}`} className="small">
            {personName === person.name ? 'You' : personName},{' '}
            {version === 'draft' ? 'the draft' : `revision ${version}`}, <time dateTime={at}>{formatInstant(at)}</time>
          </li>
        ))}
      </ul>
    </details>
  );
}
