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
  job: Pick<NonNullable<EditJobQuery['job']>, 'repeats' | 'lastTime'>;
}

/**
 * How the job went that this one repeats, or the last one of its kind, and what of it one may take over with a press.
 */
export function LastTimePanel({ draft, change, job }: LastTimePanelProps) {
  const past = readFragment(PastJobFragment, job.lastTime);
  if (!past) return null;
  const { id, reference, outcome } = past;
  const came = outcome?.headCount ?? null;
  const spent = outcome?.spend ?? null;
  const isOtherCount = came !== null && came > 0 && came !== draft.headCount;
  const did = outcome?.customerLine ?? '';
  const isOtherSum = spent !== null && spent.currency === draft.currency && spent.amount !== draft.budgetHigh;
  const isUnsaid = did !== '' && draft.customerBenefit.trim() === '';
  return (
    <Panel title={job.repeats === null ? `Your last job in ${past.category.name}` : 'Last time'}>
      <p>
        <Link to="/jobs/$jobId" params={{ jobId: id }} className="mono">
          {reference}
        </Link>
        {job.repeats === null && `, ${past.title}`}:{' '}
        {lastTimeFacts(past).join(' · ') || 'nothing was recorded about how it went'}
      </p>
      {outcome?.lessons && <p className="prose">{outcome.lessons}</p>}
      {did && <p className="prose">What it did for the customer outside: {did}</p>}
      {(isOtherCount || isOtherSum || isUnsaid) && (
        <div className="row">
          {isOtherCount && (
            <Button isCompact onClick={() => change({ headCount: came, lines: followHeadCount(draft.lines, came) })}>
              Plan for {formatNumber(came)} people
            </Button>
          )}
          {isUnsaid && (
            <Button isCompact onClick={() => change({ customerBenefit: did })}>
              Say the same of the customer outside
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
