import { counted } from '../../../ui/numbers';
import { TextArea } from '../../../ui/text-area';

interface JustificationFieldProps {
  /** How many proposals stood. */
  count: number;
  policy: { minProposals: number } | null;
  value: string;
  onChange: (text: string) => void;
  error?: string;
}

/** Why one of so few is chosen, where the policy wants more. Nothing where enough came in. */
export function JustificationField({ count, policy, ...field }: JustificationFieldProps) {
  const { minProposals } = policy ?? { minProposals: 1 };
  if (count >= minProposals) return null;
  return (
    <TextArea
      {...field}
      name="justification"
      label={`Why choose from ${counted(count, 'proposal')}`}
      hint={`The policy wants ${minProposals}. Leaders read this, bidders do not. Or award nothing.`}
      rows={2}
      limit={2000}
    />
  );
}
