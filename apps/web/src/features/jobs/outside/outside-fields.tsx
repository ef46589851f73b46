import { DateField } from '../../../ui/date-field';
import { MoneyField } from '../../../ui/money-field';
import { SelectField } from '../../../ui/select-field';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import type { OutsideDraft } from './log-outside';
import { REASONS, reasonWords } from './outside-words';

interface OutsideFieldsProps {
  draft: OutsideDraft;
  change: (patch: Partial<OutsideDraft>) => void;
  errorFor: (field: string) => string | undefined;
  categories: readonly { id: string; name: string }[];
  wordsLimit: number;
}

/** What was bought, from whom, for how much, when and why not here. */
export function OutsideFields({ draft, change, errorFor, categories, wordsLimit }: OutsideFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label="What was bought"
        value={draft.title}
        onChange={(title) => change({ title })}
        error={errorFor('title')}
      />
      <TextField
        name="supplier"
        label="From whom"
        value={draft.supplier}
        onChange={(supplier) => change({ supplier })}
        error={errorFor('supplier')}
      />
      <SelectField
        name="categoryId"
        label="Category"
        value={draft.categoryId}
        choices={categories.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel="Choose one"
        onClear={() => change({ categoryId: null })}
        onChange={(categoryId) => change({ categoryId })}
        error={errorFor('categoryId')}
      />
      <MoneyField
        name="amount"
        label="What it cost"
        value={draft.amount}
        onChange={(amount) => change({ amount })}
        currency={draft.currency}
        error={errorFor('amount')}
      />
      <DateField
        name="boughtOn"
        label="When"
        value={draft.boughtOn}
        onChange={(boughtOn) => change({ boughtOn })}
        error={errorFor('boughtOn')}
      />
      <SelectField
        name="reason"
        label="Why it did not come to the market"
        value={draft.reason}
        choices={REASONS.map((value) => ({ value, label: reasonWords(value) }))}
        onChange={(reason) => change({ reason })}
        error={errorFor('reason')}
      />
      <TextArea
        name="words"
        label="In your words"
        isOptional={draft.reason !== 'OTHER'}
        rows={2}
        limit={wordsLimit}
        value={draft.words}
        onChange={(words) => change({ words })}
        error={errorFor('words')}
      />
    </>
  );
}
