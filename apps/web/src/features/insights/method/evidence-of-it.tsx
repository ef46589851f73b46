import { CopyButton } from '../../../ui/copy-button';
import { RANKINGS } from './rankings';
import { DataTable } from '../../../ui/data-table';

const COMMAND = 'npm run signal:evidence';

/** The simulation in figures, and how to run it again. */
export function EvidenceOfIt() {
  return (
    <>
      <p className="prose">
        A company is simulated in which every team’s true quality is known, and the figures are asked to put the teams
        into their true order. 1 would be the true order, 0 is any order. The share won hardly gets better with more
        contests: what it lacks is not luck, but the price. Of the ranges shown, 93 to 96 in 100 held the true value.
      </p>
      <DataTable
        caption="Agreement with the true order of the teams (Spearman’s correlation, mean over simulated companies)"
        rows={RANKINGS}
        rowKey={({ company }) => company}
        columns={[
          { key: 'company', header: 'Company', isRowHeader: true, cell: ({ company }) => company },
          { key: 'raw', header: 'Share won', isNumber: true, cell: ({ raw }) => raw.toFixed(2) },
          { key: 'signal', header: 'Signal', isNumber: true, cell: ({ signal }) => signal.toFixed(2) },
        ]}
      />
      <p className="prose">
        Whoever runs Bidwell can run all of it again with one command. It simulates from fixed numbers, so it gives the
        same figures everywhere; it also works out figures that others have published, and says how many digits agree.
      </p>
      <p className="row">
        <code className="mono">{COMMAND}</code>
        <CopyButton text={COMMAND} what="the command" />
      </p>
      <p className="prose">
        A company shows a signal only after it has proved itself there: on the last quarter of its contests, which the
        model has not seen, it must foretell choices clearly better than drawing lots would, and its chances must come
        true about as often as they say. Otherwise the page falls back to the lift and says why.
      </p>
    </>
  );
}
