import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { serverNow } from '../../../ui/server-clock';
import { Panel } from '../../../ui/panel';
import type { InsightsSearch } from '../insights-search';
import { ComparedTable } from './compared-table';
import { type Against, comparedPeriods } from './compared-periods';

const ComparePeriodsQuery = graphql(`
  query ComparePeriods(
    $datasetId: ID
    $from: CalendarDate!
    $to: CalendarDate!
    $beforeFrom: CalendarDate!
    $beforeTo: CalendarDate!
  ) {
    now: insights(datasetId: $datasetId, from: $from, to: $to) {
      ...ComparedSide
    }
    before: insights(datasetId: $datasetId, from: $beforeFrom, to: $beforeTo) {
      ...ComparedSide
    }
  }
`);

interface ComparePeriodsProps {
  search: InsightsSearch;
}

/** One period beside another: who is chosen more or less often than before, beyond chance. */
export function ComparePeriods({ search }: ComparePeriodsProps) {
  const offer = (against: Against | undefined, words: string) => (
    <Link to="/insights" search={{ ...search, against }} resetScroll={false}>
      {words}
    </Link>
  );
  return (
    <Panel title="Does it differ from before?">
      <div className="stack">
        <p className="row small">
          {search.against !== 'before' && offer('before', 'Compare with the time just before')}
          {search.against !== 'year' && offer('year', 'Compare with the same months a year earlier')}
          {search.against !== undefined && offer(undefined, 'Compare no more')}
        </p>
        {search.against && <Compared search={search} against={search.against} />}
      </div>
    </Panel>
  );
}

function Compared({ search, against }: ComparePeriodsProps & { against: Against }) {
  const spans = comparedPeriods(search, against, new Date(serverNow()).toISOString().slice(0, 10));
  const variables = {
    datasetId: search.dataset,
    from: spans.now.from,
    to: spans.now.to,
    beforeFrom: spans.before.from,
    beforeTo: spans.before.to,
  };
  const answer = useQuery({ query: ComparePeriodsQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The two periods">
      {({ now, before }) =>
        now && before && <ComparedTable now={now} before={before} spans={spans} dataset={search.dataset} />
      }
    </Loaded>
  );
}
