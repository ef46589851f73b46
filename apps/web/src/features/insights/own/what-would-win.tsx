import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { formatPercent } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { nearestWords } from './own-card-words';

const WhatWouldWin_OwnCard = graphql(`
  fragment WhatWouldWin on OwnCard {
    wouldHaveWon {
      losses
      level
      nearest
      lowerPrice
      soonerDate
      changes {
        term
        by
        gain
      }
    }
  }
`);

/** What would have turned the nearest losses, and what the same change in every bid would bring. */
export function WhatWouldWin({ card }: { card: FragmentType<typeof WhatWouldWin_OwnCard> }) {
  const { wouldHaveWon } = readFragment(WhatWouldWin_OwnCard, card);
  if (wouldHaveWon === null) return null;
  return (
    <Panel title="What would have won?">
      <p className="prose">{nearestWords(wouldHaveWon)}</p>
      {wouldHaveWon.changes.length > 0 && (
        <DataTable
          caption="What a change in every bid would bring, all else as it was, rivals too"
          rows={wouldHaveWon.changes}
          rowKey={({ term, by }) => `${term}${by}`}
          columns={[
            { key: 'change', header: 'Change', isRowHeader: true, cell: changeWords },
            { key: 'gain', header: 'More wins in 100 bids', isNumber: true, cell: ({ gain }) => gain },
          ]}
        />
      )}
      <p className="muted small prose">
        Means over ten losses or more, never a single contest. They say what requesters paid heed to, not that a lower
        price is worth it: a win below cost is no win.
      </p>
    </Panel>
  );
}

function changeWords({ term, by }: { term: string; by: number }): string {
  return term === 'price' ? `Prices ${formatPercent(by)} lower` : `Dates ${formatPercent(by)} sooner`;
}
