import { Button } from '../../ui/button';
import { say } from '../../ui/toast';
import type { DraftPromise } from './draft';
import { focusLater } from './focus-later';
import { CatalogueChoice, recordOf } from './own-house/catalogue-choice';
import { useOwnHouse } from './own-house/use-own-house';
import { PromiseFields } from './promise-fields';
import type { DraftHandle } from './use-draft';

interface PromisesSectionProps {
  jobId: string;
  handle: DraftHandle;
  errorFor: (field: string) => string | undefined;
}

/** Service levels the bidder commits to; after an award they become obligations with clocks. */
export function PromisesSection({ jobId, handle, errorFor }: PromisesSectionProps) {
  const catalogue = useOwnHouse(jobId)?.cataloguePromises ?? [];
  const { promises } = handle.draft;
  const add = (promise?: DraftPromise) => {
    handle.addPromise(promise);
    focusLater(`promises.${promises.length}.text`);
  };
  return (
    <div className="stack">
      <p className="muted small">
        Say what they can count on and how it is measured. If they choose you, each promise is kept or missed for all to
        see.
      </p>
      {promises.map((promise, index) => (
        <PromiseFields
          key={promise.key}
          promise={promise}
          record={recordOf(promise, catalogue)}
          index={index}
          errorFor={(part) => errorFor(`promises.${index}.${part}`)}
          onChange={(part) => handle.changePromise(promise.key, part)}
          onRemove={() => {
            handle.removePromise(promise.key);
            say('Removed the promise.', { label: 'Undo', run: () => handle.addPromise(promise) });
          }}
        />
      ))}
      <CatalogueChoice promises={catalogue} onAdd={add} />
      <div>
        <Button isCompact onClick={() => add()}>
          {promises.length === 0 ? 'Add a promise' : 'Add another promise'}
        </Button>
      </div>
    </div>
  );
}
