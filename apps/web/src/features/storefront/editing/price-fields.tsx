import { MoneyField } from '../../../ui/money-field';
import { NumberField } from '../../../ui/number-field';
import { SelectField } from '../../../ui/select-field';
import styles from '../front.module.css';
import type { WrittenPart } from './promise-fields';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF'].map((value) => ({ value, label: value }));

/** What it costs from, and how much work it usually is. */
export function PriceFields({ written, change, errorFor }: WrittenPart) {
  const others = CURRENCIES.some(({ value }) => value === written.currency)
    ? CURRENCIES
    : [...CURRENCIES, { value: written.currency, label: written.currency }];
  return (
    <div className={styles.fields}>
      <MoneyField
        key={written.currency}
        name="service.priceFrom"
        label="Price from"
        hint="Empty: it costs the requester nothing"
        isOptional
        currency={written.currency}
        value={written.priceFrom}
        onChange={(priceFrom) => change({ priceFrom })}
        error={errorFor('priceFrom')}
      />
      <SelectField
        name="service.currency"
        label="Currency"
        value={written.currency}
        choices={others}
        onChange={(currency) => change({ currency })}
        error={errorFor('currency')}
      />
      <NumberField
        name="service.typicalHours"
        label="Usually takes"
        isOptional
        unit="hours of work"
        value={written.typicalHours}
        onChange={(typicalHours) => change({ typicalHours })}
        error={errorFor('typicalHours')}
      />
    </div>
  );
}
