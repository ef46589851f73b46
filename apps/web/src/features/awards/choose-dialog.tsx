import { type AwardReason, awardProblems } from '@bidwell/domain/award';
import { useState } from 'react';
import { calledBy } from '../../graphql/called';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { CheckboxGroup } from '../../ui/checkbox-group';
import { Dialog } from '../../ui/dialog';
import type { FieldProblem } from '../../ui/field-problem';
import { Form } from '../../ui/form';
import { counted } from '../../ui/numbers';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { say } from '../../ui/toast';
import { JustificationField } from './justification-field';
import { contenderChoice } from './contender-choice';
import type { Contender } from './decision-buttons';
import { ChooseProposalMutation } from './decision-documents';
import { offeredBy, offeredName } from './offered';
import styles from './choose-dialog.module.css';
import { awardReasonChoices, wireReason } from './reason-choices';

interface ChooseDialogProps {
  job: { id: string; currency: string; policy: { minProposals: number } | null };
  proposals: readonly Contender[];
  leader: Contender | null;
  onClose: () => void;
  /** Decided: by this person now, or by somebody else before. */
  onSettled: () => void;
}

const NOBODY: readonly FieldProblem[] = [{ field: 'proposalId', message: 'Choose one of the proposals.' }];

/** One dialog for the choice: whom, why, and what happens then. */
export function ChooseDialog({ job, proposals, leader, onClose, onSettled }: ChooseDialogProps) {
  const offered = offeredBy(proposals);
  const [chosenKey, setChosenKey] = useState(leader?.id ?? null);
  const [reasons, setReasons] = useState<AwardReason[]>([]);
  const [words, setWords] = useState('');
  const [justification, setJustification] = useState('');
  const [isUnchosen, setIsUnchosen] = useState(false);
  const move = useMove(ChooseProposalMutation);
  const chosen = offered.find(({ key }) => key === chosenKey);
  const name = chosen ? offeredName(chosen) : 'a proposal';
  const needsWords = chosen !== undefined && areWordsNeeded(chosen.proposal.id, reasons, proposals);

  const submit = async () => {
    setIsUnchosen(!chosen);
    if (!chosen) return;
    const { proposal, variant } = chosen;
    const made = await move.run({
      jobId: job.id,
      proposalId: proposal.id,
      variant: variant?.number,
      reasons: reasons.map(wireReason),
      words,
      justification,
    });
    if (!made) return;
    onClose();
    onSettled();
    say(`${name} is chosen. ${counted(made.toldCount, 'bidder was', 'bidders were')} told.`);
  };
  const close = () => {
    onClose();
    if (move.code === 'WRONG_STATE') onSettled();
  };
  const justify = { value: justification, onChange: setJustification, error: move.errorFor('justification') };
  const problems = isUnchosen && !chosen ? NOBODY : move.problems;
  return (
    <Dialog title={`Choose ${name}`} isOpen onClose={close}>
      <Form problems={problems} onSubmit={() => void submit()}>
        <RadioGroup
          name="proposalId"
          label="Whom do you choose"
          value={chosenKey}
          choices={offered.map((each) => contenderChoice(each, job.currency))}
          onChange={setChosenKey}
          error={problems.find(({ field }) => field === 'proposalId')?.message}
        />
        <div className={styles.reasons}>
          <CheckboxGroup
            name="reasons"
            label="Why"
            values={reasons}
            choices={awardReasonChoices(proposals.length)}
            onChange={setReasons}
            error={move.errorFor('reasons')}
          />
        </div>
        <TextArea
          name="words"
          label="In your words"
          isOptional={!needsWords}
          hint={hintFor(needsWords, reasons)}
          rows={3}
          limit={2000}
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        <JustificationField {...justify} count={proposals.length} policy={job.policy} />
        {chosen && <p>{consequences(calledBy(chosen.proposal), proposals.length - 1)}</p>}
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Choose {name}
          </Button>
          <Button onClick={close}>Not yet</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function areWordsNeeded(chosenId: string, reasons: AwardReason[], proposals: readonly Contender[]): boolean {
  return awardProblems({ chosenId, reasons, words: '', proposals }).some(({ field }) => field === 'words');
}

function hintFor(isNeeded: boolean, reasons: readonly AwardReason[]): string {
  const readers = 'Everybody who proposed reads this.';
  if (!isNeeded) return readers;
  return reasons.includes('other')
    ? `Say what the other reason is. ${readers}`
    : `Another proposal scored higher: say why you choose this one. ${readers}`;
}

function consequences(name: string, others: number): string {
  const told = `${name} is told now.`;
  if (others === 0) return `${told} The choice cannot be taken back.`;
  return `${told} ${counted(others, 'other gets its', 'others get their')} debrief now. The choice cannot be taken back.`;
}
