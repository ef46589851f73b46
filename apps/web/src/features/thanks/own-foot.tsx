import type { ThanksEntryFragment as Entry, ThanksReach } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { LateMenu } from '../../ui/late-menu';
import { say } from '../../ui/toast';
import { REACH_WORDS, upTo } from './reach-words';
import { AllowThanksMutation, TakeThanksBackMutation } from './thanks-documents';
import { useThanksWish } from './thanks-wish-context';

/** What was said to this person: who reads it, and who joined in. */
export function ReceivedFoot({ entry }: { entry: Entry }) {
  const wish = useThanksWish();
  const [card] = entry.cards;
  if (!card) return null;
  const choices = entry.hiddenBecause === null ? upTo(card.asked ?? 'PRIVATE', wish) : upTo('PRIVATE');
  return (
    <>
      <Joined entry={entry} />
      {choices.length > 1 ? (
        <WhoReads thanksId={entry.thanksId} reach={card.reach} choices={choices} />
      ) : (
        <p className="small muted">{REACH_WORDS[card.reach]}</p>
      )}
    </>
  );
}

function WhoReads({
  thanksId,
  reach,
  choices,
}: {
  thanksId: string;
  reach: ThanksReach;
  choices: readonly ThanksReach[];
}) {
  const allow = useMove(AllowThanksMutation);
  const choose = async (next: ThanksReach) => {
    say((await allow.run({ thanksId, reach: next })) ? 'Kept.' : 'Not kept. Try again.');
  };
  return (
    <div className="row small">
      <span className="muted">{REACH_WORDS[reach]}</span>
      <span className="no-print">
        <LateMenu
          name={`reach-${thanksId}`}
          sections={[
            {
              title: 'Who reads it',
              choice: {
                choices: choices.map((value) => ({ value, label: REACH_WORDS[value] })),
                value: reach,
                onChange: (next) => void choose(next as ThanksReach),
              },
            },
          ]}
        >
          Change who reads it
        </LateMenu>
      </span>
    </div>
  );
}

/** What this person said: how far it goes to each, and back again. */
export function GivenFoot({ entry }: { entry: Entry }) {
  const takeBack = useMove(TakeThanksBackMutation);
  const isOut = entry.cards.some(({ asked }) => asked !== 'PRIVATE');
  const run = async () => {
    if (await takeBack.run({ thanksId: entry.thanksId })) say('Taken back from everybody but those it was for.');
    else say('Not taken back. Try again.');
  };
  return (
    <>
      <Joined entry={entry} />
      <div className="row small">
        <span className="muted">
          {entry.cards
            .map(({ receiver, reach }) => `${receiver.name}: ${REACH_WORDS[reach].toLowerCase()}`)
            .join(' · ')}
        </span>
        {isOut && (
          <Button isCompact look="plain" className="no-print" isBusy={takeBack.isRunning} onClick={() => void run()}>
            Take back from others
          </Button>
        )}
      </div>
    </>
  );
}

function Joined({ entry: { applaudedBy, hiddenBecause } }: { entry: Entry }) {
  return (
    <>
      {applaudedBy.length > 0 && <p className="small">{applaudedBy.map(({ name }) => name).join(', ')} applauded.</p>}
      {hiddenBecause !== null && <p className="small">An administrator took it off the wall: {hiddenBecause}</p>}
    </>
  );
}
