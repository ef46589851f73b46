import { OUTSIDE_LIMITS, outsideProblems, OutsideReason } from '@bidwell/domain/outside-purchase';
import { useMemo, useState } from 'react';
import type { OutsidePurchaseInput } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import type { FieldProblem } from '../../../ui/field-problem';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { LogOutsidePurchaseMutation } from './outside-documents';
import { OutsideFields } from './outside-fields';

/** A record while it is written. */
export interface OutsideDraft {
  categoryId: string | null;
  title: string;
  supplier: string;
  amount: number | null;
  currency: string;
  boughtOn: string | null;
  reason: OutsidePurchaseInput['reason'];
  words: string;
}

const EMPTY: OutsideDraft = {
  categoryId: null,
  title: '',
  supplier: '',
  amount: null,
  currency: 'EUR',
  boughtOn: null,
  reason: 'URGENT',
  words: '',
};

/** Recording what was bought around the market: no blame, so that the company sees all of its work. */
export function LogOutside({ categories }: { categories: readonly { id: string; name: string }[] }) {
  const [draft, setDraft] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const log = useMove(LogOutsidePurchaseMutation);
  const missing = useMemo(() => missingIn(draft), [draft]);
  const problems = isTried && missing.length > 0 ? missing : log.problems;
  const errorFor = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const submit = async () => {
    setIsTried(true);
    const { categoryId, amount, boughtOn } = draft;
    if (missing.length > 0 || categoryId === null || amount === null || boughtOn === null) return;
    if (!(await log.run({ purchase: { ...draft, categoryId, amount, boughtOn } }))) return;
    say('Recorded. Leaders see it among what was bought outside.');
    setDraft(EMPTY);
    setIsTried(false);
  };
  return (
    <Form label="Record a purchase" problems={problems} onSubmit={() => void submit()}>
      <OutsideFields
        draft={draft}
        change={(patch) => setDraft((current) => ({ ...current, ...patch }))}
        errorFor={errorFor}
        categories={categories}
        wordsLimit={OUTSIDE_LIMITS.words}
      />
      <div>
        <Button type="submit" look="primary" isBusy={log.isRunning}>
          Record it
        </Button>
      </div>
    </Form>
  );
}

/** Everything that is left to do, in the order of the form: the rule's own words, and what it cannot be asked about yet. */
function missingIn(draft: OutsideDraft): FieldProblem[] {
  const today = new Date().toISOString().slice(0, 10);
  const { amount, boughtOn, categoryId, reason } = draft;
  const known = { ...draft, amount: amount ?? 0, boughtOn: boughtOn ?? today, reason: OutsideReason[reason] };
  const problems: FieldProblem[] = outsideProblems(known, '9999-12-31');
  if (categoryId === null) problems.push({ field: 'categoryId', message: 'Choose a category.' });
  if (boughtOn === null) problems.push({ field: 'boughtOn', message: 'Enter when it was bought.' });
  return problems.toSorted((one, other) => ORDER.indexOf(one.field ?? '') - ORDER.indexOf(other.field ?? ''));
}

const ORDER = ['title', 'supplier', 'categoryId', 'amount', 'boughtOn', 'reason', 'words'];
