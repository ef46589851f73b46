import type { CompareViewFragment } from '../../graphql/generated/graphql';
import { MaskNotice } from './masking/mask-notice';
import { UnreadableProposals } from './unreadable-proposals';
import type { Compared } from './use-compared';

export interface ComparePartProps {
  read: CompareViewFragment;
  compared: Compared;
}

/** What must be known before the table is read: one short notice under the other. */
export function CompareNotices({ read }: ComparePartProps) {
  return (
    <>
      <MaskNotice read={read} />
      <UnreadableProposals proposals={read.unreadable} />
    </>
  );
}
