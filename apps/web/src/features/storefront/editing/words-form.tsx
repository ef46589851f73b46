import { STOREFRONT_LIMITS } from '@bidwell/domain/storefront';
import { useState } from 'react';
import type { ShownFrontFragment } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Form } from '../../../ui/form';
import { NumberField } from '../../../ui/number-field';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { serverNow } from '../../../ui/server-clock';
import { say } from '../../../ui/toast';
import styles from '../front.module.css';
import { ContactField } from './contact-field';
import { SaveStorefrontMutation } from './edit-documents';

interface Words {
  about: string;
  hours: string;
  leadDays: number | null;
  bookingFrom: string | null;
  contactId: string | null;
}

/** What is written and not kept yet, and how the storefront would look with it. */
export function useWrittenFront(front: ShownFrontFragment) {
  const [words, setWords] = useState<Words>({
    about: front.bidder.about,
    hours: front.hours,
    leadDays: front.leadDays ?? null,
    bookingFrom: front.bookingFrom ?? null,
    contactId: front.contact?.id ?? null,
  });
  const { about, hours, leadDays, bookingFrom } = words;
  const editedAt = front.editedAt ?? new Date(serverNow()).toISOString();
  const preview = { ...front, hours, leadDays, bookingFrom, editedAt, bidder: { ...front.bidder, about } };
  return { words, change: (part: Partial<Words>) => setWords({ ...words, ...part }), preview };
}

interface WordsFormProps {
  written: ReturnType<typeof useWrittenFront>;
  people: readonly { id: string; name: string }[];
}

/** Who they are, when they are there, and from when on they take more work. */
export function WordsForm({ written: { words, change }, people }: WordsFormProps) {
  const save = useMove(SaveStorefrontMutation);
  const submit = async () => {
    if (await save.run({ storefront: words })) say('Kept. Everybody reads it now.');
  };
  const errorFor = (part: string) => save.errorFor(`storefront.${part}`) ?? save.errorFor(part);
  return (
    <Form problems={save.problems} onSubmit={() => void submit()} label="Who we are">
      <TextArea
        name="storefront.about"
        label="Who you are and what you do"
        limit={STOREFRONT_LIMITS.about}
        rows={4}
        value={words.about}
        onChange={(about) => change({ about })}
        error={errorFor('about')}
      />
      <div className={styles.fields}>
        <DateField
          name="storefront.bookingFrom"
          label="You take more work from"
          hint="Empty: now"
          isOptional
          value={words.bookingFrom}
          onChange={(bookingFrom) => change({ bookingFrom })}
          error={errorFor('bookingFrom')}
        />
        <NumberField
          name="storefront.leadDays"
          label="Work usually takes"
          isOptional
          isWhole
          unit="working days"
          value={words.leadDays}
          onChange={(leadDays) => change({ leadDays })}
          error={errorFor('leadDays')}
        />
        <TextField
          name="storefront.hours"
          label="When you are there"
          hint="Such as “Mon to Fri, 9 to 17”"
          isOptional
          value={words.hours}
          onChange={(hours) => change({ hours })}
          error={errorFor('hours')}
        />
        <ContactField contactId={words.contactId} people={people} change={change} errorFor={errorFor} />
      </div>
      <div>
        <Button type="submit" look="primary" isBusy={save.isRunning}>
          Keep
        </Button>
      </div>
    </Form>
  );
}
