import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import type { LatestImportsQuery } from '../../graphql/generated/graphql';
import { Moment } from '../../ui/moment';
import { formatNumber } from '../../ui/numbers';

const LatestImportsDocument = graphql(`
  query LatestImports {
    importTasks {
      id
      uploadId
      fileName
      state
      done
      total
      askedAt
      dataset {
        id
        name
      }
    }
  }
`);

type Import = LatestImportsQuery['importTasks'][number];

/** The imports one asked for, so that one under way is found again. */
export function LatestImports() {
  const [{ data }] = useQuery({ query: LatestImportsDocument, requestPolicy: 'cache-and-network' });
  if (!data || data.importTasks.length === 0) return null;
  return (
    <section className="stack tight">
      <h2>Your latest imports</h2>
      <ul className="stack tight">
        {data.importTasks.map((task) => (
          <li key={task.id}>
            <Link to="/import/$uploadId" params={{ uploadId: task.uploadId ?? task.id }} search={{ task: task.id }}>
              {task.fileName}
            </Link>
            {task.dataset && ` into “${task.dataset.name}”`}, <Moment at={task.askedAt} />: {wordsOf(task)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ state, done, total }: Import): string {
  const of = total === null ? '' : `, ${formatNumber(done)} of ${formatNumber(total)} contests`;
  return { WAITING: 'waits', RUNNING: `under way${of}`, DONE: `done${of}`, STOPPED: `stopped${of}`, FAILED: 'failed' }[
    state
  ];
}
