import { CHANGE_LIMITS } from '@bidwell/domain/engagement-change';
import { useState } from 'react';
import type { ChangesPanelFragment as Fields } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { goToField } from '../../../ui/go-to-field';
import { SelectField } from '../../../ui/select-field';
import { serverNow } from '../../../ui/server-clock';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { ProposeChangeMutation } from './change-documents';
import { isWithoutSum, PriceEffectFields, type PriceEffect, signedEffect } from './price-effect-fields';

const ANSWER_DAYS = 7;

interface ProposeChangeProps {
  engagement: Fields;
  onClose: () => void;
}

/** What changes and why, what it does to price and days, and by when the other side answers. */
export function ProposeChange({ engagement: { job, milestones, endsOn: ends }, onClose }: ProposeChangeProps) {
  const [change, setChange] = useState(emptyChange);
  const set = (patch: Partial<typeof change>) => setChange((current) => ({ ...current, ...patch }));
  const [isForgotten, setIsForgotten] = useState(false);
  const propose = useMove(ProposeChangeMutation);
  const open = milestones.filter(({ acceptedAt }) => acceptedAt === null);
  const send = async () => {
    const { effect, ...rest } = change;
    setIsForgotten(isWithoutSum(effect));
    if (isWithoutSum(effect)) return goToField('priceEffect');
    if (!(await propose.run({ jobId: job.id, ...rest, priceEffect: signedEffect(effect) }))) return;
    say('Proposed. The other side is told, and answers.');
    onClose();
  };
  const field = { name: 'what', label: 'What changes', rows: 3, limit: CHANGE_LIMITS.what };
  const why = { name: 'why', label: 'Why', rows: 2, limit: CHANGE_LIMITS.why };
  return (
    <Dialog title="Propose a change" isOpen isWide onClose={onClose}>
      <Form label="Propose a change" problems={propose.problems} onSubmit={() => void send()}>
        <TextArea {...field} value={change.what} onChange={(what) => set({ what })} error={propose.errorFor('what')} />
        <TextArea {...why} value={change.why} onChange={(text) => set({ why: text })} error={propose.errorFor('why')} />
        <PriceEffectFields
          effect={change.effect}
          currency={job.currency}
          onChange={(effect) => set({ effect })}
          error={isForgotten ? 'Enter how much, or say that the price stays.' : propose.errorFor('priceEffect')}
        />
        <DateField
          name="endsOn"
          label="New last day of the work"
          isOptional
          hint={ends === null ? undefined : 'Leave it empty if it stays.'}
          value={change.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={propose.errorFor('endsOn')}
        />
        {open.length > 0 && <MovedMilestone open={open} change={change} set={set} errorFor={propose.errorFor} />}
        <DateField
          name="answerBy"
          label="Answer by"
          hint="Without an answer by the end of this day, nothing changes."
          value={change.answerBy}
          onChange={(answerBy) => set({ answerBy: answerBy ?? '' })}
          error={propose.errorFor('answerBy')}
        />
        <div>
          <Button type="submit" look="primary" isBusy={propose.isRunning}>
            Propose the change
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

type Draft = ReturnType<typeof emptyChange>;

function emptyChange() {
  const answerBy = new Date(serverNow() + ANSWER_DAYS * 86_400_000).toISOString().slice(0, 10);
  const effect: PriceEffect = { direction: 'same', amount: null };
  const days = {
    endsOn: null as string | null,
    milestoneId: null as string | null,
    milestoneDueOn: null as string | null,
  };
  return { what: '', why: '', effect, ...days, answerBy };
}

interface MovedMilestoneProps {
  open: Fields['milestones'];
  change: Draft;
  set: (patch: Partial<Draft>) => void;
  errorFor: (field: string) => string | undefined;
}

function MovedMilestone({ open, change: { milestoneId, milestoneDueOn }, set, errorFor }: MovedMilestoneProps) {
  return (
    <div className="columns">
      <SelectField
        name="milestoneId"
        label="Milestone that moves"
        isOptional
        emptyLabel="None"
        onClear={() => set({ milestoneId: null, milestoneDueOn: null })}
        value={milestoneId}
        choices={open.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => set({ milestoneId: id, milestoneDueOn: open.find((each) => each.id === id)?.dueOn ?? null })}
        error={errorFor('milestoneId')}
      />
      {milestoneId !== null && (
        <DateField
          name="milestoneDueOn"
          label="To which day"
          value={milestoneDueOn}
          onChange={(day) => set({ milestoneDueOn: day })}
          error={errorFor('milestoneDueOn')}
        />
      )}
    </div>
  );
}
