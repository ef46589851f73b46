import { liftInterval } from '@bidwell/signal/lift-interval';
import { FoldedPart } from '../../../ui/folded-part';
import { formatNumber } from '../../../ui/numbers';
import { FORMULAS, type Formula } from './formulas';

/** In words first; each formula behind a fold. */
export function HowItIsWorkedOut() {
  return (
    <>
      <ol className="stack tight prose">
        {STEPS.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <LiftByHand />
      <div className="stack tight">
        {FORMULAS.map((formula) => (
          <FoldedPart key={formula.title} title={formula.title} note={formula.note} isOpenAtFirst={false}>
            <Lines {...formula} />
          </FoldedPart>
        ))}
      </div>
    </>
  );
}

const STEPS = [
  'Every contest of the last 24 months is taken as it stood at the decision: who stood, at what price and date beside the others, whether one of them had won this requester’s last job of the kind, who was chosen. Newer contests count more; after a year one counts half.',
  'Each bidder has an unknown strength, and price, date and loyalty each have an unknown weight. Those strengths and weights are looked for under which the choices that were made were the most likely ones.',
  'A bidder seen seldom is kept near the middle, and moves away from it only as its contests insist. So nobody is praised or blamed for a handful of lucky days.',
  'What a bidder charges on the whole is known beside its strength; without that, good teams that ask more would be underrated.',
  'The team’s strength is set against that of the typical outside bidder, and the difference is told as times in 100.',
  'The range comes from how much the figure would move with other contests, and with other requesters: choices by one person are not independent of each other.',
];

/** An example small enough for a pencil. */
function LiftByHand() {
  const chances = [
    { field: 2, own: 1, contests: 4 },
    { field: 3, own: 1, contests: 3 },
    { field: 6, own: 1, contests: 6 },
  ];
  const { low, high } = liftInterval(6, chances);
  return (
    <p className="prose">
      The lift can be checked with a pencil. A team stood in four contests of two bidders, three of three and six of
      six, and won 6. Drawing lots would have given it 4 × 1/2 + 3 × 1/3 + 6 × 1/6 = 4 wins. Its lift is 6 / 4 = 1.5,
      with a range of {formatNumber(low, 2)} to {formatNumber(high, 2)}: as 1 lies within, luck explains it.
    </p>
  );
}

function Lines({ lines, words }: Formula) {
  return (
    <div className="stack tight prose">
      {lines.map((line) => (
        <p key={line} className="mono">
          {line}
        </p>
      ))}
      <p>{words}</p>
    </div>
  );
}
