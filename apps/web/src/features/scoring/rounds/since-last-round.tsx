import type { SinceLastRoundFragment as Fields } from '../../../graphql/generated/graphql';
import { calledBy } from '../../../graphql/called';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatMoney } from '../../../ui/money';
import { Panel } from '../../../ui/panel';
import { PathLink } from '../../../ui/path-link';

const SinceLastRoundFragment = graphql(`
  fragment SinceLastRound on Comparison {
    job {
      id
      currency
      round {
        number
        previousId
        nextId
      }
    }
    proposals {
      id
      label
      comparableTotal
      bidder {
        id
        name
        kind
      }
      sinceLastRound {
        totalBefore
        parts
        lines {
          title
          before
          after
        }
      }
    }
  }
`);

type Proposal = Fields['proposals'][number];

/** In a further round: what each bidder changed. In a round that was followed by one: the way there. */
export function SinceLastRound({ comparison }: { comparison: FragmentType<typeof SinceLastRoundFragment> }) {
  const { job, proposals } = readFragment(SinceLastRoundFragment, comparison);
  const { round, currency } = job;
  if (round === null) return null;
  return (
    <Panel title={`Round ${round.number}`}>
      <div className="stack">
        {round.nextId && (
          <p>
            It goes on in a further round and is judged and decided there:{' '}
            <PathLink href={`/jobs/${round.nextId}`}>round {round.number + 1}</PathLink>
          </p>
        )}
        {round.previousId && (
          <>
            <ul className="stack tight">
              {proposals.map((proposal) => (
                <Changes key={proposal.id} proposal={proposal} currency={currency} />
              ))}
            </ul>
            <p>
              <PathLink href={`/jobs/${round.previousId}/compare`}>The proposals of round {round.number - 1}</PathLink>
            </p>
          </>
        )}
      </div>
    </Panel>
  );
}

function Changes({ proposal, currency }: { proposal: Proposal; currency: string }) {
  const { sinceLastRound: changed, comparableTotal } = proposal;
  if (changed === null) return null;
  const { totalBefore, lines, parts } = changed;
  const money = (amount: number | null) => (amount === null ? 'no price' : formatMoney(amount, currency));
  return (
    <li>
      <p>
        <span className="strong">{calledBy(proposal)}</span>:{' '}
        <span className="figure">
          {money(totalBefore)} before, {money(comparableTotal)} now
        </span>
      </p>
      <p className="small muted">
        {lines.length === 0 && parts.length === 0 && 'Submitted unchanged.'}
        {lines.map(({ title, before, after }) => `${title}: ${money(before)}, now ${money(after)}. `)}
        {parts.length > 0 && `Also changed: ${parts.join(', ')}.`}
      </p>
    </li>
  );
}
