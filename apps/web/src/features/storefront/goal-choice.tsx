import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { SelectField } from '../../ui/select-field';

const GoalChoicesQuery = graphql(`
  query GoalChoices {
    goals {
      id
      title
    }
  }
`);

interface GoalChoiceProps {
  goalId: string | null;
  onChange: (goalId: string | null) => void;
  error?: string;
}

/** The company goal that a request serves, for whoever wants to name one. Absent while there is none to name. */
export function GoalChoice({ goalId, onChange, error }: GoalChoiceProps) {
  const [{ data }] = useQuery({ query: GoalChoicesQuery });
  const goals = data?.goals ?? [];
  if (goals.length === 0) return null;
  return (
    <SelectField
      name="goalId"
      label="Company goal it serves"
      isOptional
      value={goalId}
      onChange={onChange}
      onClear={() => onChange(null)}
      choices={goals.map(({ id, title }) => ({ value: id, label: title }))}
      emptyLabel="No goal in particular"
      error={error}
    />
  );
}
