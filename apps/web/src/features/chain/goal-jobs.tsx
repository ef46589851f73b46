import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { Chip } from '../../ui/chip';
import { counted } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { ShowMore } from '../../ui/show-more';
import { GoalJobsQuery } from './chain-documents';
import { phaseWords } from './chain-words';
import styles from './chain.module.css';

/** The jobs of a goal, or of none, as far as one may see them. */
export function GoalJobs({ goalId }: { goalId: string | null }) {
  const { isLeader, isAdministrator } = useViewer();
  const [after, setAfter] = useState<string | null>(null);
  const jobs = useQuery({ query: GoalJobsQuery, variables: { goalId, after }, requestPolicy: 'cache-and-network' });
  return (
    <Panel title={isLeader || isAdministrator ? 'Its jobs' : 'Its jobs that you have a part in'}>
      <Loaded of={jobs} what="The jobs">
        {({ goalJobs: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <p className="muted">None.</p>
          ) : (
            <>
              <ul className={styles.lines}>
                {edges.map(({ node }) => (
                  <li key={node.id}>
                    <p>
                      <Link to="/jobs/$jobId" params={{ jobId: node.id }}>
                        {node.title}
                      </Link>{' '}
                      <Chip>{phaseWords(node)}</Chip>
                    </p>
                    <p className="small muted">
                      <span className="mono">{node.reference}</span>, for {node.department.name}
                    </p>
                    {node.noGoalBecause && <p className="small">Why no goal fits: {node.noGoalBecause}</p>}
                  </li>
                ))}
              </ul>
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={jobs[0].fetching && after !== null}
                onMore={() => setAfter(pageInfo.endCursor)}
                shown={counted(edges.length, 'job')}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
