import { DataTable } from '../../../ui/data-table';
import { PLAYS, type Play } from './plays';

/** What each way of playing the figures does to them, measured, and what shows it. */
export function WhatGamingDoes() {
  return (
    <>
      <p className="prose">
        In a simulated company a team of unchanged quality tried each of these: 3,000 contests, 60 companies, the change
        against the same company without it.
      </p>
      <DataTable
        caption="What playing does to each figure"
        isCaptionHidden
        rows={PLAYS}
        rowKey={({ what }) => what}
        columns={[
          { key: 'what', header: 'What the team does', isRowHeader: true, cell: (play: Play) => play.what },
          { key: 'raw', header: 'Share won, points', isNumber: true, cell: (play) => signed(play.raw, 1) },
          { key: 'lift', header: 'Lift', isNumber: true, cell: (play) => signed(play.lift, 2) },
          { key: 'signal', header: 'Signal, points', isNumber: true, cell: (play) => signed(play.signal, 1) },
          { key: 'shows', header: 'What shows it', cell: (play) => play.shows },
        ]}
      />
      <p className="prose">
        The choices of one requester never weigh more than those of a busy one among equals: whoever decides more often
        than that counts in part. That is what keeps three friends from making a signal.
      </p>
    </>
  );
}

function signed(change: number, decimals: number): string {
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(decimals)}`;
}
