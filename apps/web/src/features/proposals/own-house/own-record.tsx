import { useState } from 'react';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import type { DraftReference } from '../draft';
import { newReference } from '../draft-rows';
import type { OwnHouse } from './use-own-house';
import styles from '../parts.module.css';

interface OwnRecordProps {
  won: OwnHouse['ownReferences'];
  taken: readonly DraftReference[];
  onAdd: (reference: DraftReference) => void;
}

/** Jobs of this company that the bidder won: references that the requester can look up. */
export function OwnRecord({ won, taken, onAdd }: OwnRecordProps) {
  const [jobId, setJobId] = useState<string | null>(null);
  const free = won.filter((work) => !taken.some((reference) => reference.jobId === work.jobId));
  const chosen = free.find((work) => work.jobId === jobId);
  if (free.length === 0) return null;
  return (
    <div className={styles.choice}>
      <SelectField
        name="ownRecord"
        label="From your own record here"
        emptyLabel="Choose a job that you won"
        value={chosen ? jobId : null}
        choices={free.map((work) => ({
          value: work.jobId,
          label: `${work.reference}, ${work.title} (${work.category}, ${work.year})`,
        }))}
        onChange={setJobId}
        onClear={() => setJobId(null)}
      />
      {chosen && (
        <div>
          <Button
            isCompact
            onClick={() => {
              onAdd({ ...newReference(), jobId: chosen.jobId, title: chosen.title, year: chosen.year });
              setJobId(null);
            }}
          >
            Add {chosen.reference} as a reference
          </Button>
        </div>
      )}
    </div>
  );
}
