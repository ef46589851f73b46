import { useEffect, useRef } from 'react';
import type { ProposalStandingFragment } from '../../graphql/generated/graphql';
import { CopyButton } from '../../ui/copy-button';
import { formatClock, formatDay, formatInstant } from '../../ui/dates';
import { FactList } from '../../ui/fact-list';
import { Panel } from '../../ui/panel';
import styles from './editor.module.css';

interface ReceiptsProps {
  standing: ProposalStandingFragment;
  deadline: string | null;
  decisionDue: string | null;
  /** The deadline is past: nothing can be revised any more. */
  isClosed: boolean;
  /** What happens next is known by then. */
  isDecided?: boolean;
  /** How often was submitted on this page: each time the receipt takes the focus, and is read out. */
  submissions?: number;
}

/** Proof of what was received and when, newest first, and what happens next. */
export function Receipts({
  standing,
  deadline,
  decisionDue,
  isClosed,
  isDecided = false,
  submissions = 0,
}: ReceiptsProps) {
  const [latest, ...earlier] = standing.receipts;
  const box = useRef<HTMLDivElement>(null);
  const version = latest?.version;
  useEffect(() => {
    if (submissions === 0 || version === undefined) return;
    // Whoever already writes on is not taken out of the field.
    if (document.activeElement?.matches('input, textarea, select')) return;
    box.current?.scrollIntoView({ block: 'start' });
    box.current?.focus({ preventScroll: true });
  }, [submissions, version]);
  if (!latest) return null;
  const counts = standing.state === 'SUBMITTED';
  return (
    <div ref={box} id="receipt" tabIndex={-1} className={styles.part}>
      <Panel title={counts ? `Revision ${latest.version} was received` : 'Withdrawn'}>
        <FactList
          facts={[
            {
              label: 'Reference',
              value: <span className="mono">{latest.reference}</span>,
              action: <CopyButton text={latest.reference} what="the reference" />,
            },
            { label: 'Received', value: <Received at={latest.receivedAt} /> },
            {
              label: 'Hash of the sealed text',
              value: <span className="mono">{latest.contentHash}</span>,
              action: <CopyButton text={latest.contentHash} what="the hash" />,
            },
            { label: 'Signed receipt', value: <SignedReceipt standing={standing} version={latest.version} /> },
            earlier.length > 0 && {
              label: 'Before that',
              value: earlier
                .map(({ version, receivedAt }) => `Revision ${version}, ${formatInstant(receivedAt)}`)
                .join('; '),
            },
          ]}
        />
        {counts && !isDecided && (
          <Next
            deadline={isClosed ? null : deadline}
            decisionDue={decisionDue}
            isDropped={standing.closedBecause !== null}
          />
        )}
        {!counts && <p>Nothing of yours counts.{!isClosed && ' Until the deadline you can submit again.'}</p>}
      </Panel>
    </div>
  );
}

/** What proves it without us. Links to files: the signature is made when somebody asks. */
function SignedReceipt({ standing, version }: { standing: ProposalStandingFragment; version: number }) {
  const { id, closedBecause } = standing;
  const at = `/api/receipts/${id}/${version}`;
  return (
    <>
      <a href={`${at}/receipt.txt`} download>
        Save the receipt
      </a>
      {closedBecause === null && (
        <>
          {' or '}
          <a href={`${at}/proposal.json`} download>
            the sealed text
          </a>
        </>
      )}
      . <a href="/verify-receipt.mjs">A script</a> checks both without Bidwell, with <a href="/api/keys">our key</a>.
    </>
  );
}

function Received({ at }: { at: string }) {
  return (
    <time dateTime={at}>
      {formatInstant(at)} ({formatClock(at)}, by the database’s clock)
    </time>
  );
}

function Next({
  deadline,
  decisionDue,
  isDropped,
}: Pick<ReceiptsProps, 'deadline' | 'decisionDue'> & { isDropped: boolean }) {
  return (
    <ol className="stack tight">
      {deadline && (
        <li>Until the deadline you can {isDropped ? 'replace' : 'revise'} or withdraw it. The last revision counts.</li>
      )}
      {deadline && <li>On {formatInstant(deadline)} all proposals open at once. Nobody reads yours before.</li>}
      <li>
        {decisionDue
          ? `The requester has promised a decision by ${formatDay(decisionDue)}.`
          : 'Then the requester decides.'}{' '}
        You are told at once, with a debrief.
      </li>
    </ol>
  );
}
