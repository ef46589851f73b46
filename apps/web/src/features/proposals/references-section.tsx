import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import type { DraftReference } from './draft';
import { newReference } from './draft-rows';
import { focusLater } from './focus-later';
import { OwnRecord } from './own-house/own-record';
import { useOwnHouse } from './own-house/use-own-house';
import { LIMITS } from './sections';
import type { DraftHandle } from './use-draft';
import styles from './parts.module.css';

interface ReferencesSectionProps {
  handle: DraftHandle;
  errorFor: (field: string) => string | undefined;
  jobId: string;
}

/** Similar work: from the bidder's own record here, or done elsewhere. */
export function ReferencesSection({ jobId, handle, errorFor }: ReferencesSectionProps) {
  const won = useOwnHouse(jobId)?.ownReferences ?? [];
  const { references } = handle.draft;
  const remove = (reference: DraftReference) => {
    handle.removeRow('references', reference.key);
    say(`Removed ${reference.title || 'the reference'}.`, {
      label: 'Undo',
      run: () => handle.addRow('references', reference),
    });
  };
  const add = (reference = newReference()) => {
    handle.addRow('references', reference);
    focusLater(`references.${references.length}.title`);
  };
  return (
    <div className="stack">
      <h3>Work like it</h3>
      {references.map((reference, index) => (
        <ReferenceFields
          key={reference.key}
          reference={reference}
          index={index}
          errorFor={(part) => errorFor(`references.${index}.${part}`)}
          onChange={(part) => handle.changeRow('references', reference.key, part)}
          onRemove={() => remove(reference)}
        />
      ))}
      {references.length < LIMITS.references && (
        <>
          <OwnRecord won={won} taken={references} onAdd={add} />
          <div>
            <Button isCompact onClick={() => add()}>
              Add work done elsewhere
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface ReferenceFieldsProps {
  reference: DraftReference;
  index: number;
  errorFor: (part: string) => string | undefined;
  onChange: (part: Partial<DraftReference>) => void;
  onRemove: () => void;
}

function ReferenceFields({ reference, index, errorFor, onChange, onRemove }: ReferenceFieldsProps) {
  const name = `references.${index}`;
  return (
    <fieldset className={styles.row}>
      <legend className="visually-hidden">Reference {index + 1}</legend>
      <TextField
        name={`${name}.title`}
        label="What it was"
        value={reference.title}
        onChange={(title) => onChange({ title })}
        error={errorFor('title')}
      />
      <NumberField
        name={`${name}.year`}
        label="Year"
        isOptional
        isWhole
        value={reference.year}
        onChange={(year) => onChange({ year })}
        error={errorFor('year')}
      />
      <TextArea
        name={`${name}.words`}
        label="What you did, and for whom"
        isOptional
        rows={2}
        limit={LIMITS.words}
        value={reference.words}
        onChange={(words) => onChange({ words })}
        error={errorFor('words')}
      />
      <Button look="plain" isCompact onClick={onRemove}>
        Remove<span className="visually-hidden"> {reference.title || `reference ${index + 1}`}</span>
      </Button>
    </fieldset>
  );
}
