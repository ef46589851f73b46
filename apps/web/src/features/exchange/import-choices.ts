import type { ImportColumn } from '../../graphql/generated/graphql';
import type { Choice } from '../../ui/select-field';
import { LOCALE } from '../../ui/numbers';

/** What a column can mean; the needed ones first. */
export const COLUMNS: readonly Choice<ImportColumn>[] = [
  { value: 'CONTEST_REF', label: 'Contest (needed)' },
  { value: 'DATE', label: 'Day of the decision (needed)' },
  { value: 'BIDDER', label: 'Bidder (needed)' },
  { value: 'WINNER', label: 'Won or not (needed)' },
  { value: 'PRICE', label: 'Price of the bid' },
  { value: 'TITLE', label: 'Title' },
  { value: 'DETAILS', label: 'Details' },
  { value: 'CEILING', label: 'The buyer’s ceiling' },
  { value: 'KIND', label: 'Internal or external' },
  { value: 'CURRENCY', label: 'Currency of the price' },
  { value: 'CATEGORY', label: 'Kind of work' },
  { value: 'REQUESTER', label: 'Who asked' },
  { value: 'UNIT', label: 'Department that asked' },
  { value: 'ASKED_ON', label: 'Day it was asked for' },
  { value: 'DAYS', label: 'Promised days' },
  { value: 'SHOWN_AT', label: 'Place at which it was shown' },
  { value: 'SCOPE', label: 'Scope: part, meets, exceeds' },
  { value: 'SECOND_CHOICE', label: 'Second choice or not' },
  { value: 'REASON', label: 'Reason for the choice' },
  { value: 'OUTCOME', label: 'What became of the bid' },
  { value: 'IGNORE', label: 'Nothing of interest' },
];

/** How dates may be written, each with an example. */
export const DATE_FORMATS: readonly Choice[] = [
  { value: 'YYYY-MM-DD', label: 'YYYY-MM-DD, as 2026-03-05' },
  { value: 'YYYYMMDD', label: 'YYYYMMDD, as 20260305' },
  { value: 'YYYY/MM/DD', label: 'YYYY/MM/DD, as 2026/03/05' },
  { value: 'DD.MM.YYYY', label: 'DD.MM.YYYY, as 05.03.2026' },
  { value: 'DD/MM/YYYY', label: 'DD/MM/YYYY, as 05/03/2026' },
  { value: 'MM/DD/YYYY', label: 'MM/DD/YYYY, as 03/05/2026' },
];

const OFTEN = ['EUR', 'GBP', 'USD', 'CHF', 'JPY'];
const names = new Intl.DisplayNames(LOCALE, { type: 'currency' });

/** Every currency in use; the most common first. */
export const CURRENCIES: readonly Choice[] = [...new Set([...OFTEN, ...Intl.supportedValuesOf('currency')])].map(
  (code) => ({
    value: code,
    label: `${code}, ${names.of(code)}`,
  }),
);
