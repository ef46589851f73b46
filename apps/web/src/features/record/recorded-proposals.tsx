import type { RecordedProposalsFragment as Fields } from '../../graphql/generated/graphql';
import { calledBy, sideOf } from '../../graphql/called';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { BidderMark } from '../../ui/bidder-mark';
import { formatInstant } from '../../ui/dates';
import { formatMoney } from '../../ui/money';
import { formatNumber } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import styles from './record.module.css';
import { RecordedScores } from './recorded-scores';

export const RecordedProposalsFragment = graphql(`
  fragment RecordedProposals on DecisionRecord {
    proposals {
      id
      label
      comparableTotal
      isReadable
      weightedScore
      counted {
        criterionId
        value
      }
      bidder {
        id
        name
        kind
      }
      scores {
        criterionId
        value
        note
        at
        by {
          id
          name
        }
      }
      agreed {
        criterionId
        value
        note
        at
        by {
          id
          name
        }
      }
      marks {
        mark
        because
        at
        by {
          id
          name
        }
      }
      estimates {
        line
        amount
        words
      }
      clarifications {
        id
        question
        answer
        answeredAt
        isLate
      }
      debrief {
        outcome
        toldAt
        isEmpty
      }
    }
  }
`);

export type RecordedProposal = Fields['proposals'][number];

export interface RecordedCriterion {
  id: string;
  title: string;
  weight: number;
  kind: 'PRICE' | 'QUALITY';
}

interface RecordedProposalsProps {
  record: FragmentType<typeof RecordedProposalsFragment>;
  criteria: readonly RecordedCriterion[];
  currency: string;
}

const OUTCOMES = {
  WON: 'was told that it won',
  LOST: 'was told that it lost',
  NO_AWARD: 'was told that none was chosen',
};

/** Every proposal with all that was given, said and done about it. */
export function RecordedProposals({ record, criteria, currency }: RecordedProposalsProps) {
  const { proposals } = readFragment(RecordedProposalsFragment, record);
  return (
    <Panel title="The proposals">
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Head proposal={proposal} currency={currency} />
            <RecordedScores proposal={proposal} criteria={criteria} />
            <Events proposal={proposal} currency={currency} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Head({ proposal, currency }: { proposal: RecordedProposal; currency: string }) {
  const side = sideOf(proposal);
  const { comparableTotal, isReadable, bidder, label, weightedScore } = proposal;
  return (
    <div className="row apart">
      <h3 className="row">
        {calledBy(proposal)} {side && <BidderMark side={side} />}
        {bidder && <span className="small muted">{label}</span>}
      </h3>
      <span className="figure">
        {comparableTotal === null
          ? isReadable
            ? 'No comparable total'
            : 'Could not be read'
          : formatMoney(comparableTotal, currency)}
        {weightedScore !== null && (
          <>
            {' · '}
            <span className="strong">{formatNumber(weightedScore, 2)}</span> of 100
          </>
        )}
      </span>
    </div>
  );
}

/** What was done about it besides scoring, as sentences. */
function Events({ proposal, currency }: { proposal: RecordedProposal; currency: string }) {
  const { marks, estimates, clarifications, debrief } = proposal;
  const said = [
    ...marks.map(({ mark, because, at, by }) =>
      [`${mark === null ? 'Mark taken back' : capital(mark)} by ${by.name}, ${formatInstant(at)}`, because]
        .filter((part) => part !== '')
        .join(': '),
    ),
    ...estimates.map(
      ({ line, amount, words }) =>
        `Estimated for "${line}", never scored: ${formatMoney(amount, currency)}${words === '' ? '' : `. ${words}`}`,
    ),
    ...clarifications.map(({ question, answer, isLate }) =>
      answer === null
        ? `Asked: ${question} No answer.`
        : `Asked: ${question} Answered${isLate ? ' after it was due' : ''}: ${answer}`,
    ),
    ...(debrief === null
      ? []
      : [
          `It ${OUTCOMES[debrief.outcome]}, ${formatInstant(debrief.toldAt)}${debrief.isEmpty ? ', and nothing about its own proposal' : ''}.`,
        ]),
  ];
  if (said.length === 0) return null;
  return (
    <ul className="small stack tight">
      {said.map((one) => (
        <li key={one} className="prose">
          {one}
        </li>
      ))}
    </ul>
  );
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
