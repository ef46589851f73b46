import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ChallengeWords } from '../challenges/challenge-words';
import { ToldDebrief } from './told-debrief';

const ToldDebriefsQuery = graphql(`
  query ToldDebriefs($id: ID!) {
    job(id: $id) {
      id
      reference
      title
      challenges {
        id
        ...ChallengeWords
      }
      requesterView {
        debriefs {
          proposalId
          ...ToldDebrief
        }
      }
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/debriefs');

/** What each bidder was told, to its requester: what use it was, questions to answer, challenges. */
export function ToldDebriefsPage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: ToldDebriefsQuery, variables: { id: jobId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The debriefs">
      {({ job }) => {
        if (!job?.requesterView) throw notFound();
        const { debriefs } = job.requesterView;
        return (
          <Page
            title={`Debriefs: ${job.title}`}
            lead="What each bidder was told, and what came back. No bidder sees another’s."
            back={
              <BackLink to="/jobs/$jobId" params={{ jobId }}>
                {job.reference}
              </BackLink>
            }
            isNarrow
          >
            {debriefs.length === 0 && (
              <EmptyState title="Nobody has been told yet.">Debriefs go out when a decision takes effect.</EmptyState>
            )}
            {job.challenges.map((challenge) => (
              <Panel key={challenge.id} title="Challenge of the decision">
                <ChallengeWords challenge={challenge} />
              </Panel>
            ))}
            {debriefs.map((debrief) => (
              <ToldDebrief key={debrief.proposalId} debrief={debrief} />
            ))}
          </Page>
        );
      }}
    </Loaded>
  );
}
