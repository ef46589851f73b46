import { useState } from 'react';
import type { ClarificationsPanelFragment as Fields } from '../../../graphql/generated/graphql';
import { byName, calledBy } from '../../../graphql/called';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { Panel } from '../../../ui/panel';
import { AskDialog } from './ask-dialog';
import { ClarificationItem } from './clarification-item';
import styles from './clarifications.module.css';
import { TellAllDialog } from './tell-all-dialog';

export const ClarificationsPanelFragment = graphql(`
  fragment ClarificationsPanel on Comparison {
    job {
      id
      moves {
        name
        allowed
      }
    }
    toldToAll {
      id
      question
      answer
      toldAt
    }
    proposals {
      id
      label
      bidder {
        id
        name
        kind
      }
      clarifications {
        id
        ...ClarificationItem
      }
    }
  }
`);

type Proposal = Fields['proposals'][number];

/** What bidders were asked about their proposals after the opening, and what everybody was told. */
export function ClarificationsPanel({ comparison }: { comparison: FragmentType<typeof ClarificationsPanelFragment> }) {
  const { job, proposals, toldToAll } = readFragment(ClarificationsPanelFragment, comparison);
  const [asked, setAsked] = useState<Proposal | null>(null);
  const [isTelling, setIsTelling] = useState(false);
  const mayAsk = job.moves.some(({ name, allowed }) => name === 'clarify' && allowed);
  const isEmpty = toldToAll.length === 0 && proposals.every(({ clarifications }) => clarifications.length === 0);
  if (proposals.length === 0 || (isEmpty && !mayAsk)) return null;
  return (
    <Panel title="Clarifications" id="clarifications">
      <div className="stack">
        <p className="muted">
          {isEmpty ? 'Something is not clear? Ask one bidder. ' : ''}The bidder answers in words, and no price changes.
          The others hear nothing of it.
        </p>
        <ul className={styles.list}>
          {proposals.toSorted(byName).map((proposal) => (
            <Asked key={proposal.id} proposal={proposal} onAsk={mayAsk ? () => setAsked(proposal) : null} />
          ))}
        </ul>
        {toldToAll.length > 0 && <Told told={toldToAll} />}
        {mayAsk && (
          <div className="row no-print">
            <Button onClick={() => setIsTelling(true)}>Tell everybody something</Button>
          </div>
        )}
      </div>
      {asked && <AskDialog proposalId={asked.id} name={calledBy(asked)} onClose={() => setAsked(null)} />}
      {isTelling && <TellAllDialog jobId={job.id} onClose={() => setIsTelling(false)} />}
    </Panel>
  );
}

function Asked({ proposal, onAsk }: { proposal: Proposal; onAsk: (() => void) | null }) {
  const { clarifications } = proposal;
  if (clarifications.length === 0 && onAsk === null) return null;
  const name = calledBy(proposal);
  return (
    <li className={styles.item}>
      <div className="row apart">
        <h3>{name}</h3>
        {onAsk && (
          <span className="no-print">
            <Button look="plain" isCompact onClick={onAsk}>
              Ask {name}
            </Button>
          </span>
        )}
      </div>
      {clarifications.length > 0 && (
        <ul className="stack tight">
          {clarifications.map((one) => (
            <ClarificationItem key={one.id} clarification={one} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Told({ told }: { told: Fields['toldToAll'] }) {
  return (
    <div className="stack tight">
      <h3>Told to everybody who proposed</h3>
      <ul className="stack tight">
        {told.map(({ id, question, answer }) => (
          <li key={id}>
            <p className="strong prose">{question}</p>
            <p className="prose">{answer}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
