import { GUEST_LIMITS } from '@bidwell/domain/guests';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import type { Draft, DraftGuest } from './draft';
import styles from './guests-part.module.css';
import { focusSoon } from './rows';

interface GuestsPartProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errorFor: (field: string) => string | undefined;
}

/** Vendors that are on no list: invited by their address, and let in by a code that goes there. */
export function GuestsPart({ draft: { guests }, change, errorFor }: GuestsPartProps) {
  const set = (place: number, part: Partial<DraftGuest>) =>
    change({ guests: guests.map((guest, index) => (index === place ? { ...guest, ...part } : guest)) });
  const remove = (place: number) => change({ guests: guests.filter((_, index) => index !== place) });
  const add = () => {
    change({ guests: [...guests, { key: crypto.randomUUID(), email: '', firmName: '' }] });
    focusSoon(`guests.${guests.length}.firmName`);
  };
  return (
    <fieldset className={styles.guests}>
      <legend className="strong">Somebody who is not on the list</legend>
      <p className="small muted">
        They get a link by mail and a code to open it, and propose on the same terms, without an account. Administrators
        are told whom you invite.
      </p>
      {guests.map((guest, place) => (
        <GuestRow
          key={guest.key}
          guest={guest}
          place={place}
          errorFor={errorFor}
          onChange={(part) => set(place, part)}
          onRemove={() => remove(place)}
        />
      ))}
      {guests.length < GUEST_LIMITS.guests && (
        <div>
          <Button isCompact onClick={add}>
            {guests.length === 0 ? 'Invite by link' : 'Invite another by link'}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface GuestRowProps {
  guest: DraftGuest;
  place: number;
  errorFor: (field: string) => string | undefined;
  onChange: (part: Partial<DraftGuest>) => void;
  onRemove: () => void;
}

function GuestRow({ guest, place, errorFor, onChange, onRemove }: GuestRowProps) {
  const name = `guests.${place}`;
  return (
    <div className={styles.row} role="group" aria-label={`Guest ${place + 1}`}>
      <TextField
        name={`${name}.firmName`}
        label="Firm"
        value={guest.firmName}
        onChange={(firmName) => onChange({ firmName })}
        error={errorFor(`${name}.firmName`)}
      />
      <TextField
        name={`${name}.email`}
        label="E-mail"
        type="email"
        value={guest.email}
        onChange={(email) => onChange({ email })}
        error={errorFor(`${name}.email`)}
      />
      <Button look="plain" onClick={onRemove} aria-label={`Remove guest ${place + 1}`}>
        ✕
      </Button>
    </div>
  );
}
