import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Form } from '../../../ui/form';
import { goToField } from '../../../ui/go-to-field';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { SettleMilestonesMutation } from '../tracker/engagement-documents';

interface Draft {
  key: number;
  title: string;
  dueOn: string | null;
  share: number | null;
}

interface MilestonesFormProps {
  jobId: string;
  version: number;
  milestones: readonly { title: string; dueOn: string; share: number | null }[];
  onDone: () => void;
}

/** All milestones at once: what, by when, which share of the price. */
export function MilestonesForm({ jobId, version, milestones, onDone }: MilestonesFormProps) {
  const [drafts, setDrafts] = useState(() => begin(milestones));
  const move = useMove(SettleMilestonesMutation);
  const change = (key: number, part: Partial<Draft>) =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const add = () => setDrafts([...drafts, { key: nextKey(drafts), title: '', dueOn: null, share: null }]);
  const [isSent, setIsSent] = useState(false);
  const dayMissing = (draft: Draft) =>
    isSent && draft.dueOn === null ? 'Enter the day by which it is delivered.' : null;
  const settle = async () => {
    setIsSent(true);
    const wished = drafts.flatMap(({ title, dueOn, share }) => (dueOn === null ? [] : [{ title, dueOn, share }]));
    if (wished.length < drafts.length)
      return goToField(`milestones.${drafts.findIndex(({ dueOn }) => dueOn === null)}.dueOn`);
    if (!(await move.run({ jobId, version, milestones: wished }))) return;
    say('Changed. Both sides confirm the agreement as it stands now.');
    onDone();
  };
  return (
    <Form problems={move.problems} onSubmit={() => void settle()}>
      {drafts.map((draft, place) => (
        <Fields
          key={draft.key}
          draft={draft}
          place={place}
          errorFor={move.errorFor}
          dayMissing={dayMissing(draft)}
          onChange={(part) => change(draft.key, part)}
          onRemove={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <div>
        <Button isCompact onClick={add}>
          Add a milestone
        </Button>
      </div>
      <div className="row">
        <Button type="submit" look="primary" isBusy={move.isRunning}>
          Propose these milestones
        </Button>
        <Button onClick={onDone}>Leave them as they were</Button>
      </div>
    </Form>
  );
}

interface FieldsProps {
  draft: Draft;
  place: number;
  errorFor: (field: string) => string | undefined;
  dayMissing: string | null;
  onChange: (part: Partial<Draft>) => void;
  onRemove: () => void;
}

function Fields({ draft, place, errorFor, dayMissing, onChange, onRemove }: FieldsProps) {
  const name = `milestones.${place}`;
  return (
    <fieldset className="stack tight">
      <legend className="strong">Milestone {place + 1}</legend>
      <TextField
        name={`${name}.title`}
        label="What is delivered"
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={errorFor(`${name}.title`)}
      />
      <DateField
        name={`${name}.dueOn`}
        label="By"
        value={draft.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
        error={dayMissing ?? errorFor(`${name}.dueOn`)}
      />
      <NumberField
        name={`${name}.share`}
        label="Share of the price"
        isOptional
        isWhole
        unit="%"
        value={draft.share}
        onChange={(share) => onChange({ share })}
        error={errorFor(`${name}.share`)}
      />
      <div>
        <Button isCompact look="plain" onClick={onRemove}>
          Remove<span className="visually-hidden"> milestone {place + 1}</span>
        </Button>
      </div>
    </fieldset>
  );
}

function begin(milestones: MilestonesFormProps['milestones']): Draft[] {
  if (milestones.length === 0) return [{ key: 0, title: '', dueOn: null, share: null }];
  return milestones.map(({ title, dueOn, share }, key) => ({ key, title, dueOn, share }));
}

function nextKey(drafts: readonly Draft[]): number {
  return Math.max(-1, ...drafts.map(({ key }) => key)) + 1;
}
