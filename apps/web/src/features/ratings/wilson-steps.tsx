import { wilsonInterval, Z_95 } from '@bidwell/signal/wilson';
import { formatNumber, formatPercent } from '../../ui/numbers';

/** The interval of one share, worked out step by step, so that anybody can do the sum again. */
export function WilsonSteps({ count, of }: { count: number; of: number }) {
  const share = count / of;
  const shrink = 1 + Z_95 ** 2 / of;
  const centre = (share + Z_95 ** 2 / (2 * of)) / shrink;
  const half = (Z_95 / shrink) * Math.sqrt((share * (1 - share)) / of + Z_95 ** 2 / (4 * of * of));
  const { low, high } = wilsonInterval(count, of);
  return (
    <div className="stack tight prose">
      <p>
        A share p of n cases is shown with its 95% Wilson interval: a range made so that it holds the true share 95
        times in 100. With z = {Z_95.toFixed(6)}:
      </p>
      <p className="mono">centre = (p + z²/2n) / (1 + z²/n)</p>
      <p className="mono">half = z / (1 + z²/n) × √(p(1 − p)/n + z²/4n²)</p>
      <p>
        {formatNumber(count)} of {formatNumber(of)}: p = {formatNumber(share, 4)}, centre = {formatNumber(centre, 4)},
        half = {formatNumber(half, 4)}, so {formatPercent(low)} to {formatPercent(high)}.
      </p>
    </div>
  );
}
