import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import type { DraftPerson } from './draft';
import { newPerson } from './draft-rows';
import { focusLater } from './focus-later';
import type { DraftHandle } from './use-draft';
import styles from './parts.module.css';

interface TeamSectionProps {
  handle: DraftHandle;
  errorFor: (field: string) => string | undefined;
}

/** Who would do the work. */
export function TeamSection({ handle, errorFor }: TeamSectionProps) {
  const { team } = handle.draft;
  const add = () => {
    handle.addRow('team', newPerson());
    focusLater(`team.${team.length}.name`);
  };
  const remove = (person: DraftPerson) => {
    handle.removeRow('team', person.key);
    say(`Removed ${person.name || 'the person'}.`, { label: 'Undo', run: () => handle.addRow('team', person) });
  };
  return (
    <div className="stack">
      <h3>Who would do it</h3>
      {team.map((person, index) => (
        <fieldset key={person.key} className={styles.row}>
          <legend className="visually-hidden">Person {index + 1}</legend>
          {(['name', 'role', 'note'] as const).map((part) => (
            <TextField
              key={part}
              name={`team.${index}.${part}`}
              label={LABELS[part]}
              isOptional={part !== 'name'}
              value={person[part]}
              onChange={(text) => handle.changeRow('team', person.key, { [part]: text })}
              error={errorFor(`team.${index}.${part}`)}
            />
          ))}
          <Button look="plain" isCompact onClick={() => remove(person)}>
            Remove<span className="visually-hidden"> {person.name || `person ${index + 1}`}</span>
          </Button>
        </fieldset>
      ))}
      <div>
        <Button isCompact onClick={add}>
          Add a person
        </Button>
      </div>
    </div>
  );
}

const LABELS = { name: 'Name', role: 'Role in this job', note: 'Experience' } as const;
