import { avoidableCost, fullCost, labourCost, overheadCost } from '@bidwell/domain/internal-cost';
import { proposalTotal } from '@bidwell/domain/proposal-totals';
import type { ProposalContent, RequiredLine } from '@bidwell/domain/proposal-content';
import { Button } from '../../ui/button';
import { FactList } from '../../ui/fact-list';
import { MoneyField } from '../../ui/money-field';
import { MoneyText } from '../../ui/money-text';
import { NumberField } from '../../ui/number-field';
import { say } from '../../ui/toast';
import { costIsSound } from './cost-is-sound';
import type { DraftCost } from './draft';
import { newCost, newLabour } from './draft-rows';
import { focusLater } from './focus-later';
import { LabourFields } from './labour-fields';
import { CapacityNote } from './own-house/capacity-note';
import { useOwnHouse } from './own-house/use-own-house';
import type { DraftHandle } from './use-draft';
import styles from './parts.module.css';

interface CostSectionProps {
  handle: DraftHandle;
  content: ProposalContent;
  requiredLines: readonly RequiredLine[];
  errorFor: (field: string) => string | undefined;
  jobId: string;
}

/** What the work truly costs the company when its own team does it, on both bases. */
export function CostSection({ handle, content, requiredLines, errorFor, jobId }: CostSectionProps) {
  const capacity = useOwnHouse(jobId)?.capacity;
  const { cost } = handle.draft;
  const begin = () => {
    handle.change({ cost: newCost() });
    focusLater('cost.labour.0.role');
  };
  const giveUp = () => {
    handle.change({ cost: null });
    say('Removed what it costs you.', { label: 'Undo', run: () => handle.change({ cost }) });
  };
  return (
    <div className="stack">
      <p className="muted small">
        What the company spends when you do it: hours at their loaded rate, what you buy, and overhead. The avoidable
        part is what the company would no longer spend if the work went outside. Both are shown with your proposal.
      </p>
      {capacity && <CapacityNote capacity={capacity} hours={hoursOf(cost)} />}
      {cost === null ? (
        <div>
          <Button isCompact onClick={begin}>
            Work out what it costs
          </Button>
        </div>
      ) : (
        <>
          <CostFields cost={cost} handle={handle} currency={content.currency} errorFor={errorFor} />
          <CostFacts content={content} requiredLines={requiredLines} />
          <div>
            <Button look="plain" isCompact onClick={giveUp}>
              Leave out what it costs
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

const hoursOf = (cost: DraftCost | null) => (cost?.labour ?? []).reduce((sum, { hours }) => sum + (hours ?? 0), 0);

interface CostFieldsProps {
  cost: DraftCost;
  handle: DraftHandle;
  currency: string;
  errorFor: (field: string) => string | undefined;
}

function CostFields({ cost, handle, currency, errorFor }: CostFieldsProps) {
  const change = (part: Partial<DraftCost>) => handle.change({ cost: { ...cost, ...part } });
  const add = () => {
    change({ labour: [...cost.labour, newLabour()] });
    focusLater(`cost.labour.${cost.labour.length}.role`);
  };
  return (
    <>
      {cost.labour.map((row, index) => (
        <LabourFields
          key={row.key}
          row={row}
          index={index}
          currency={currency}
          errorFor={(part) => errorFor(`cost.labour.${index}.${part}`)}
          onChange={(part) =>
            change({ labour: cost.labour.map((each) => (each.key === row.key ? { ...each, ...part } : each)) })
          }
          onRemove={() => change({ labour: cost.labour.filter(({ key }) => key !== row.key) })}
        />
      ))}
      <div>
        <Button isCompact onClick={add}>
          Add a role
        </Button>
      </div>
      <div className={styles.row}>
        <MoneyField
          name="cost.passThrough"
          label="Bought for this job"
          currency={currency}
          value={cost.passThrough}
          onChange={(passThrough) => change({ passThrough })}
          error={errorFor('cost.passThrough')}
        />
        <ShareField
          name="cost.overheadRate"
          label="Overhead on labour"
          value={cost.overheadRate}
          onChange={(overheadRate) => change({ overheadRate })}
          error={errorFor('cost.overheadRate')}
        />
        <ShareField
          name="cost.avoidableOverheadShare"
          label="Of the overhead, avoidable"
          value={cost.avoidableOverheadShare}
          onChange={(avoidableOverheadShare) => change({ avoidableOverheadShare })}
          error={errorFor('cost.avoidableOverheadShare')}
        />
      </div>
    </>
  );
}

interface ShareFieldProps {
  name: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error: string | undefined;
}

/** A percentage, kept in hundredths of one. */
export function ShareField({ value, onChange, ...field }: ShareFieldProps) {
  return (
    <NumberField
      {...field}
      unit="%"
      value={value === null ? null : value / 100}
      onChange={(percent) => onChange(percent === null ? null : Math.round(percent * 100))}
    />
  );
}

function CostFacts({ content, requiredLines }: { content: ProposalContent; requiredLines: readonly RequiredLine[] }) {
  const { cost, currency } = content;
  if (cost === null || !costIsSound(cost))
    return <p className="muted small">Enter hours and rates to see both costs.</p>;
  const money = (amount: number) => <MoneyText amount={amount} currency={currency} isExact />;
  const price = proposalTotal(content, requiredLines);
  return (
    <FactList
      facts={[
        { label: 'Labour', value: money(labourCost(cost)) },
        { label: 'Overhead', value: money(overheadCost(cost)) },
        { label: 'Full cost', value: money(fullCost(cost)) },
        { label: 'Of it avoidable', value: money(avoidableCost(cost)) },
        price !== null && { label: 'Your price before tax', value: money(price) },
      ]}
    />
  );
}
