import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { PathLink } from '../../../ui/path-link';

const RoundNoteFragment = graphql(`
  fragment RoundNote on Job {
    id
    round {
      number
      words
      previousId
      nextId
      leftOutWords
    }
    bidderView {
      nextRound {
        isKeptIn
        words
        jobId
      }
    }
  }
`);

/** Said of a job with several rounds, with the way to the round before and after it. */
export function RoundNote({ job }: { job: FragmentType<typeof RoundNoteFragment> }) {
  const { round, bidderView } = readFragment(RoundNoteFragment, job);
  const next = bidderView?.nextRound ?? null;
  if (round === null && next === null) return null;
  return (
    <div className="stack tight">
      {round && (
        <p>
          <span className="strong">Round {round.number}.</span>{' '}
          {round.previousId && <PathLink href={`/jobs/${round.previousId}`}>The round before</PathLink>}
          {round.nextId && (
            <>
              It goes on in a further round and is decided there:{' '}
              <PathLink href={`/jobs/${round.nextId}`}>round {round.number + 1}</PathLink>
            </>
          )}
        </p>
      )}
      {round && round.words !== '' && <p className="prose">{round.words}</p>}
      {round?.leftOutWords && <p className="small muted prose">To those who were left out: {round.leftOutWords}</p>}
      {next && <NextRound next={next} />}
    </div>
  );
}

function NextRound({
  next: { isKeptIn, words, jobId },
}: {
  next: { isKeptIn: boolean; words: string; jobId: string | null };
}) {
  if (!isKeptIn)
    return (
      <>
        <p className="strong">
          The requester asks for a further round without you. Your debrief comes with the decision.
        </p>
        <p className="prose">{words}</p>
      </>
    );
  return (
    <p className="strong">
      You are kept in a further round.{' '}
      {jobId && <PathLink href={`/jobs/${jobId}`}>Go on there: your last proposal is ready as a draft</PathLink>}
    </p>
  );
}
