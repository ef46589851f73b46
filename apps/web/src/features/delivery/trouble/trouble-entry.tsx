import type { TroubleEntryFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip, type ChipTone } from '../../../ui/chip';
import { formatDay } from '../../../ui/dates';
import { Moment } from '../../../ui/moment';
import { LinkButton } from '../../../ui/link-button';
import { TroubleMoves } from './trouble-moves';

export const TroubleEntryFragment = graphql(`
  fragment TroubleEntry on Trouble {
    id
    state
    openedAt
    words
    grounds
    cureBy
    silenceUntil
    plan
    plannedAt
    curedAt
    probationAt
    probationWords
    probationTerms
    probationUntil
    passedAt
    endedAt
    endWords
    newJobId
    answer
    answeredAt
    moves {
      name
      allowed
    }
  }
`);

const STATES: Record<Fields['state'], { words: string; tone: ChipTone }> = {
  CURING: { words: 'Time to cure it', tone: 'highlight' },
  CURED: { words: 'Cured', tone: 'kept' },
  ON_PROBATION: { words: 'On probation', tone: 'highlight' },
  PASSED: { words: 'Probation passed', tone: 'kept' },
  ENDED: { words: 'Ended for cause', tone: 'missed' },
};

interface TroubleEntryProps {
  trouble: FragmentType<typeof TroubleEntryFragment>;
  job: { id: string; lines: readonly { id: string; title: string }[] };
  side: string | null;
  recompeteAfter: string;
}

/** One cure period and what came of it, as it happened. */
export function TroubleEntry({ trouble, job, side, recompeteAfter }: TroubleEntryProps) {
  const read = readFragment(TroubleEntryFragment, trouble);
  const { words, tone } = STATES[read.state];
  return (
    <article className="stack tight" aria-label={words}>
      <div className="row">
        <Chip tone={tone}>{words}</Chip>
        <span className="small muted">
          <Moment at={read.openedAt} />
        </span>
      </div>
      <ul>
        {read.grounds.map((ground) => (
          <li key={ground}>{ground}</li>
        ))}
      </ul>
      <p className="prose">{read.words}</p>
      <Steps read={read} />
      {read.newJobId !== null && (
        <div>
          <LinkButton to="/jobs/$jobId/edit" params={{ jobId: read.newJobId }} look="primary">
            Finish the draft that asks anew
          </LinkButton>
        </div>
      )}
      <TroubleMoves trouble={read} job={job} side={side} recompeteAfter={recompeteAfter} />
    </article>
  );
}

/** What was said after it was opened, in its order, and what follows when nothing is said. */
function Steps({ read }: { read: Fields }) {
  const { state, plan, plannedAt, cureBy, silenceUntil } = read;
  return (
    <>
      {plan !== null && plannedAt !== null && <Said who="The plan" words={plan} at={plannedAt} />}
      {state === 'CURING' && (
        <p className="small">
          To be cured by <strong>{formatDay(cureBy)}</strong>. If nothing is said by {formatDay(silenceUntil)}, it
          counts as cured.
        </p>
      )}
      {read.probationAt !== null && read.probationUntil !== null && (
        <>
          <Said who="Not cured" words={read.probationWords ?? ''} at={read.probationAt} />
          <p className="prose">
            What must hold until <strong>{formatDay(read.probationUntil)}</strong>: {read.probationTerms}
          </p>
          {state === 'ON_PROBATION' && (
            <p className="small">If nothing else is said until then, the probation is passed.</p>
          )}
        </>
      )}
      {read.endedAt !== null && <Said who="Ended" words={read.endWords ?? ''} at={read.endedAt} />}
      {read.answer !== null && read.answeredAt !== null && (
        <Said who="The answer" words={read.answer} at={read.answeredAt} />
      )}
    </>
  );
}

function Said({ who, words, at }: { who: string; words: string; at: string }) {
  return (
    <p className="prose">
      <span className="small muted">
        {who}, <Moment at={at} />:
      </span>{' '}
      {words}
    </p>
  );
}
