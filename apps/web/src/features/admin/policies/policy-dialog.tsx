import { useState } from 'react';
import type { PolicyRowFragment as Policy } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { SavePolicyMutation } from './policy-documents';
import { draftOfPolicy, wireOfPolicy } from './policy-draft';
import { PolicyJudgingFields } from './policy-judging-fields';
import { PolicyScopeFields } from './policy-scope-fields';
import { PolicyTermFields } from './policy-term-fields';

interface PolicyDialogProps {
  /** Null adds one. */
  policy: Policy | null;
  categories: readonly { id: string; name: string }[];
  onDone: () => void;
}

/** A policy: what it holds for, who approves, and what it asks of every job. */
export function PolicyDialog({ policy, categories, onDone }: PolicyDialogProps) {
  const [draft, setDraft] = useState(() => draftOfPolicy(policy));
  const save = useMove(SavePolicyMutation);
  const change = (patch: Partial<typeof draft>) => setDraft((current) => ({ ...current, ...patch }));
  const submit = async () => {
    if (!(await save.run({ id: policy?.id ?? null, policy: wireOfPolicy(draft) }))) return;
    say('Saved. It applies to every job that is published from now on.');
    onDone();
  };
  // The server names the fields of its input: policy.minOpenDays.
  const errorFor = (field: string) => save.errorFor(field) ?? save.errorFor(`policy.${field}`);
  const problems = save.problems.map(({ field, message }) => ({
    field: field?.replace('policy.', '') ?? null,
    message,
  }));
  return (
    <Dialog title={policy === null ? 'Add a policy' : 'Change this policy'} isOpen onClose={onDone}>
      <Form problems={problems} onSubmit={() => void submit()}>
        <PolicyScopeFields draft={draft} change={change} errorFor={errorFor} categories={categories} />
        <PolicyTermFields draft={draft} change={change} errorFor={errorFor} />
        <PolicyJudgingFields draft={draft} change={change} errorFor={errorFor} />
        <div className="row">
          <Button type="submit" look="primary" isBusy={save.isRunning}>
            Save policy
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
