import { useQuery } from 'urql';
import type { FeedbackQuery as Data } from '../../graphql/generated/graphql';
import { graphql, readFragment } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { RatingShownFragment } from './rating-documents';
import { OwnRating, TheirRating } from './rating-panel';

const FeedbackQuery = graphql(`
  query Feedback {
    feedback {
      asked {
        id
        about
        bidderName
        ...RatingShown
      }
      received {
        id
        about
        requesterName
        ...RatingShown
      }
    }
  }
`);

/** What one is asked about work that was done, and what is said of the work of one's own team or firm. */
export function FeedbackPage() {
  const answer = useQuery({ query: FeedbackQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Feedback"
      lead="Asked once, when work is accepted. Read with a name by those it is about, by nobody else."
      isNarrow
    >
      <Loaded of={answer} what="Your feedback">
        {({ feedback }) => <Both feedback={feedback} />}
      </Loaded>
    </Page>
  );
}

function Both({ feedback: { asked, received } }: { feedback: Data['feedback'] }) {
  if (asked.length + received.length === 0) {
    return (
      <EmptyState title="No feedback yet.">
        When work that you asked for is accepted, you are asked here how it was. What is said of your own work stands
        here too.
      </EmptyState>
    );
  }
  return (
    <div className="stack loose">
      {asked.map((each, place) => (
        <Panel key={each.id} title={`${each.bidderName}: ${each.about}`}>
          <OwnRating
            rating={readFragment(RatingShownFragment, each)}
            bidderName={each.bidderName}
            startsOpen={place === 0}
          />
        </Panel>
      ))}
      {received.map((each) => (
        <Panel key={each.id} title={`${each.requesterName} on ${each.about}`}>
          <TheirRating rating={readFragment(RatingShownFragment, each)} />
        </Panel>
      ))}
    </div>
  );
}
