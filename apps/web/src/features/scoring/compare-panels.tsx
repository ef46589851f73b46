import type { ComparePartProps } from './compare-notices';
import { OpenedFiles } from './opened-files';
import { RobustnessPanel } from './robustness/robustness-panel';

/** What follows from the table, below it: one panel under the other. */
export function ComparePanels({ read }: ComparePartProps) {
  return (
    <>
      <RobustnessPanel comparison={read} />
      <OpenedFiles proposals={read.proposals} />
    </>
  );
}
