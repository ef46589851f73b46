import { areEqualTerms, shareInWords } from '@bidwell/domain/cost-basis';
import { FoldedPart } from '../../../ui/folded-part';
import { MoneyField } from '../../../ui/money-field';
import { NumberField } from '../../../ui/number-field';
import { Panel } from '../../../ui/panel';
import { usePolicy } from '../policy/use-policy';
import type { Desk } from './desk';
import { outsideTermsOf } from './draft';

/** What going outside costs beside the price, and any preference for the company's own teams. Few jobs need any of it. */
export function OutsideSection({ draft, change, errorFor }: Desk) {
  const { currency, switchingCost, supervisionCost, homePreference } = draft;
  const isEqual = areEqualTerms(outsideTermsOf(draft));
  const most = usePolicy(draft)?.policy?.maxPreference ?? 0;
  return (
    <Panel title="Inside and outside">
      <FoldedPart
        title="What going outside costs"
        note={
          isEqual
            ? 'Equal terms: nothing is added to anybody’s price.'
            : 'Vendors’ totals are raised in the price score.'
        }
        isOpenAtFirst={!isEqual}
        hasProblem={['switchingCost', 'supervisionCost', 'homePreference'].some(
          (field) => errorFor(field) !== undefined,
        )}
      >
        <div className="stack">
          <p className="small muted">
            Every bidder reads this from the start. It counts in the price score alone; you may choose whom you like.
          </p>
          <div className="columns">
            <MoneyField
              name="switchingCost"
              label="Changing over to a vendor"
              hint="What it costs once: handing over, setting up, learning the house."
              currency={currency}
              value={switchingCost}
              onChange={(sum) => change({ switchingCost: sum })}
              error={errorFor('switchingCost')}
            />
            <MoneyField
              name="supervisionCost"
              label="Watching over a vendor"
              hint="Only what comes on top of what you spend on a team of your own."
              currency={currency}
              value={supervisionCost}
              onChange={(sum) => change({ supervisionCost: sum })}
              error={errorFor('supervisionCost')}
            />
          </div>
          <NumberField
            name="homePreference"
            label="Preference for the company’s own teams"
            hint={
              most === 0
                ? 'The policy allows none for this job: it stays 0.'
                : `The policy allows at most ${shareInWords(most)}. 0 is equal terms.`
            }
            unit="%"
            value={homePreference === null ? null : homePreference / 100}
            onChange={(percent) => change({ homePreference: percent === null ? null : Math.round(percent * 100) })}
            error={errorFor('homePreference')}
          />
        </div>
      </FoldedPart>
    </Panel>
  );
}
