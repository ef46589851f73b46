import { PromiseClock, promiseInWords, PromiseUnit } from '@bidwell/domain/service-promise';
import type { PromiseCounts } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';

export const AgreedPromisesFragment = graphql(`
  fragment AgreedPromises on Engagement {
    id
    obligations {
      id
      counts
      promise {
        text
        metric
        target
        unit
        clock
        remedy
      }
    }
  }
`);

const COUNTS: Record<PromiseCounts, string> = {
  ONCE: 'Counts once, from the start of the work.',
  EACH_REQUEST: 'Counts each time it is asked for.',
  MEASURED: 'Measured at the end.',
};

/** What was promised and counts now. */
export function AgreedPromises({ engagement }: { engagement: FragmentType<typeof AgreedPromisesFragment> }) {
  const { obligations } = readFragment(AgreedPromisesFragment, engagement);
  return (
    <Panel title="Promises">
      {obligations.length === 0 && <p>The proposal made no promises.</p>}
      <ul className="stack tight">
        {obligations.map(({ id, promise, counts }) => (
          <li key={id}>
            {promiseInWords({ ...promise, unit: PromiseUnit[promise.unit], clock: PromiseClock[promise.clock] })}{' '}
            <span className="muted">{COUNTS[counts]}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
