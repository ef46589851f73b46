import { BAND_LIMITS, BAND_MONTHS, type Band } from '@bidwell/domain/healthy-band';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { NumberField } from '../../../ui/number-field';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { SetHealthyBandMutation } from './band-documents';

interface BandDialogProps {
  datasetId: string;
  band: Band & { words: string };
  onDone: () => void;
}

/** Where the band lies is a decision, and is kept with its reasons. */
export function BandDialog({ datasetId, band, onDone }: BandDialogProps) {
  const [low, setLow] = useState<number | null>(band.low);
  const [high, setHigh] = useState<number | null>(band.high);
  const [words, setWords] = useState(band.words);
  const setting = useMove(SetHealthyBandMutation);
  const submit = async () => {
    // An empty field is none of the numbers allowed: the refusal says which are.
    const done = await setting.run({ datasetId, low: low ?? -1, high: high ?? -1, words });
    if (!done) return;
    say('Set. Leaders are told when the inside leaves this band.');
    onDone();
  };
  return (
    <Dialog title="Set the healthy band" isOpen onClose={onDone}>
      <Form problems={setting.problems} onSubmit={() => void submit()}>
        <p className="prose">
          How often should the inside win, where a team and a vendor both stood? Once a month Bidwell looks at the last{' '}
          {BAND_MONTHS} full months of our own contests, and tells leaders when they are clearly out of the band, and
          when they are back.
        </p>
        <NumberField
          name="low"
          label="From, in per cent"
          isWhole
          value={low}
          onChange={setLow}
          error={setting.errorFor('low')}
        />
        <NumberField
          name="high"
          label="To, in per cent"
          isWhole
          value={high}
          onChange={setHigh}
          error={setting.errorFor('high')}
        />
        <TextArea
          name="words"
          label="Why there"
          hint="Leaders read it beside every finding."
          rows={3}
          limit={BAND_LIMITS.words}
          value={words}
          onChange={setWords}
          error={setting.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={setting.isRunning}>
            Set the band
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
