import type { ComparePartProps } from './compare-notices';
import { OpenedFiles } from './opened-files';
import { PanelProgress } from './scores/panel-progress';
import { RobustnessPanel } from './robustness/robustness-panel';

/** What follows from the table, below it: one panel under the other. */
export function ComparePanels({ read, compared }: ComparePartProps) {
  return (
    <>
      <PanelProgress comparison={read} proposals={compared.all} criteria={compared.job.criteria} />
      <RobustnessPanel comparison={read} />
      <OpenedFiles proposals={read.proposals} />
    </>
  );
}
