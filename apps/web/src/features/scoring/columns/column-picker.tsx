import { useState } from 'react';
import { Button } from '../../../ui/button';
import { CheckboxGroup } from '../../../ui/checkbox-group';
import { TextField } from '../../../ui/text-field';
import type { ComparedProposal } from '../compared';
import { columnChoice } from './column-choice';
import { isInSight } from './default-columns';
import { type Compared, useLookChange } from '../use-compared';
import styles from '../compare-tools.module.css';

/** From here on a name is found faster by typing than by looking. */
const MANY = 8;

/** Which columns are shown: by name, or the shortlist, or all. */
export function ColumnPicker({ compared: { all, shown } }: { compared: Compared }) {
  const look = useLookChange();
  const [sought, setSought] = useState('');
  const listed = all.filter(({ marked }) => marked?.mark === 'shortlisted');
  const fitting = all.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const show = (proposals: readonly ComparedProposal[]) => look({ shown: proposals.map(({ id }) => id) });
  const pick = (ids: string[]) => {
    const kept = shown.filter((each) => !fitting.includes(each)).map(({ id }) => id);
    const next = [...kept, ...ids];
    if (next.length > 0) look({ shown: next });
  };
  return (
    <details className={styles.columns}>
      <summary>
        Columns: {shown.length} of {all.length}
      </summary>
      <div className={styles.picker}>
        <div className="row">
          {listed.length > 0 && (
            <Button isCompact onClick={() => show(listed)}>
              Shortlist ({listed.length})
            </Button>
          )}
          <Button isCompact onClick={() => show(all.filter(isInSight))}>
            All in the running
          </Button>
          <Button isCompact onClick={() => look({ shown: undefined })}>
            As at first
          </Button>
        </div>
        {all.length > MANY && <TextField name="sought" label="Find by name" value={sought} onChange={setSought} />}
        <CheckboxGroup
          name="columns"
          label="Which proposals to show"
          isLabelHidden
          values={shown.filter((each) => fitting.includes(each)).map(({ id }) => id)}
          choices={fitting.map(columnChoice)}
          onChange={pick}
        />
      </div>
    </details>
  );
}
