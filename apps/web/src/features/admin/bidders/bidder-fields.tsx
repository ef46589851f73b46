import { ADMINISTRATION_LIMITS } from '@bidwell/domain/administration';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { MultiSelect } from '../../../ui/multi-select';
import { TextArea } from '../../../ui/text-area';

const CategoriesToChooseQuery = graphql(`
  query CategoriesToChoose {
    categories {
      id
      name
    }
  }
`);

interface CategoryFieldProps {
  values: string[];
  onChange: (ids: string[]) => void;
  error?: string;
}

/** What a team or vendor serves. */
export function CategoryField(props: CategoryFieldProps) {
  const [{ data }] = useQuery({ query: CategoriesToChooseQuery });
  const choices = (data?.categories ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <MultiSelect
      name="categoryIds"
      label="Categories they serve"
      hint="Jobs of these categories reach them."
      isOptional
      choices={choices}
      placeholder="Choose categories"
      {...props}
    />
  );
}

interface AboutFieldProps {
  value: string;
  onChange: (text: string) => void;
  error?: string;
}

/** What a team or vendor says of itself. */
export function AboutField(props: AboutFieldProps) {
  return (
    <TextArea name="about" label="What they do" isOptional rows={3} limit={ADMINISTRATION_LIMITS.about} {...props} />
  );
}
