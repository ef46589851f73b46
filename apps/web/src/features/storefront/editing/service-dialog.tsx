import { useState } from 'react';
import type { OfferedServiceFragment } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { SelectField } from '../../../ui/select-field';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import styles from '../front.module.css';
import { ContactField } from './contact-field';
import { SaveServiceMutation } from './edit-documents';
import { PriceFields } from './price-fields';
import { PromiseFields } from './promise-fields';
import { newService, serviceInput, type WrittenService, writtenFrom } from './written-service';

interface Named {
  id: string;
  name: string;
}

interface ServiceDialogProps {
  known: OfferedServiceFragment | null;
  categories: readonly Named[];
  people: readonly Named[];
  onDone: () => void;
}

/** A new service, or one to change: what it is, what is promised, what it costs. */
export function ServiceDialog({ known, categories, people, onDone }: ServiceDialogProps) {
  const [written, setWritten] = useState(known === null ? newService(categories) : writtenFrom(known));
  const save = useMove(SaveServiceMutation);
  const change = (part: Partial<WrittenService>) => setWritten({ ...written, ...part });
  const errorFor = (part: string) => save.errorFor(`service.${part}`) ?? save.errorFor(part);
  const submit = async () => {
    if (!(await save.run({ id: known?.id ?? null, service: serviceInput(written) }))) return;
    say(known === null ? `“${written.title.trim()}” is on your storefront.` : `Changed “${written.title.trim()}”.`);
    onDone();
  };
  const part = { written, change, errorFor };
  return (
    <Dialog title={known === null ? 'Add a service' : 'Change a service'} isOpen isWide onClose={onDone}>
      <Form problems={save.problems} onSubmit={() => void submit()}>
        <TextField
          name="service.title"
          label="What you do"
          hint="Such as “Update a page of the website”"
          value={written.title}
          onChange={(title) => change({ title })}
          error={errorFor('title')}
        />
        <PromiseFields {...part} />
        <PriceFields {...part} />
        <TextArea
          name="service.includes"
          label="What is included"
          isOptional
          rows={2}
          value={written.includes}
          onChange={(includes) => change({ includes })}
          error={errorFor('includes')}
        />
        <TextArea
          name="service.about"
          label="More about it"
          isOptional
          rows={2}
          value={written.about}
          onChange={(about) => change({ about })}
          error={errorFor('about')}
        />
        <div className={styles.fields}>
          <SelectField
            name="service.categoryId"
            label="Category"
            value={written.categoryId}
            choices={categories.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(categoryId) => change({ categoryId })}
            error={errorFor('categoryId')}
          />
          <ContactField contactId={written.contactId} people={people} change={change} errorFor={errorFor} />
        </div>
        <div className="row">
          <Button type="submit" look="primary" isBusy={save.isRunning}>
            {known === null ? 'Add service' : 'Change service'}
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
