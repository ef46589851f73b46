import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { MultiSelect } from '../../../ui/multi-select';
import type { ChosenPerson } from './policy-draft';

const EmployeesToChooseQuery = graphql(`
  query EmployeesToChoose($search: String) {
    people(first: 20, search: $search) {
      edges {
        cursor
        node {
          id
          email
          person {
            id
            name
          }
        }
      }
    }
  }
`);

interface PersonChoiceProps {
  name: string;
  label: string;
  hint?: string;
  chosen: ChosenPerson | null;
  onChange: (person: ChosenPerson | null) => void;
  error?: string;
}

/** One person by name, or nobody. */
export function PersonChoice({ chosen, onChange, ...field }: PersonChoiceProps) {
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({ query: EmployeesToChooseQuery, variables: { search } });
  const found = (data?.people.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.person.name,
    hint: node.email,
  }));
  const choices = chosen ? [chosen, ...found.filter(({ value }) => value !== chosen.value)] : found;
  return (
    <MultiSelect
      {...field}
      isSingle
      isOptional
      values={chosen ? [chosen.value] : []}
      onChange={(ids) => onChange(choices.find(({ value }) => value === ids[0]) ?? null)}
      choices={choices}
      onSearch={setSearch}
      placeholder="Type a part of the name"
    />
  );
}
