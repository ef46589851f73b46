import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Moment } from '../../../ui/moment';
import { cutOf } from './run-words';

const RunLine_Signal = graphql(`
  fragment RunLine on Signal {
    isBeingWorkedOut
    run {
      id
      contests
      lastDay
      endedAt
    }
  }
`);

interface RunLineProps {
  /** Null before the first run. */
  signal: FragmentType<typeof RunLine_Signal> | null;
  /** Undefined: our own contests. */
  dataset: string | undefined;
}

/** From what the figures were worked out, and when. */
export function RunLine({ signal, dataset }: RunLineProps) {
  const read = readFragment(RunLine_Signal, signal);
  const runs = (
    <Link to="/insights/runs" search={{ dataset }}>
      {read === null ? 'How it is worked out' : `Run ${read.run.id}`}
    </Link>
  );
  if (read === null) return <p className="muted small">The signal has not been worked out yet. {runs}</p>;
  const { run, isBeingWorkedOut } = read;
  return (
    <p className="muted small">
      The signal: {cutOf(run).replace('From', 'from')}, worked out {run.endedAt && <Moment at={run.endedAt} />}. {runs}
      {isBeingWorkedOut && '; a newer one is being worked out'}.
    </p>
  );
}
