import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip } from '../../../ui/chip';
import { formatDay } from '../../../ui/dates';
import { Moment } from '../../../ui/moment';
import styles from '../debriefs/debrief.module.css';

export const ChallengeWordsFragment = graphql(`
  fragment ChallengeWords on Challenge {
    id
    words
    madeAt
    dueOn
    outcome
    answer
    answeredAt
    bidder {
      id
      name
    }
    reviewer {
      id
      name
    }
  }
`);

/** A challenge, and what the reviewer found. */
export function ChallengeWords({ challenge }: { challenge: FragmentType<typeof ChallengeWordsFragment> }) {
  const { words, madeAt, dueOn, outcome, answer, answeredAt, bidder, reviewer } = readFragment(
    ChallengeWordsFragment,
    challenge,
  );
  return (
    <>
      <figure className="stack tight">
        <figcaption className="small muted">
          {bidder.name} <Moment at={madeAt} />
        </figcaption>
        <blockquote className={`prose ${styles.quote}`}>{words}</blockquote>
      </figure>
      {outcome === null || answeredAt === null ? (
        <p>
          {reviewer.name} answers by <strong>{formatDay(dueOn)}</strong>.
        </p>
      ) : (
        <figure className="stack tight">
          <figcaption className="row small muted">
            <Chip>{outcome === 'UPHELD' ? 'Upheld' : 'Dismissed'}</Chip>
            <span>
              {reviewer.name} <Moment at={answeredAt} />
            </span>
          </figcaption>
          <blockquote className={`prose ${styles.quote}`}>{answer}</blockquote>
        </figure>
      )}
    </>
  );
}
