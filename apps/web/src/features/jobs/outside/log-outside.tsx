import { OUTSIDE_LIMITS } from '@bidwell/domain/outside-purchase';
import { useMemo, useState } from 'react';
import type { OutsidePurchaseInput } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
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
    if (categoryId === null || amount === null || boughtOn === null) return;
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

/** What the server cannot be asked without. The rest it says itself. */
function missingIn({ categoryId, amount, boughtOn }: OutsideDraft) {
  return [
    { field: 'categoryId', isThere: categoryId !== null, message: 'Choose a category.' },
    { field: 'amount', isThere: amount !== null, message: 'Enter what it cost, a sum above 0.' },
    { field: 'boughtOn', isThere: boughtOn !== null, message: 'Enter when it was bought.' },
  ].filter(({ isThere }) => !isThere);
}
