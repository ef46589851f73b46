import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { SelectField } from '../../ui/select-field';

const DepartmentsQuery = graphql(`
  query DepartmentsToChoose {
    departments {
      id
      name
    }
  }
`);

interface DepartmentFieldProps {
  label: string;
  value: string | null;
  onChange: (id: string) => void;
  error?: string;
}

/** One of the company's departments. */
export function DepartmentField(props: DepartmentFieldProps) {
  const [{ data }] = useQuery({ query: DepartmentsQuery });
  const choices = (data?.departments ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return <SelectField name="departmentId" choices={choices} {...props} />;
}
