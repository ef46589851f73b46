import { MoneyField } from '../../../ui/money-field';
import { RadioGroup } from '../../../ui/radio-group';

/** What a change does to the price, as somebody says it: no sign to get wrong. */
export interface PriceEffect {
  direction: 'same' | 'more' | 'less';
  amount: number | null;
}

/** The same with its sign, as the server takes it. */
export function signedEffect({ direction, amount }: PriceEffect): number {
  if (direction === 'same' || amount === null) return 0;
  return direction === 'more' ? Math.abs(amount) : -Math.abs(amount);
}

/** A price that changes by nobody knows how much. */
export function isWithoutSum({ direction, amount }: PriceEffect): boolean {
  return direction !== 'same' && amount === null;
}

interface PriceEffectFieldsProps {
  effect: PriceEffect;
  currency: string;
  onChange: (effect: PriceEffect) => void;
  error: string | undefined;
}

const CHOICES = [
  { value: 'same', label: 'The price stays' },
  { value: 'more', label: 'It costs more' },
  { value: 'less', label: 'It costs less' },
] as const;

export function PriceEffectFields({ effect, currency, onChange, error }: PriceEffectFieldsProps) {
  const { direction, amount } = effect;
  return (
    <>
      <RadioGroup
        name="direction"
        label="The price"
        isInline
        value={direction}
        choices={CHOICES}
        onChange={(next) => onChange({ ...effect, direction: next })}
      />
      {direction !== 'same' && (
        <MoneyField
          name="priceEffect"
          label={direction === 'more' ? 'How much more' : 'How much less'}
          hint="Without tax, as in the proposal."
          currency={currency}
          value={amount}
          onChange={(next) => onChange({ ...effect, amount: next })}
          error={error}
        />
      )}
    </>
  );
}
