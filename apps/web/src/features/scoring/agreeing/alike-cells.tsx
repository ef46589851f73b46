import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DataTable } from '../../../ui/data-table';
import { ErrorSummary } from '../../../ui/error-summary';
import { counted, formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { say } from '../../../ui/toast';
import { AgreeAllEqualMutation } from '../scores/score-documents';
import type { AgreeCell } from './agree-cells';

interface AlikeCellsProps {
  jobId: string;
  cells: readonly AgreeCell[];
  mayAgree: boolean;
}

/** What all gave alike: agreed on with one press. */
export function AlikeCells({ jobId, cells, mayAgree }: AlikeCellsProps) {
  const agree = useMove(AgreeAllEqualMutation);
  const open = cells.filter(({ agreed }) => agreed === null).length;
  const run = async () => {
    if (await agree.run({ jobId })) say(`Agreed on ${counted(open, 'score')}.`);
  };
  return (
    <Panel title="Given alike">
      <ErrorSummary problems={agree.problems} />
      {mayAgree && open > 0 && (
        <div className="row">
          <Button isBusy={agree.isRunning} onClick={() => void run()}>
            Agree on {counted(open, 'score')} that all gave alike
          </Button>
        </div>
      )}
      <DataTable
        caption="Scores that all gave alike"
        isCaptionHidden
        rows={cells}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'what',
            header: 'Criterion and proposal',
            isRowHeader: true,
            cell: ({ criterionTitle, proposalName }) => `${criterionTitle}, ${proposalName}`,
          },
          { key: 'score', header: 'Score', isNumber: true, cell: ({ mean }) => formatNumber(mean, 2) },
          {
            key: 'agreed',
            header: 'Agreed',
            cell: ({ agreed }) => (agreed ? 'Yes' : <span className="muted">Not yet</span>),
          },
        ]}
      />
    </Panel>
  );
}
