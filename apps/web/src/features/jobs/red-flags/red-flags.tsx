import { RedFlagKind } from '@bidwell/domain/red-flags';
import { redFlagWords } from '@bidwell/domain/red-flag-words';
import type { RedFlagsFragment as JobWithFlags } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { MoneyText } from '../../../ui/money-text';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { flagFacts } from './flag-facts';

const RedFlagsFragment = graphql(`
  fragment RedFlags on Job {
    id
    currency
    redFlags {
      kind
      proposals {
        id
        name
        kind
        comparableTotal
        disqualifiedBecause
      }
      gap {
        share
        low
        high
      }
      record {
        contests
        wins
        expected
        chance
      }
    }
  }
`);

/** Red flags: shown to those who may act, each with its definition and the proposals behind it. Nothing where none is up. */
export function RedFlags({ job }: { job: FragmentType<typeof RedFlagsFragment> }) {
  const { redFlags, currency } = readFragment(RedFlagsFragment, job);
  if (redFlags === null || redFlags.length === 0) return null;
  return (
    <Panel title="Worth a second look" aside={<span className="small muted">{counted(redFlags.length, 'flag')}</span>}>
      <ul className="stack">
        {redFlags.map((flag) => (
          <Flag key={`${flag.kind} ${flag.proposals.map(({ id }) => id).join(' ')}`} flag={flag} currency={currency} />
        ))}
      </ul>
      <p className="small muted">A flag proves nothing. Bidders do not see it.</p>
    </Panel>
  );
}

type OneFlag = NonNullable<JobWithFlags['redFlags']>[number];

function Flag({ flag, currency }: { flag: OneFlag; currency: string }) {
  const { title, definition, ask } = redFlagWords[RedFlagKind[flag.kind]];
  return (
    <li className="stack tight">
      <p>
        <strong>{title}.</strong> {flagFacts(flag)} {ask}
      </p>
      <ul className="small stack tight">
        {flag.proposals.map((proposal) => (
          <li key={proposal.id}>
            <FlaggedProposal proposal={proposal} currency={currency} />
          </li>
        ))}
      </ul>
      <details className="small muted">
        <summary>How it is defined</summary>
        {definition}
      </details>
    </li>
  );
}

function FlaggedProposal({ proposal, currency }: { proposal: OneFlag['proposals'][number]; currency: string }) {
  const { name, kind, comparableTotal, disqualifiedBecause } = proposal;
  return (
    <>
      {kind && <BidderMark side={kind === 'TEAM' ? 'internal' : 'external'} />} {name}
      {comparableTotal !== null && (
        <>
          , <MoneyText amount={comparableTotal} currency={currency} />
        </>
      )}
      {disqualifiedBecause !== null && `. Disqualified: ${disqualifiedBecause}`}
    </>
  );
}
