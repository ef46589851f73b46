import type { ProposalStandingFragment } from '../../graphql/generated/graphql';
import { Chip } from '../../ui/chip';

interface StandingMarkProps {
  standing: ProposalStandingFragment | null;
  /** Something was typed that no revision has. */
  hasChanges: boolean;
}

/** Whether anything was submitted: in sight as long as one writes, so that nobody takes a saved draft for a submission. */
export function StandingMark({ standing, hasChanges }: StandingMarkProps) {
  const revision = standing?.receipts[0]?.version;
  if (standing?.state === 'WITHDRAWN') return <mark className="strong">WITHDRAWN: nothing counts</mark>;
  if (standing?.state !== 'SUBMITTED' || revision === undefined) return <mark className="strong">NOT SUBMITTED</mark>;
  return (
    <>
      <Chip tone="kept">Revision {revision} submitted</Chip>
      {hasChanges && <mark className="strong">Changes NOT SUBMITTED</mark>}
    </>
  );
}
