import type { CompareViewFragment } from '../../graphql/generated/graphql';
import { MaskNotice } from './masking/mask-notice';
import { UnreadableProposals } from './unreadable-proposals';
import { formatInstant } from '../../ui/dates';
import type { Compared } from './use-compared';

export interface ComparePartProps {
  read: CompareViewFragment;
  compared: Compared;
}

/** What must be known before the table is read: one short notice under the other. */
export function CompareNotices({ read }: ComparePartProps) {
  return (
    <>
      <ReopenedNotice reopening={read.job.reopening} />
      <MaskNotice read={read} />
      <UnreadableProposals proposals={read.unreadable} />
    </>
  );
}

/** Nobody decides again without knowing that it was decided before, and why not for good. */
function ReopenedNotice({ reopening }: { reopening: CompareViewFragment['job']['reopening'] }) {
  if (reopening === null) return null;
  return (
    <p role="note" className="prose">
      <strong>Decided anew.</strong> {reopening.by.name} took the decision back on {formatInstant(reopening.at)}, and
      everybody who proposed was told why: {reopening.words}
    </p>
  );
}
