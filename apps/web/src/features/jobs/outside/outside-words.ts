import { OutsideReason, outsideReasonWords } from '@bidwell/domain/outside-purchase';
import type { OutsideReason as OutsideReasonName } from '../../../graphql/generated/graphql';

/** Why work did not come to the market. */
export function reasonWords(reason: OutsideReasonName): string {
  return outsideReasonWords[OutsideReason[reason]];
}

export const REASONS = [
  'URGENT',
  'TOO_SMALL',
  'EXISTING_CONTRACT',
  'BETTER_PRICE',
  'ONLY_SOURCE',
  'UNAWARE',
  'OTHER',
] as const satisfies OutsideReasonName[];
