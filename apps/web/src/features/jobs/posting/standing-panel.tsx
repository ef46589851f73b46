import { Button } from '../../../ui/button';
import { Panel } from '../../../ui/panel';
import { type Saving, SavedNote } from '../../../ui/saved-note';
import type { LeftThing } from './field-words';
import styles from './posting.module.css';
import type { Step } from './steps';
import { ClarityMeter } from './clarity-meter';
import type { Clarity } from './use-standing';
import { WhatsLeft } from './whats-left';
import { WayOn, type WayOnProps } from './way-on';

interface StandingPanelProps extends WayOnProps {
  things: readonly LeftThing[];
  clarity: Clarity;
  saving: Saving;
  step: Step | null;
  onGo: (field: string) => void;
  onChooseView: (view: 'STEPS' | 'PAGE') => void;
}

/** Always in sight while a job is written: what is left, the way on, and whether it is saved. */
export function StandingPanel({ things, clarity, saving, step, onGo, onChooseView, ...way }: StandingPanelProps) {
  return (
    <div className={styles.standing}>
      <Panel title="Before you publish">
        <WhatsLeft things={things} onGo={onGo} />
        {step === null && <WayOn step={step} {...way} />}
        <p className="small muted">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> goes to the next thing left, then to the check.
        </p>
        <div>
          <Button look="plain" isCompact onClick={() => onChooseView(step === null ? 'STEPS' : 'PAGE')}>
            {step === null ? 'Write in three steps' : 'Write on one page'}
          </Button>
        </div>
        <ClarityMeter clarity={clarity} onGo={onGo} />
        {/* Last, so that nothing above it moves while somebody presses a button. */}
        <SavedNote saving={saving} />
      </Panel>
    </div>
  );
}
