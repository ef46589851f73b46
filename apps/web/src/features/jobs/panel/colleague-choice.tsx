import { useState } from 'react';
import { useQuery } from 'urql';
import type { FieldProps } from '../../../ui/form-field';
import { MultiSelect } from '../../../ui/multi-select';
import { ColleaguesQuery } from './panel-documents';

export interface KnownColleague {
  id: string;
  name: string;
}

interface ColleagueChoiceProps extends FieldProps {
  jobId: string;
  values: readonly string[];
  onChange: (ids: string[]) => void;
  /** Those chosen before, by name. */
  known?: readonly KnownColleague[];
  isSingle?: boolean;
}

/** Colleagues by name or department. What ties one of them to a bidder of this job is said beside the name. */
export function ColleagueChoice({ jobId, values, known = [], ...field }: ColleagueChoiceProps) {
  const [search, setSearch] = useState('');
  const [seen, setSeen] = useState<readonly KnownColleague[]>(known);
  const [{ data }] = useQuery({ query: ColleaguesQuery, variables: { jobId, search } });
  const found = data?.colleagues ?? [];
  const take = (ids: string[]) => {
    setSeen([...seen, ...found.filter(({ id }) => ids.includes(id))]);
    field.onChange(ids);
  };
  const others = seen.filter(({ id }) => !found.some((colleague) => colleague.id === id));
  return (
    <MultiSelect
      {...field}
      placeholder="Type a part of a name or department"
      values={values}
      onChange={take}
      onSearch={setSearch}
      choices={[
        ...found.map(({ id, name, department, conflict }) => ({
          value: id,
          label: name,
          hint: conflict ?? department,
        })),
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
