import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { useViewer } from '../../graphql/viewer';
import { Loaded } from '../../graphql/loaded';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { InsightsFilter } from './insights-filter';
import { InsightsReport } from './insights-report';
import { KeepFolded } from './keep/keep-folded';
import { ChartNote } from '../../ui/chart-note';
import { CHOSEN_NOT_DELIVERED } from '@bidwell/domain/signal-words';

const route = getRouteApi('/insights');

const DatasetsQuery = graphql(`
  query Datasets {
    serverTime
    datasets {
      id
      name
      isImported
    }
  }
`);

const InsightsQuery = graphql(`
  query Insights($datasetId: ID, $from: CalendarDate, $to: CalendarDate) {
    insights(datasetId: $datasetId, from: $from, to: $to) {
      ...InsightsReport
    }
  }
`);

/** Who is chosen, how often, and how much that says. */
export function InsightsPage() {
  const search = route.useSearch();
  const datasets = useQuery({ query: DatasetsQuery });
  const variables = { datasetId: search.dataset, from: search.from, to: search.to };
  const insights = useQuery({ query: InsightsQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Insights"
      lead="Who is chosen, how often, and how much that says. This shows what requesters chose, not what was delivered."
      actions={
        <>
          {useViewer().isLeader && <LinkButton to="/insights/debriefs">Debriefs and challenges</LinkButton>}
          <LinkButton to="/insights/outside">Bought around the market</LinkButton>
          <LinkButton to="/import">Import contests</LinkButton>
        </>
      }
    >
      <Loaded of={datasets} what="The datasets">
        {(data) => <InsightsFilter datasets={data.datasets} search={search} today={data.serverTime.slice(0, 10)} />}
      </Loaded>
      <KeepFolded search={search} />
      <Loaded of={insights} what="The figures">
        {(data) =>
          data.insights ? (
            <ChartNote value={CHOSEN_NOT_DELIVERED}>
              <InsightsReport insights={data.insights} search={search} />
            </ChartNote>
          ) : (
            <p>There is no such set of contests. Choose another one above.</p>
          )
        }
      </Loaded>
    </Page>
  );
}
