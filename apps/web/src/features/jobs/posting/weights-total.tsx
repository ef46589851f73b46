import { WEIGHTS_TOTAL } from '@bidwell/domain/criteria';
import { Button } from '../../../ui/button';
import { counted } from '../../../ui/numbers';

interface WeightsTotalProps {
  total: number;
  onShare: (() => void) | undefined;
}

/** "90 of 100 points, 10 left", and a way to settle the difference. */
export function WeightsTotal({ total, onShare }: WeightsTotalProps) {
  const left = WEIGHTS_TOTAL - total;
  return (
    <div className="row">
      <output className="figure strong">
        {left === 0 ? `${WEIGHTS_TOTAL} of ${WEIGHTS_TOTAL} points` : <mark>{pointsWords(total)}</mark>}
      </output>
      {left !== 0 && onShare && (
        <Button isCompact onClick={onShare}>
          {left > 0 ? 'Share the rest evenly' : 'Take it off the heaviest'}
        </Button>
      )}
    </div>
  );
}

/** What the weights add up to, and what that leaves. */
export function pointsWords(total: number): string {
  const left = WEIGHTS_TOTAL - total;
  return left > 0
    ? `${total} of ${WEIGHTS_TOTAL} points, ${left} left`
    : `${total} of ${WEIGHTS_TOTAL} points, ${counted(-left, 'point')} too many`;
}
