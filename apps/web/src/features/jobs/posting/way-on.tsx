import { Button } from '../../../ui/button';
import { type Step, STEPS } from './steps';

export interface WayOnProps {
  /** Null: the whole form is on one page. */
  step: Step | null;
  /** Sent here from the check to change one thing. */
  isBackToCheck: boolean;
  onCheck: () => void;
  onStep: (step: Step) => void;
}

/** The one primary button of the form: to the next step, or to the check. */
export function WayOn({ step, isBackToCheck, onCheck, onStep }: WayOnProps) {
  const [before, next] = [-1, 1].map((by) => STEPS.find((each) => step !== null && each.step === step + by)?.step);
  if (isBackToCheck) return <PrimaryButton words="Back to the check" onPress={onCheck} />;
  return (
    <div className="row">
      {next ? (
        <PrimaryButton words="Continue" onPress={() => onStep(next)} />
      ) : (
        <PrimaryButton words="Check and publish" onPress={onCheck} />
      )}
      {before && <Button onClick={() => onStep(before)}>Step back</Button>}
    </div>
  );
}

function PrimaryButton({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <Button look="primary" onClick={onPress}>
      {words}
    </Button>
  );
}
