import type { AwardReason } from '@bidwell/domain/award';
import type { ReactNode } from 'react';
import { calledBy } from '../../../graphql/called';
import { Button } from '../../../ui/button';
import { CheckboxGroup } from '../../../ui/checkbox-group';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import styles from './choose-dialog.module.css';
import { consequencesOf } from './consequences';
import { contenderChoice } from './contender-choice';
import { DebriefDrafts } from './debrief-drafts';
import type { Contender, DecidedJob } from '../decision-buttons';
import { JustificationField } from './justification-field';
import { type Offered, offeredName } from './offered';
import { withPlaces } from './ranked-reasons';
import { awardReasonChoices } from './reason-choices';
import { SecondChoice } from './second-choice';
import { SiblingAwards } from './sibling-awards';
import { useChoice } from './use-choice';

interface ChooseDialogProps {
  job: DecidedJob;
  /** Those that can be chosen. */
  proposals: readonly Contender[];
  /** How many came in, the disqualified ones among them. */
  count: number;
  leader: Contender | null;
  onClose: () => void;
  /** Decided: by this person now, or by somebody else before. */
  onSettled: () => void;
  /** Says when the chosen offer is cheaper for the department and dearer for the company. */
  interestIn: (chosen: { proposalId: string; variant: number | null }) => ReactNode;
}

/** One dialog for the choice: whom, why, what bidders are told, and what happens then. */
export function ChooseDialog({ job, proposals, count, leader, onClose, onSettled, interestIn }: ChooseDialogProps) {
  const choice = useChoice(job.id, proposals, leader);
  const { chosen, move, problems } = choice;
  const name = chosen ? offeredName(chosen) : 'a proposal';
  const submit = async () => {
    if (!(await choice.make())) return;
    onClose();
    onSettled();
    say(`${name} is chosen. Nobody has been told yet.`);
  };
  const close = () => {
    onClose();
    if (move.code === 'WRONG_STATE' || move.code === 'TAKEN_BACK') onSettled();
  };
  return (
    <Dialog title={`Choose ${name}`} isOpen onClose={close} isWide>
      <Form problems={problems} onSubmit={() => void submit()}>
        <RadioGroup
          name="proposalId"
          label="Whom do you choose"
          value={choice.chosenKey}
          choices={choice.offered.map((each) => contenderChoice(each, job.currency))}
          onChange={choice.setChosenKey}
          error={problems.find(({ field }) => field === 'proposalId')?.message}
        />
        {chosen && interestIn({ proposalId: chosen.proposal.id, variant: chosen.variant?.number ?? null })}
        {chosen && (
          <SecondChoice
            proposals={proposals}
            chosenId={chosen.proposal.id}
            value={choice.runnerUpId}
            onChange={choice.setRunnerUpId}
            error={move.errorFor('runnerUpId')}
          />
        )}
        <Why choice={choice} count={count} />
        <JustificationField
          value={choice.justification}
          onChange={choice.setJustification}
          error={move.errorFor('justification')}
          count={count}
          policy={job.policy}
        />
        {chosen && (
          <DebriefDrafts
            jobId={job.id}
            winnerProposalId={chosen.proposal.id}
            drafts={choice.drafts}
            onChange={choice.setDrafts}
            problems={move.problems}
          />
        )}
        <SiblingAwards job={job} />
        {chosen && <Consequences job={job} chosen={chosen} count={count} />}
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

function Why({ choice, count }: { choice: ReturnType<typeof useChoice>; count: number }) {
  const { reasons, needsWords, move } = choice;
  return (
    <>
      <div className={styles.reasons}>
        <CheckboxGroup
          name="reasons"
          label="Why"
          hint="Begin with the one that weighs most: their order is told."
          values={reasons}
          choices={withPlaces(awardReasonChoices(count), reasons)}
          onChange={choice.setReasons}
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
        value={choice.words}
        onChange={choice.setWords}
        error={move.errorFor('words')}
      />
    </>
  );
}

function Consequences({ job, chosen, count }: { job: DecidedJob; chosen: Offered; count: number }) {
  const { proposal, variant } = chosen;
  const words = consequencesOf({
    winnerName: calledBy(proposal),
    total: (variant ?? proposal).comparableTotal,
    others: count - 1,
    startsOn: job.startsOn,
    policy: job.policy,
  });
  return (
    <div className="stack tight">
      <p className="strong">What happens then</p>
      <ol className={styles.consequences}>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </div>
  );
}

function hintFor(isNeeded: boolean, reasons: readonly AwardReason[]): string {
  const readers = 'Everybody who proposed reads this.';
  if (!isNeeded) return readers;
  return reasons.includes('other')
    ? `Say what the other reason is. ${readers}`
    : `Another proposal scored higher, or this one misses a minimum: say why you choose it. ${readers}`;
}
