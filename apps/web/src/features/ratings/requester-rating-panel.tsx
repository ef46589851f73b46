import { clarityWords } from '@bidwell/domain/brief-rating';
import { BriefClarity } from '@bidwell/domain/brief-rating';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { Panel } from '../../ui/panel';
import { RequesterRatingForm } from './requester-rating-form';

const RequesterRatingPanelFragment = graphql(`
  fragment RequesterRatingPanel on Engagement {
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
    requesterRating {
      closesAt
      canGive
      clarity
      again
      line
      givenAt
    }
  }
`);

interface RequesterRatingPanelProps {
  jobId: string;
  engagement: FragmentType<typeof RequesterRatingPanelFragment>;
}

/** The other way round: how the work was asked for, said by the people who did it. */
export function RequesterRatingPanel({ jobId, engagement }: RequesterRatingPanelProps) {
  const { bidder, requester, requesterRating: rating, side } = readFragment(RequesterRatingPanelFragment, engagement);
  const [isChanging, setIsChanging] = useState(false);
  if (!rating || (rating.givenAt === null && !rating.canGive)) return null;
  const { clarity, again, line, canGive, givenAt } = rating;
  const isOwn = side === 'bidder';
  if (canGive && (givenAt === null || isChanging)) {
    return (
      <Panel title={`How did ${requester.name} ask?`} id="requester-rating">
        <p className="prose">
          {requester.name} reads it with the name of {bidder.name}. Other bidders see only counts, from five answers up.
          Until {formatInstant(rating.closesAt)}.
        </p>
        <RequesterRatingForm jobId={jobId} given={{ clarity, again, line }} onDone={() => setIsChanging(false)} />
      </Panel>
    );
  }
  return (
    <Panel
      title={isOwn ? `What you say of ${requester.name}` : `What ${bidder.name} says of you`}
      id="requester-rating"
    >
      <div className="stack">
        <p className="strong">
          {clarity && `The brief was ${clarityWords[BriefClarity[clarity]]}. `}
          Would work for {isOwn ? 'them' : 'you'} again: {again ? 'yes' : 'no'}.
        </p>
        {line !== '' && <p className="prose">“{line}”</p>}
        {canGive && (
          <div>
            <Button isCompact onClick={() => setIsChanging(true)}>
              Change
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
