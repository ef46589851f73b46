import type { ComparePartProps } from './compare-notices';
import { PanelProgress } from './scores/panel-progress';
import { RobustnessPanel } from './robustness/robustness-panel';

/** What follows from the scores, below the table and before the choice. */
export function ComparePanels({ read, compared }: ComparePartProps) {
  return (
    <>
      <PanelProgress comparison={read} proposals={compared.all} criteria={compared.job.criteria} />
      <RobustnessPanel comparison={read} />
    </>
  );
}
