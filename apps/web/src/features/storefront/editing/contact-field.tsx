import { SelectField } from '../../../ui/select-field';

interface ContactFieldProps {
  contactId: string | null;
  people: readonly { id: string; name: string }[];
  change: (part: { contactId: string | null }) => void;
  errorFor: (part: string) => string | undefined;
}

/** Whom a requester may ask of the storefront or of one service. */
export function ContactField({ contactId, people, change, errorFor }: ContactFieldProps) {
  return (
    <SelectField
      name="contactId"
      label="Whom to ask"
      value={contactId}
      choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      emptyLabel="Nobody in particular"
      onChange={(chosen) => change({ contactId: chosen })}
      onClear={() => change({ contactId: null })}
      error={errorFor('contactId')}
    />
  );
}
