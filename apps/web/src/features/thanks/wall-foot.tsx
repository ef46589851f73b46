import { useState } from 'react';
import type { ThanksEntryFragment as Entry } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { useViewer } from '../../graphql/viewer';
import { Button } from '../../ui/button';
import { say } from '../../ui/toast';
import { ReasonDialog } from './reason-dialog';
import { ApplaudMutation, LeaveThanksMutation, NominateThanksMutation } from './thanks-documents';

/** What one does with thanks between others: applaud, nominate, report; an administrator hides or leaves it. */
export function WallFoot({ entry }: { entry: Entry }) {
  const { isAdministrator } = useViewer();
  const [asks, setAsks] = useState<'report' | 'hide' | null>(null);
  const isReported = entry.reports.length > 0;
  return (
    <>
      {entry.reports.map(({ words, reportedBy }) => (
        <p key={reportedBy.id} className="small">
          Reported by {reportedBy.name}: {words}
        </p>
      ))}
      <div className="row no-print">
        {entry.mayApplaud && <Applaud entry={entry} />}
        {entry.cards
          .filter(({ mayNominate }) => mayNominate)
          .map((card) => (
            <Nominate key={card.id} cardId={card.cardId} name={card.receiver.name} />
          ))}
        {isReported && <Leave thanksId={entry.thanksId} />}
        {entry.part === 'WALL' && (
          <Button isCompact look="plain" onClick={() => setAsks(isAdministrator ? 'hide' : 'report')}>
            {isAdministrator ? 'Hide' : 'Report'}
          </Button>
        )}
      </div>
      {asks !== null && <ReasonDialog thanksId={entry.thanksId} what={asks} onDone={() => setAsks(null)} />}
    </>
  );
}

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
      <span aria-hidden="true">👏</span> {isApplauded ? 'You applaud' : 'Applaud'}
    </Button>
  );
}

function Nominate({ cardId, name }: { cardId: string; name: string }) {
  const nominate = useMove(NominateThanksMutation);
  const run = async () => {
    if (await nominate.run({ cardId })) say(`Nominated. If a leader picks it, ${name} is asked first.`);
    else say(nominate.problems[0]?.message ?? 'Not nominated. Try again.');
  };
  return (
    <Button isCompact look="plain" isBusy={nominate.isRunning} onClick={() => void run()}>
      Nominate {name}
    </Button>
  );
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
