import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import type { InsightsSearch } from '../insights-search';
import { FrozenLinks } from './frozen-links';
import { ReportMail } from './report-mail';
import { SavedViews } from './saved-views';
import { SaveFigures } from './save-figures';

const KeepAndShareQuery = graphql(`
  query KeepAndShare {
    ...SavedViews
    ...FrozenLinks
    ...ReportMail
  }
`);

/** What one keeps of the page, hands on, or is told of it. */
export function KeepAndShare({ search }: { search: InsightsSearch }) {
  const kept = useQuery({ query: KeepAndShareQuery, requestPolicy: 'cache-and-network' });
  return (
    <div className="columns">
      <Loaded of={kept} what="What you keep">
        {(data) => (
          <>
            <SavedViews views={data} />
            <FrozenLinks frozen={data} search={search} />
            <ReportMail wish={data} />
          </>
        )}
      </Loaded>
      <SaveFigures search={search} />
    </div>
  );
}
