import { useState } from 'react';
import type { RatingShownFragment as Shown } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { Panel } from '../../ui/panel';
import { AnswerForm } from './answer-form';
import { answerInWords } from './rating-answer';
import { RatingShownFragment } from './rating-documents';
import { RatingForm } from './rating-form';

const RatingPanelFragment = graphql(`
  fragment RatingPanel on Engagement {
    id
    side
    bidder {
      id
      name
    }
    requester {
      id
      name
    }
    rating {
      ...RatingShown
    }
  }
`);

/** How accepted work went: asked of its requester, read by the people who did it, nobody else's. */
export function RatingPanel({ engagement: given }: { engagement: FragmentType<typeof RatingPanelFragment> }) {
  const { bidder, requester, rating, side } = readFragment(RatingPanelFragment, given);
  const shown = readFragment(RatingShownFragment, rating);
  if (!shown) return null;
  const isMine = side === 'requester';
  return (
    <Panel title={isMine ? `How did ${bidder.name} do?` : `What ${requester.name} says of it`} id="rating">
      {isMine ? <OwnRating rating={shown} bidderName={bidder.name} /> : <TheirRating rating={shown} />}
    </Panel>
  );
}

interface OwnRatingProps {
  rating: Shown;
  bidderName: string;
  /** Whether its questions are in sight before anybody presses anything. */
  startsOpen?: boolean;
}

/** The requester's side, for work and for a request alike. */
export function OwnRating({ rating, bidderName, startsOpen = true }: OwnRatingProps) {
  const { id, kept, again, word, line, givenAt, skippedAt, canGive, isOfRequest } = rating;
  const [isChanging, setIsChanging] = useState(startsOpen && givenAt === null && skippedAt === null);
  const until = formatInstant(rating.closesAt);
  if (canGive && isChanging) {
    return (
      <div className="stack">
        <p className="prose">
          {bidderName} reads your answer with your name, at once. Everybody else sees only counts, from five answers up.
          You can answer, and change it, until {until}.
        </p>
        <RatingForm
          id={id}
          given={{ kept, again, word, line }}
          isOfRequest={isOfRequest}
          isGiven={givenAt !== null}
          isSkipped={skippedAt !== null}
          bidderName={bidderName}
          onDone={() => setIsChanging(false)}
        />
      </div>
    );
  }
  return (
    <div className="stack">
      <OwnState rating={rating} />
      {canGive && (
        <div className="row">
          <Button isCompact onClick={() => setIsChanging(true)}>
            {givenAt !== null ? 'Change answer' : skippedAt === null ? 'Say how it was' : 'Answer after all'}
          </Button>
          <span className="small muted">Until {until}.</span>
        </div>
      )}
    </div>
  );
}

function OwnState({ rating }: { rating: Shown }) {
  if (rating.givenAt !== null) return <Said rating={rating} />;
  if (rating.skippedAt !== null) return <p>You skipped this.</p>;
  return rating.canGive ? null : <p>Nobody answered in time.</p>;
}

/** The side of the people who were rated. */
export function TheirRating({ rating }: { rating: Shown }) {
  const [isAnswering, setIsAnswering] = useState(false);
  return (
    <div className="stack">
      <Said rating={rating} />
      {rating.canAnswer && isAnswering && <AnswerForm id={rating.id} />}
      {rating.canAnswer && !isAnswering && (
        <div>
          <Button isCompact onClick={() => setIsAnswering(true)}>
            Answer it
          </Button>
        </div>
      )}
    </div>
  );
}

function Said({ rating }: { rating: Shown }) {
  const { line, answer } = rating;
  return (
    <>
      <p className="strong">{answerInWords(rating)}</p>
      {line !== '' && <p className="prose">“{line}”</p>}
      {answer && (
        <div>
          <p className="small muted">
            {answer.answeredBy} answered, {formatInstant(answer.answeredAt)}
          </p>
          <p className="prose">{answer.words}</p>
        </div>
      )}
    </>
  );
}
