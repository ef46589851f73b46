import { LOSS_PART_NAMES, type LossPartName, lossPartWords, lossWords } from '@bidwell/domain/loss-words';
import { type ChartColumn, ChartFrame } from '../../../ui/chart-frame';
import { MethodLink } from '../method/method-link';
import { broughtText, type LossRow, wordsOfLosses } from '../losses/loss-row';
import { LossPlot } from '../losses/loss-plot';
import { toOwnContests } from './to-own-contests';

/** What the choices themselves say: the four parts of the own bids against a typical outside bidder. */
export function OwnLossSplit({ split }: { split: LossRow }) {
  return (
    <ChartFrame
      title={lossWords(split.name, split.parts)}
      summary={`What each part of our bids brings (to the right) or costs (to the left) against a typical outside bidder, in wins per 100 bids, over ${split.bids} bids.`}
      rows={LOSS_PART_NAMES}
      columns={columnsOf(split)}
      rowKey={(part) => part}
      fileName="why-we-lose"
      definition={<MethodLink />}
      points={[{ key: split.key, words: wordsOfLosses(split) }]}
    >
      {(active, reach) => <LossPlot rows={[split]} active={active} onReach={reach} onOpen={toOwnContests} />}
    </ChartFrame>
  );
}

function columnsOf({ parts }: LossRow): ChartColumn<LossPartName>[] {
  return [
    { key: 'part', header: 'What it is due to', value: (part) => lossPartWords[part] },
    { key: 'wins', header: 'Wins brought per 100 bids', value: (part) => broughtText(parts[part]) },
  ];
}
