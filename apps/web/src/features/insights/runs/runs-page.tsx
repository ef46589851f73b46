import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import type { SignalRunsQuery } from '../../../graphql/generated/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { EmptyState } from '../../../ui/empty-state';
import { counted } from '../../../ui/numbers';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ShowMore } from '../../../ui/show-more';
import { FitAgain } from './fit-again';
import { RunDetails } from './run-details';
import { RunsTable } from './runs-table';

const route = getRouteApi('/insights/runs');

const RunDatasetsQuery = graphql(`
  query RunDatasets {
    datasets {
      id
      name
      isImported
    }
  }
`);

const RunsQuery = graphql(`
  query SignalRuns($datasetId: ID!, $first: Int!, $after: String) {
    signalRuns(datasetId: $datasetId, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          state
          ...RunRow
          ...RunDetails
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** How often it is asked again while a run is under way. */
const LOOK_EVERY = 2_000;

/** Runs of the signal: when, from what, how it went; and a new one. */
export function RunsPage() {
  const { dataset: wanted } = route.useSearch();
  const datasets = useQuery({ query: RunDatasetsQuery });
  return (
    <Loaded of={datasets} what="The runs">
      {(data) => {
        const dataset = data.datasets.find(({ id, isImported }) => (wanted ? id === wanted : !isImported));
        return dataset ? <Runs key={dataset.id} dataset={dataset} wanted={wanted} /> : <NoSuchSet />;
      }}
    </Loaded>
  );
}

function Runs({ dataset, wanted }: { dataset: { id: string; name: string }; wanted: string | undefined }) {
  const [after, setAfter] = useState<string | null>(null);
  const variables = { datasetId: dataset.id, first: 20, after };
  const runs = useQuery({ query: RunsQuery, variables, requestPolicy: 'cache-and-network' });
  const [{ data, fetching }, ask] = runs;
  const isUnderWay = data?.signalRuns.edges.some(({ node }) => node.state === 'WAITING' || node.state === 'RUNNING');
  useEffect(() => {
    if (!isUnderWay || fetching) return;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), LOOK_EVERY);
    return () => clearTimeout(timer);
  }, [isUnderWay, fetching, ask]);
  return (
    <Page
      title="How the signal was worked out"
      lead={`${dataset.name}. Every night in which decisions came in, and in full once a week. A run never changes afterwards.`}
      back={
        <BackLink to="/insights" search={{ dataset: wanted }}>
          Insights
        </BackLink>
      }
      actions={<FitAgain datasetId={dataset.id} onAsked={() => ask({ requestPolicy: 'network-only' })} />}
    >
      <Loaded of={runs} what="The runs">
        {({ signalRuns }) => (
          <RunList
            runs={signalRuns}
            isLoading={fetching}
            onMore={() => setAfter(signalRuns.pageInfo.endCursor ?? null)}
          />
        )}
      </Loaded>
    </Page>
  );
}

interface RunListProps {
  runs: SignalRunsQuery['signalRuns'];
  isLoading: boolean;
  onMore: () => void;
}

function RunList({ runs: { edges, pageInfo }, isLoading, onMore }: RunListProps) {
  const nodes = edges.map(({ node }) => node);
  const latest = nodes.find(({ state }) => state === 'DONE');
  if (nodes.length === 0) {
    return (
      <EmptyState title="It has not been worked out yet.">
        The first run begins by itself once 10 contests are decided.
      </EmptyState>
    );
  }
  return (
    <div className="stack loose">
      {latest && (
        <Panel title={`What the figures stand on: run ${latest.id}`}>
          <RunDetails run={latest} />
        </Panel>
      )}
      <Panel title="All runs">
        <RunsTable runs={nodes} />
        <ShowMore
          hasMore={pageInfo.hasNextPage}
          isLoading={isLoading}
          onMore={onMore}
          shown={counted(nodes.length, 'run')}
        />
      </Panel>
    </div>
  );
}

function NoSuchSet() {
  return (
    <Page title="No such contests" back={<BackLink to="/insights">Insights</BackLink>}>
      <p>There is no such set of contests. Go back to Insights and choose one.</p>
    </Page>
  );
}
