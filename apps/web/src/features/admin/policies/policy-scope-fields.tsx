import { MoneyField } from '../../../ui/money-field';
import { SelectField } from '../../../ui/select-field';
import { PersonChoice } from './person-choice';
import type { PolicyDraft } from './policy-draft';

/** Fields of a policy's form. */
export interface PolicyFields {
  draft: PolicyDraft;
  change: (patch: Partial<PolicyDraft>) => void;
  errorFor: (field: string) => string | undefined;
}

/** What a policy holds for, and who approves there. */
export function PolicyScopeFields({
  draft,
  change,
  errorFor,
  categories,
}: PolicyFields & { categories: readonly { id: string; name: string }[] }) {
  return (
    <>
      <SelectField
        name="categoryId"
        label="Category"
        value={draft.categoryId}
        choices={categories.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel="All without a policy of their own"
        onClear={() => change({ categoryId: null })}
        onChange={(categoryId) => change({ categoryId })}
        error={errorFor('categoryId')}
      />
      <MoneyField
        name="valueFrom"
        label="From which budget on"
        isOptional
        hint="Empty: whatever the budget. Counted by the upper end of a job’s budget."
        value={draft.valueFrom}
        onChange={(valueFrom) => change({ valueFrom })}
        currency={draft.currency}
        error={errorFor('valueFrom')}
      />
      <PersonChoice
        name="approverId"
        label="Who approves before publishing"
        hint="Nobody: requesters publish by themselves."
        chosen={draft.approver}
        onChange={(approver) => change({ approver })}
        error={errorFor('approverId')}
      />
      <PersonChoice
        name="deputyId"
        label="Who stands in"
        hint="When the approver posted the job, speaks for an invited bidder or has left."
        chosen={draft.deputy}
        onChange={(deputy) => change({ deputy })}
        error={errorFor('deputyId')}
      />
    </>
  );
}
