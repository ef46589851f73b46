import type { DebriefWhyFragment as Why } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Chip } from '../../../ui/chip';
import { Panel } from '../../../ui/panel';
import styles from './debrief.module.css';

export const DebriefWhyFragment = graphql(`
  fragment DebriefWhy on Debrief {
    outcome
    reasons
    words
    winnerKind
    ownWords
    disqualifiedBecause
  }
`);

/** Thanks, what was decided, and why. */
export function DebriefWhy({ debrief }: { debrief: FragmentType<typeof DebriefWhyFragment> }) {
  const told = readFragment(DebriefWhyFragment, debrief);
  return (
    <>
      <p className="prose">
        Thank you for proposing. A choice is only free when there is one, and your proposal was part of it.
      </p>
      <Panel title={outcomeTitle(told)} aside={told.winnerKind && <Winner {...told} />}>
        <p>{told.outcome === 'WON' ? 'They chose you for these reasons:' : 'They gave these reasons:'}</p>
        <ul className="row">
          {told.reasons.map((reason) => (
            <li key={reason}>
              <Chip>{reason}</Chip>
            </li>
          ))}
        </ul>
        {told.disqualifiedBecause && (
          <p>
            Your proposal was taken out of the contest: <strong>{told.disqualifiedBecause}</strong>
          </p>
        )}
        {told.ownWords && (
          <figure className="stack tight">
            <figcaption className="small muted">To you alone</figcaption>
            <blockquote className={`prose ${styles.quote}`}>{told.ownWords}</blockquote>
          </figure>
        )}
        {told.words && (
          <figure className="stack tight">
            <figcaption className="small muted">To everybody who proposed, in the requester’s words</figcaption>
            <blockquote className={`prose ${styles.quote}`}>{told.words}</blockquote>
          </figure>
        )}
      </Panel>
    </>
  );
}

function outcomeTitle({ outcome, winnerKind }: Why): string {
  if (outcome === 'WON') return 'They chose you';
  if (outcome === 'NO_AWARD') return 'They chose nobody';
  return winnerKind === 'TEAM'
    ? 'They chose another proposal, by an internal team'
    : 'They chose another proposal, by an outside vendor';
}

function Winner({ winnerKind }: Why) {
  return <BidderMark side={winnerKind === 'TEAM' ? 'internal' : 'external'} />;
}
