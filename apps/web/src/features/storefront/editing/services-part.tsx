import { useState } from 'react';
import type { OfferedServiceFragment, ShownFrontFragment } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { say } from '../../../ui/toast';
import styles from '../front.module.css';
import { priceWords, promiseTarget } from '../front-words';
import { RetireServiceMutation } from './edit-documents';
import { ServiceDialog } from './service-dialog';

interface ServicesPartProps {
  services: readonly OfferedServiceFragment[];
  front: ShownFrontFragment;
  people: readonly { id: string; name: string }[];
}

/** The services one offers: added, changed, taken off. */
export function ServicesPart({ services, front, people }: ServicesPartProps) {
  const [changing, setChanging] = useState<OfferedServiceFragment | 'new' | null>(null);
  return (
    <div className="stack">
      {services.length === 0 ? (
        <EmptyState title="You offer no service yet.">
          Write down small work that you do again and again. Colleagues ask for it straight away, without a contest, as
          far as the company’s policy goes.
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {services.map((service) => (
            <Row key={service.id} service={service} onChange={() => setChanging(service)} />
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => setChanging('new')}>Add a service</Button>
      </div>
      {changing && (
        <ServiceDialog
          known={changing === 'new' ? null : changing}
          categories={front.bidder.categories}
          people={people}
          onDone={() => setChanging(null)}
        />
      )}
    </div>
  );
}

function Row({ service, onChange }: { service: OfferedServiceFragment; onChange: () => void }) {
  const { id, title, promise, priceFrom } = service;
  const retire = useMove(RetireServiceMutation);
  const press = async () => {
    if (await retire.run({ id })) say(`“${title}” is off your storefront. Requests that were made go on.`);
    else say(retire.problems[0]?.message ?? 'It was not taken off. Try again.');
  };
  return (
    <li>
      <div className={styles.words}>
        <p className="strong">{title}</p>
        <p className="small muted">
          {promise.text}, {promiseTarget(promise)}. {priceWords(priceFrom)}.
        </p>
      </div>
      <div className="row">
        <Button isCompact onClick={onChange}>
          Change<span className="visually-hidden"> {title}</span>
        </Button>
        <Button isCompact isBusy={retire.isRunning} onClick={() => void press()}>
          Take off<span className="visually-hidden"> {title}</span>
        </Button>
      </div>
    </li>
  );
}
