import type { ComparePartProps } from './compare-notices';
import { OpenedFiles } from './opened-files';

/** What follows from the table, below it: one panel under the other. */
export function ComparePanels({ read }: ComparePartProps) {
  return <OpenedFiles proposals={read.proposals} />;
}
