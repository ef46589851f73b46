import { deadlineWarning } from '@bidwell/domain/deadline';
import { DROP_BOX_RULE } from '@bidwell/domain/drop-box';
import { fittingAnswersDue } from '@bidwell/domain/schedule';
import type { DateFlexibility } from '../../../graphql/generated/graphql';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { DateTimeField } from '../../../ui/date-time-field';
import { Deadline } from '../../../ui/deadline';
import { Panel } from '../../../ui/panel';
import { SelectField } from '../../../ui/select-field';
import { useServerNow } from '../../../ui/server-clock';
import { FLEXIBILITY_WORDS } from '../job-words';
import type { Desk } from './desk';
import type { Draft } from './draft';
import styles from './posting.module.css';

const FLEXIBILITIES = ['FIRM', 'FEW_DAYS', 'ONE_WEEK', 'ONE_MONTH', 'OPEN'] as const satisfies DateFlexibility[];

/** When the work is, and until when bidders ask, propose and wait. */
export function DatesSection(desk: Desk) {
  return (
    <Panel title="Dates">
      <div className="stack">
        <WorkDates {...desk} />
        <BidDates {...desk} />
        <DropBox {...desk} />
      </div>
    </Panel>
  );
}

function WorkDates({ draft, change, errorFor }: Desk) {
  return (
    <div className={styles.fields}>
      <DateField
        name="startsOn"
        label="Work starts"
        isOptional={draft.dateFlexibility === 'OPEN'}
        value={draft.startsOn}
        onChange={(startsOn) => change({ startsOn })}
        error={errorFor('startsOn')}
      />
      <DateField
        name="endsOn"
        label="Work ends"
        isOptional
        value={draft.endsOn}
        onChange={(endsOn) => change({ endsOn })}
        error={errorFor('endsOn')}
      />
      <SelectField
        name="dateFlexibility"
        label="How firm the dates are"
        value={draft.dateFlexibility}
        onChange={(dateFlexibility) => change({ dateFlexibility })}
        choices={FLEXIBILITIES.map((value) => ({ value, label: FLEXIBILITY_WORDS[value] }))}
        error={errorFor('dateFlexibility')}
      />
    </div>
  );
}

function BidDates({ draft, change, errorFor }: Desk) {
  const move = (patch: Partial<Draft>) => change({ ...patch, ...fittingPromise({ ...draft, ...patch }) });
  return (
    <div className={styles.fields}>
      <DateTimeField
        name="questionsDue"
        label="Questions until"
        isOptional
        hint="Left empty: until the deadline."
        value={draft.questionsDue}
        onChange={(questionsDue) => move({ questionsDue })}
        error={errorFor('questionsDue')}
      />
      <DateTimeField
        name="answersDue"
        label="You answer by"
        isOptional
        hint="Bidders are promised this. Left empty: until the deadline."
        value={draft.answersDue}
        onChange={(answersDue) => change({ answersDue })}
        error={errorFor('answersDue')}
      />
      <DateTimeField
        name="deadline"
        label="Proposals until"
        hint={<DeadlineHint deadline={draft.deadline} />}
        value={draft.deadline}
        onChange={(deadline) => move({ deadline })}
        error={errorFor('deadline')}
      />
      <DateField
        name="decisionDue"
        label="You decide by"
        hint="Bidders are promised this day."
        value={draft.decisionDue}
        onChange={(decisionDue) => change({ decisionDue })}
        error={errorFor('decisionDue')}
      />
    </div>
  );
}

function DropBox({ draft: { isDropBox }, change }: Desk) {
  return (
    <Checkbox
      name="isDropBox"
      label="Drop box"
      hint={`${DROP_BOX_RULE} Bidders read this from the start. Fixed at publication.`}
      isChecked={isDropBox}
      onChange={(isOn) => change({ isDropBox: isOn })}
    />
  );
}

/** A promise of answers that the other dates have moved past is taken back, rather than being one more thing to mend. */
function fittingPromise(draft: Draft): Pick<Draft, 'answersDue'> {
  const instant = (iso: string | null) => (iso === null ? null : new Date(iso));
  const { questionsDue, answersDue, deadline } = draft;
  const fitting = fittingAnswersDue({
    questionsDue: instant(questionsDue),
    answersDue: instant(answersDue),
    deadline: instant(deadline),
  });
  return { answersDue: fitting?.toISOString() ?? null };
}

function DeadlineHint({ deadline }: { deadline: string | null }) {
  const now = useServerNow(30_000);
  if (deadline === null) return <>All proposals open at this moment, and not before.</>;
  const warning = deadlineWarning(new Date(deadline), new Date(now));
  return (
    <>
      <Deadline at={deadline} />. {warning ? <mark>{warning}</mark> : 'All proposals open then.'}
    </>
  );
}
