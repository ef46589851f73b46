import { declineReasonWords, DeclineReason } from '@bidwell/domain/decline';
import type {
  BudgetMode,
  DateFlexibility,
  DeclineReason as DeclineReasonName,
  InvitationMode,
  InvitationReason,
  LineBasis,
  JobPhase,
} from '../../graphql/generated/graphql';

/** Where a job stands, as a chip says it. */
export const PHASE_WORDS: Record<JobPhase, string> = {
  DRAFT: 'Draft',
  PENDING: 'Waits for approval',
  OPEN: 'Open',
  OPENING: 'To be opened',
  OPENED: 'To decide',
  DECIDING: 'Decided, not told yet',
  AWARDED: 'Awarded',
  NOT_AWARDED: 'No award',
  CANCELLED: 'Cancelled',
};

/** How firmly the dates stand, as a field's choice. */
export const FLEXIBILITY_WORDS: Record<DateFlexibility, string> = {
  FIRM: 'These days only',
  FEW_DAYS: 'A few days either way',
  ONE_WEEK: 'A week either way',
  ONE_MONTH: 'A month either way',
  OPEN: 'Open to other dates',
};

/** What the price of a line is for. */
export const BASIS_WORDS: Record<LineBasis, string> = {
  UNIT: 'per unit',
  FIXED: 'fixed price',
  PER_HEAD: 'per head',
  PER_HOUR: 'per hour',
};

export const BASIS_CHOICES = (['UNIT', 'FIXED', 'PER_HEAD', 'PER_HOUR'] as const).map((value) => ({
  value,
  label: BASIS_WORDS[value],
}));

export const BUDGET_WORDS: Record<BudgetMode, { label: string; hint: string; high: string }> = {
  HIDDEN: { label: 'Not told', hint: 'For your own planning. May stay empty.', high: 'Your own figure' },
  RANGE: { label: 'A range', hint: 'Bidders see both ends.', high: 'Upper end' },
  CEILING: { label: 'A ceiling', hint: 'The most that you can spend.', high: 'Ceiling' },
  EXACT: { label: 'An exact sum', hint: 'Bidders compete on what they give for it.', high: 'Exact sum' },
};

export const INVITATION_WORDS: Record<InvitationMode, { label: string; hint: string }> = {
  CATEGORY: { label: 'Vendors of this category', hint: 'Every approved vendor that serves it.' },
  MIXED: {
    label: 'Vendors of this category, and some that you name',
    hint: 'For somebody who usually does other work.',
  },
  ALL_APPROVED: { label: 'All approved vendors', hint: 'Whatever they usually do.' },
  NAMED: { label: 'Only vendors that you name', hint: 'The category’s own team is still invited.' },
};

export const INVITED_BECAUSE: Record<InvitationReason, string> = {
  TEAM_OF_CATEGORY: 'Always invited',
  NAMED: 'Named by you',
  CATEGORY: 'Serves this category',
  ALL_APPROVED: 'Approved vendor',
};

/** Why a bidder turned a job down. */
export function declineWords(reason: DeclineReasonName): string {
  return declineReasonWords[DeclineReason[reason]];
}
