import { useState } from 'react';
import type { ThanksEntryFragment as Entry } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { useViewer } from '../../graphql/viewer';
import { Button } from '../../ui/button';
import { HeartIcon } from '../../ui/icons';
import { LateMenu } from '../../ui/late-menu';
import { say } from '../../ui/toast';
import { ReasonDialog } from './reason-dialog';
import { ApplaudMutation, LeaveThanksMutation, NominateThanksMutation } from './thanks-documents';

/** What one does with thanks between others: applaud, nominate, report; an administrator hides or leaves it. */
export function WallFoot({ entry }: { entry: Entry }) {
  const { isAdministrator } = useViewer();
  const [asks, setAsks] = useState<'report' | 'hide' | null>(null);
  const nominate = useNominate();
  const actions = [
    ...entry.cards
      .filter(({ mayNominate }) => mayNominate)
      .map(({ cardId, receiver }) => ({
        label: `Nominate ${receiver.name} for this month`,
        run: () => void nominate(cardId, receiver.name),
      })),
    { label: 'Report', run: () => setAsks('report') },
    ...(isAdministrator ? [{ label: 'Hide from the wall', run: () => setAsks('hide') }] : []),
  ];
  return (
    <>
      {entry.reports.map(({ words, reportedBy }) => (
        <p key={reportedBy.id} className="small">
          Reported by {reportedBy.name}: {words}
        </p>
      ))}
      <div className="row no-print">
        {entry.mayApplaud && <Applaud entry={entry} />}
        {entry.reports.length > 0 && <Leave thanksId={entry.thanksId} />}
        {entry.part === 'WALL' && (
          <LateMenu name={`thanks-${entry.thanksId}`} sections={[{ actions }]}>
            <span aria-hidden="true">⋯</span>
            <span className="visually-hidden">More about the thanks to {namesIn(entry)}</span>
          </LateMenu>
        )}
      </div>
      {asks !== null && <ReasonDialog thanksId={entry.thanksId} what={asks} onDone={() => setAsks(null)} />}
    </>
  );
}

const namesIn = ({ cards }: Entry) => cards.map(({ receiver }) => receiver.name).join(', ');

/** One gesture and no number: giver and receivers read who joined in. */
function Applaud({ entry: { thanksId, isApplauded } }: { entry: Entry }) {
  const applaud = useMove(ApplaudMutation);
  return (
    <Button
      isCompact
      aria-pressed={isApplauded}
      isBusy={applaud.isRunning}
      onClick={() => void applaud.run({ thanksId, isOn: !isApplauded })}
    >
      <HeartIcon isFilled={isApplauded} /> {isApplauded ? 'You applaud' : 'Applaud'}
    </Button>
  );
}

function useNominate() {
  const nominate = useMove(NominateThanksMutation);
  return async (cardId: string, name: string) => {
    const isDone = await nominate.run({ cardId });
    say(isDone ? `Nominated. If a leader picks it, ${name} is asked first.` : 'Not nominated. Try again.');
  };
}

function Leave({ thanksId }: { thanksId: string }) {
  const leave = useMove(LeaveThanksMutation);
  return (
    <Button
      isCompact
      isBusy={leave.isRunning}
      onClick={() => void leave.run({ thanksId }).then((left) => left && say('It stays on the wall.'))}
    >
      Leave it there
    </Button>
  );
}
