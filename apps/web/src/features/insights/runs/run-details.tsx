import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FactList } from '../../../ui/fact-list';
import { formatDays } from '../../../ui/dates';
import { counted, formatNumber } from '../../../ui/numbers';
import { fitWords, termWords, weightWords } from './run-words';

const RunDetails_Run = graphql(`
  fragment RunDetails on SignalRun {
    state
    hasSignal
    whyNot
    version
    isFull
    fromRun
    contests
    bids
    bidders
    requesters
    leftOut
    firstDay
    lastDay
    iterations
    hasConverged
    strengthVariance
    coefficients {
      term
      value
      error
    }
    gate {
      contests
      logLoss
      equalLogLoss
      slope
      passes
    }
  }
`);

/** Everything that the latest run that is done says of itself. */
export function RunDetails({ run }: { run: FragmentType<typeof RunDetails_Run> }) {
  const read = readFragment(RunDetails_Run, run);
  const { contests, bids, bidders, requesters, leftOut, firstDay, lastDay, gate, coefficients } = read;
  const basis = [
    counted(bids ?? 0, 'bid'),
    counted(bidders ?? 0, 'bidder'),
    counted(requesters ?? 0, 'known requester'),
  ];
  return (
    <FactList
      facts={[
        { label: 'Signal', value: read.hasSignal ? 'Shown.' : read.whyNot },
        firstDay != null && { label: 'Window', value: `${formatDays(firstDay, lastDay ?? null)}, by day of decision` },
        { label: 'Worked out from', value: `${counted(contests ?? 0, 'contest')}: ${basis.join(', ')}` },
        Boolean(leftOut) && {
          label: 'Left out',
          value: `${counted(leftOut ?? 0, 'contest')}, because a standing bid has no price`,
        },
        gate != null && { label: 'Tried on what it had not seen', value: gateWords(gate) },
        { label: 'Fit', value: fitWords(read) },
        { label: 'Began', value: read.fromRun == null ? 'From nothing' : `With the fit of run ${read.fromRun}` },
        ...coefficients.map(({ term, value, error }) => ({ label: termWords(term), value: weightWords(value, error) })),
        read.strengthVariance != null && {
          label: 'How much bidders differ',
          value: `${formatNumber(Math.sqrt(read.strengthVariance), 2)} (standard deviation of strengths, log-odds)`,
        },
        { label: 'Version of the calculation', value: read.version },
      ]}
    />
  );
}

interface Gate {
  contests: number;
  logLoss: number;
  equalLogLoss: number;
  slope: number;
  passes: boolean;
}

function gateWords({ contests, logLoss, equalLogLoss, slope, passes }: Gate): string {
  const tried = `${counted(contests, 'contest')}, the latest quarter`;
  const surprise = `mean surprise ${logLoss.toFixed(3)}, by lots ${equalLogLoss.toFixed(3)}; slope ${slope.toFixed(2)}`;
  return `${tried}: ${passes ? 'passed' : 'not passed'} (${surprise})`;
}
