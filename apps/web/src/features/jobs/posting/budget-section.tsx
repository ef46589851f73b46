import type { BudgetMode } from '../../../graphql/generated/graphql';
import { MoneyField } from '../../../ui/money-field';
import { Panel } from '../../../ui/panel';
import { RadioGroup } from '../../../ui/radio-group';
import { SelectField } from '../../../ui/select-field';
import { BUDGET_WORDS } from '../job-words';
import type { Desk } from './desk';

const MODES = ['HIDDEN', 'CEILING', 'RANGE', 'EXACT'] as const satisfies BudgetMode[];
const CURRENCIES = [
  'EUR',
  'GBP',
  'USD',
  'CHF',
  'DKK',
  'NOK',
  'SEK',
  'PLN',
  'CZK',
  'CAD',
  'AUD',
  'NZD',
  'JPY',
  'INR',
  'BRL',
  'ZAR',
];

/** What may be spent, and how much of it bidders are told. */
export function BudgetSection({ draft, change, errorFor }: Desk) {
  const { budgetMode, currency } = draft;
  const currencies = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <Panel title="Budget">
      <div className="columns">
        <RadioGroup
          name="budgetMode"
          label="What bidders are told"
          value={budgetMode}
          onChange={(mode) => change({ budgetMode: mode })}
          choices={MODES.map((value) => ({ value, label: BUDGET_WORDS[value].label, hint: BUDGET_WORDS[value].hint }))}
          error={errorFor('budgetMode')}
        />
        <div className="stack">
          <SelectField
            name="currency"
            label="Currency of all prices"
            value={currency}
            onChange={(next) => change({ currency: next })}
            choices={currencies.map((code) => ({ value: code, label: code }))}
            error={errorFor('currency')}
          />
          {budgetMode === 'RANGE' && (
            <MoneyField
              name="budgetLow"
              label="Lower end"
              currency={currency}
              value={draft.budgetLow}
              onChange={(budgetLow) => change({ budgetLow })}
              error={errorFor('budgetLow')}
            />
          )}
          <MoneyField
            name="budgetHigh"
            label={BUDGET_WORDS[budgetMode].high}
            isOptional={budgetMode === 'HIDDEN'}
            currency={currency}
            value={draft.budgetHigh}
            onChange={(budgetHigh) => change({ budgetHigh })}
            error={errorFor('budgetHigh')}
          />
        </div>
      </div>
    </Panel>
  );
}
