import { Link } from '@tanstack/react-router';
import type { EditJobQuery } from '../../../graphql/generated/graphql';
import { readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { formatMoney } from '../../../ui/money';
import { formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import type { Desk } from './desk';
import { lastTimeFacts } from './last-time';
import { followHeadCount } from './lines-by-head';
import { PastJobFragment } from './past-job';

interface LastTimePanelProps extends Pick<Desk, 'draft' | 'change'> {
  repeats: NonNullable<EditJobQuery['job']>['repeats'];
}

/** How the job went that this one repeats, and what of it one may take over with a press. */
export function LastTimePanel({ draft, change, repeats }: LastTimePanelProps) {
  const past = readFragment(PastJobFragment, repeats);
  if (!past) return null;
  const { id, reference, outcome } = past;
  const came = outcome?.headCount ?? null;
  const spent = outcome?.spend ?? null;
  const isOtherCount = came !== null && came > 0 && came !== draft.headCount;
  const isOtherSum = spent !== null && spent.currency === draft.currency && spent.amount !== draft.budgetHigh;
  return (
    <Panel title="Last time">
      <p>
        <Link to="/jobs/$jobId" params={{ jobId: id }} className="mono">
          {reference}
        </Link>
        : {lastTimeFacts(past).join(' · ') || 'nothing was recorded about how it went'}
      </p>
      {outcome?.lessons && <p className="prose">{outcome.lessons}</p>}
      {(isOtherCount || isOtherSum) && (
        <div className="row">
          {isOtherCount && (
            <Button isCompact onClick={() => change({ headCount: came, lines: followHeadCount(draft.lines, came) })}>
              Plan for {formatNumber(came)} people
            </Button>
          )}
          {isOtherSum && (
            <Button isCompact onClick={() => change({ budgetHigh: spent.amount })}>
              Plan with {formatMoney(spent.amount, spent.currency)}
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}
