import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { TeamReport } from './team-report';

const route = getRouteApi('/insights/teams/$key');

const TeamInsightsQuery = graphql(`
  query TeamInsights($datasetId: ID, $bidderKey: ID!) {
    insights(datasetId: $datasetId) {
      dataset {
        id
        name
      }
      bidders {
        bidderKey
        name
      }
      ...TeamReport
    }
  }
`);

/** One team in full: how often it is chosen, what changed, and why contests are lost. */
export function TeamPage() {
  const { key } = route.useParams();
  const { dataset } = route.useSearch();
  const variables = { datasetId: dataset, bidderKey: key };
  const insights = useQuery({ query: TeamInsightsQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={insights} what="The team">
      {(data) => {
        const bidder = data.insights?.bidders.find(({ bidderKey }) => bidderKey === key);
        if (!data.insights || !bidder) throw notFound();
        return (
          <Page
            title={bidder.name}
            lead={`${data.insights.dataset.name}. This shows what requesters chose, not what was delivered.`}
            back={
              <BackLink to="/insights" search={{ dataset }}>
                Insights
              </BackLink>
            }
          >
            <TeamReport insights={data.insights} bidderKey={key} search={{ dataset }} />
          </Page>
        );
      }}
    </Loaded>
  );
}
