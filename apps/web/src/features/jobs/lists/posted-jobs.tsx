import { getRouteApi } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/link-button';
import { counted } from '../../../ui/numbers';
import { ShowMore } from '../../../ui/show-more';
import { PHASE_WORDS } from '../job-words';
import { FilterLinks } from './filter-links';
import { type PhaseFilter, PHASES } from './jobs-search';
import { PostedJobRow } from './posted-job-row';
import styles from './job-row.module.css';

const PostedJobsQuery = graphql(`
  query PostedJobs($first: Int!, $after: String, $phase: JobPhase) {
    postedJobs(first: $first, after: $after, phase: $phase) {
      edges {
        cursor
        node {
          id
          ...PostedJobRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const route = getRouteApi('/jobs');
const PAGE = 20;

/** What this person posted, newest first, narrowed by phase. */
export function PostedJobs() {
  const { phase } = route.useSearch();
  return (
    <div className="stack">
      <PhaseLinks chosen={phase} />
      <PostedList key={phase ?? 'all'} phase={phase} />
      <p className="small muted no-print">
        Bought work without asking here? <Link to="/outside">Record it</Link>, so that the company sees all of its work.
      </p>
    </div>
  );
}

function PostedList({ phase }: { phase: PhaseFilter | undefined }) {
  const [after, setAfter] = useState<string | null>(null);
  const variables = { first: PAGE, after, phase: phase ?? null };
  const posted = useQuery({ query: PostedJobsQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={posted} what="The jobs you posted">
      {({ postedJobs: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <NothingPosted phase={phase} />
        ) : (
          <>
            <ul className={styles.list}>
              {edges.map(({ node }) => (
                <PostedJobRow key={node.id} job={node} />
              ))}
            </ul>
            <ShowMore
              hasMore={pageInfo.hasNextPage}
              isLoading={posted[0].fetching && after !== null}
              onMore={() => setAfter(pageInfo.endCursor)}
              shown={counted(edges.length, 'job')}
            />
          </>
        )
      }
    </Loaded>
  );
}

function PhaseLinks({ chosen }: { chosen: PhaseFilter | undefined }) {
  const links = PHASES.map((phase) => ({
    key: phase,
    label: PHASE_WORDS[phase],
    search: { tab: 'posted', phase } as const,
  }));
  const all = { key: 'all', label: 'All', search: { tab: 'posted' } as const };
  return <FilterLinks label="By phase" links={[all, ...links]} chosen={chosen ?? 'all'} />;
}

function NothingPosted({ phase }: { phase: PhaseFilter | undefined }) {
  if (phase)
    return (
      <EmptyState title={`None of your jobs is at “${PHASE_WORDS[phase]}” now.`}>
        Look under All for the others.
      </EmptyState>
    );
  return (
    <EmptyState
      title="You have not posted a job yet."
      action={<LinkButton to="/jobs/new">Choose a template</LinkButton>}
    >
      Say what you need; our own teams and outside vendors propose under seal, on equal terms, and you choose freely.
    </EmptyState>
  );
}
