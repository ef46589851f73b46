import { targetInWords } from '@bidwell/domain/service-promise';
import type { PromisesPanelFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { AskForPromise } from './ask-for-promise';
import { CountsChoice } from './counts-choice';
import { PromiseRow } from './promise-row';
import styles from './promises.module.css';

export const PromisesPanelFragment = graphql(`
  fragment PromisesPanel on Engagement {
    id
    state
    side
    obligations {
      id
      counts
      timesDue
      keptInWords
      mayAsk
      promise {
        text
        metric
        target
        unit
        clock
        remedy
      }
      instances {
        id
        ...PromiseRow
      }
    }
  }
`);

type Obligation = Fields['obligations'][number];

const HOW: Record<Obligation['counts'], string> = {
  ONCE: 'Counts once, from the start of the work.',
  EACH_REQUEST: 'Counts each time it is asked for.',
  MEASURED: 'Measured at the end, in the report.',
};

/** What was promised: how each promise counts, and each time that it falls due, the same for both sides. */
export function PromisesPanel({ engagement }: { engagement: FragmentType<typeof PromisesPanelFragment> }) {
  const { obligations, state, side } = readFragment(PromisesPanelFragment, engagement);
  const maySettle = state === 'AGREED' && side !== null;
  return (
    <Panel title="Promises" id="promises">
      {obligations.length === 0 && <p className="muted">The chosen proposal made no promises.</p>}
      <div className="stack">
        {obligations.map((obligation) => (
          <ObligationPart key={obligation.id} obligation={obligation} maySettle={maySettle} />
        ))}
      </div>
    </Panel>
  );
}

function ObligationPart({ obligation, maySettle }: { obligation: Obligation; maySettle: boolean }) {
  const { promise, counts, instances, timesDue, keptInWords, mayAsk } = obligation;
  const { unit, clock, ...rest } = promise;
  const terms = { ...rest, unit: unit.toLowerCase() as 'hours', clock: clock.toLowerCase() as 'working' };
  return (
    <section className="stack tight" aria-label={promise.text}>
      <div className="row apart">
        <h3>{promise.text}</h3>
        {counts !== 'MEASURED' && timesDue > 0 && <span className="small figure">{keptInWords}</span>}
      </div>
      <p className="small muted">
        {targetInWords(terms)}, {promise.metric}. {HOW[counts]}
        {promise.remedy && ` If missed: ${promise.remedy}`}
      </p>
      {maySettle && clock !== 'NONE' && <CountsChoice obligation={obligation} />}
      {mayAsk && <AskForPromise obligationId={obligation.id} name={promise.text} />}
      {instances.length > 0 && (
        <ul className={styles.list}>
          {instances.map((instance) => (
            <PromiseRow key={instance.id} promise={instance} name={promise.text} />
          ))}
        </ul>
      )}
    </section>
  );
}
