import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Loaded } from '../../graphql/loaded';
import { EmptyState } from '../../ui/empty-state';
import { Moment } from '../../ui/moment';
import { counted } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { ShowMore } from '../../ui/show-more';
import { GoalLinesQuery } from './chain-documents';
import styles from './chain.module.css';

/** What the work for a goal did for the customer outside, a line each. */
export function GoalLines({ goalId }: { goalId: string | null }) {
  const [after, setAfter] = useState<string | null>(null);
  const lines = useQuery({
    query: GoalLinesQuery,
    variables: { goalId, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Panel title="What it did for the customer outside">
      <Loaded of={lines} what="The lines">
        {({ customerLines: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title="No line yet.">Each report after the work ends with one.</EmptyState>
          ) : (
            <>
              <ul className={styles.lines}>
                {edges.map(({ node }) => (
                  <li key={node.id}>
                    <p>{node.line}</p>
                    <p className="small muted">
                      For {node.department.name}, <Moment at={node.recordedAt} />
                      {node.job && (
                        <>
                          {' · '}
                          <Link to="/jobs/$jobId" params={{ jobId: node.job.id }}>
                            {node.job.title}
                          </Link>
                        </>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={lines[0].fetching && after !== null}
                onMore={() => setAfter(pageInfo.endCursor)}
                shown={counted(edges.length, 'line')}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
