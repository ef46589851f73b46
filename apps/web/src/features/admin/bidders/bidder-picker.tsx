import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { MultiSelect } from '../../../ui/multi-select';

const BiddersToChooseQuery = graphql(`
  query BiddersToChoose($kind: BidderKind, $search: String) {
    bidders(first: 20, kind: $kind, search: $search) {
      edges {
        cursor
        node {
          id
          bidder {
            id
            name
          }
        }
      }
    }
  }
`);

interface BidderPickerProps {
  kind: 'TEAM' | 'VENDOR';
  label: string;
  isOptional?: boolean;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
}

/** One team or one vendor, found by typing. */
export function BidderPicker({ kind, value, onChange, ...field }: BidderPickerProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [{ data }] = useQuery({ query: BiddersToChooseQuery, variables: { kind, search } });
  const found = (data?.bidders.edges ?? []).map(({ node }) => ({ value: node.id, label: node.bidder.name }));
  const choices = chosen ? [chosen, ...found.filter(({ value: id }) => id !== chosen.value)] : found;
  const take = (ids: string[]) => {
    const id = ids[0] ?? null;
    setChosen(choices.find((choice) => choice.value === id) ?? null);
    onChange(id);
  };
  return (
    <MultiSelect
      isSingle
      name="bidderId"
      {...field}
      values={value === null ? [] : [value]}
      onChange={take}
      choices={choices}
      onSearch={setSearch}
      placeholder="Type a part of the name"
    />
  );
}
