import { calledBy } from '../../../graphql/called';
import { RadioGroup } from '../../../ui/radio-group';
import { SelectField } from '../../../ui/select-field';
import type { Contender } from '../decision-buttons';

const NOT_SAID = 'none';

/** So many fit into a line or two, to be answered by one tap. */
const MOST_IN_SIGHT = 5;

interface SecondChoiceProps {
  /** Those that can be chosen. */
  proposals: readonly Contender[];
  chosenId: string;
  /** Null while it is not said. */
  value: string | null;
  onChange: (proposalId: string | null) => void;
  error: string | undefined;
}

/** One tap, if the chooser likes. Between two there is nothing to ask: the other one came second. */
export function SecondChoice({ proposals, chosenId, value, onChange, error }: SecondChoiceProps) {
  const others = proposals.filter(({ id }) => id !== chosenId);
  if (others.length < 2) return null;
  const field = {
    name: 'runnerUpId',
    label: 'Who was your second choice',
    hint: 'No bidder ever learns it. It tells the company how close bidders come.',
    isOptional: true,
    value: value ?? NOT_SAID,
    choices: [
      ...others.map((proposal) => ({ value: proposal.id, label: calledBy(proposal) })),
      { value: NOT_SAID, label: 'Not said' },
    ],
    onChange: (chosen: string) => onChange(chosen === NOT_SAID ? null : chosen),
    error,
  };
  return others.length > MOST_IN_SIGHT ? <SelectField {...field} /> : <RadioGroup {...field} isInline />;
}
