import { Highlight } from '../../../ui/highlight';
import { counted } from '../../../ui/numbers';

interface FewProposalsProps {
  /** Null while the policy hides it. */
  count: number | null;
  minProposals: number;
}

/** A word to the requester, before the deadline, that fewer are in than the policy wants. */
export function FewProposals({ count, minProposals }: FewProposalsProps) {
  if (count === null || count >= minProposals) return null;
  return (
    <p className="small">
      <Highlight>The policy wants {counted(minProposals, 'proposal')}.</Highlight> Until the deadline you can move it
      later, for everybody. With fewer at the opening you say in words why you choose one, or close the job.
    </p>
  );
}
