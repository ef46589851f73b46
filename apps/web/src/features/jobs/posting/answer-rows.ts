import { shareInWords } from '@bidwell/domain/cost-basis';
import { formatDay, formatDays, formatInstant } from '../../../ui/dates';
import { formatMoney } from '../../../ui/money';
import { counted, formatNumber } from '../../../ui/numbers';
import { BUDGET_WORDS, FLEXIBILITY_WORDS, INVITATION_WORDS } from '../job-words';
import { type Draft, outsideTermsOf, servicesIn } from './draft';
import type { EditJobAnswer } from './edit-job-page';

/** One thing that was filled in, as the check shows it, with the field in which it is changed. */
export interface AnswerRow {
  field: string;
  label: string;
  /** Empty: nothing was said. */
  value: string;
}

/** What a part of the form has to show on the check. */
export type AnswerRows = (draft: Draft, answer: EditJobAnswer) => AnswerRow[];

const FIRST_WORDS = 80;

export const jobRows: AnswerRows = ({ title, summary, categoryId, place, headCount, services }, { categories }) => [
  { field: 'title', label: 'Called', value: title },
  { field: 'summary', label: 'What you need', value: shortened(summary) },
  { field: 'categoryId', label: 'Category', value: categories.find(({ id }) => id === categoryId)?.name ?? '' },
  { field: 'place', label: 'Where', value: place },
  { field: 'headCount', label: 'People', value: headCount === null ? '' : formatNumber(headCount) },
  { field: 'services', label: 'Services', value: servicesIn(services).join(', ') },
];

export const dateRows: AnswerRows = (draft) => {
  const { startsOn, endsOn, dateFlexibility, questionsDue, answersDue, deadline, decisionDue, isDropBox } = draft;
  const days = startsOn ? `${formatDays(startsOn, endsOn ?? null)}. ${FLEXIBILITY_WORDS[dateFlexibility]}` : '';
  return [
    { field: 'startsOn', label: 'Work', value: days || (dateFlexibility === 'OPEN' ? FLEXIBILITY_WORDS.OPEN : '') },
    { field: 'questionsDue', label: 'Questions until', value: questionsDue ? formatInstant(questionsDue) : '' },
    { field: 'answersDue', label: 'You answer by', value: answersDue ? formatInstant(answersDue) : '' },
    { field: 'deadline', label: 'Proposals until', value: deadline ? formatInstant(deadline) : '' },
    { field: 'decisionDue', label: 'You decide by', value: decisionDue ? formatDay(decisionDue) : '' },
    ...(isDropBox
      ? [{ field: 'isDropBox', label: 'Drop box', value: 'Yes: bidders do not read theirs again before' }]
      : []),
  ];
};

export const lineRows: AnswerRows = ({ lines }) => [
  {
    field: lines.length > 0 ? 'lines.0.title' : 'lines',
    label: 'Lines to price',
    value:
      lines.length > 0 ? `${formatNumber(lines.length)}: ${shortened(lines.map(({ title }) => title).join(', '))}` : '',
  },
];

export const lotRows: AnswerRows = ({ lots }) => [
  {
    field: lots.length > 0 ? 'lots.0.title' : 'split-job',
    label: 'Parts',
    value: lots.map(({ title }) => title).join(', '),
  },
];

export const requirementRows: AnswerRows = ({ requirements }) => [
  {
    field: requirements.length > 0 ? 'requirements.0.text' : 'add-requirement',
    label: 'Bidders answer',
    value: requirements.map(({ text }) => shortened(text)).join(' · '),
  },
];

export const fileRows: AnswerRows = (_draft, { job }) => [
  { field: 'files', label: 'Files', value: (job?.files ?? []).map(({ name }) => name).join(', ') },
];

export const criteriaRows: AnswerRows = ({ criteria }) => [
  {
    field: criteria.length > 0 ? 'criteria.0.title' : 'criteria',
    label: 'Judged by',
    value: criteria.map(({ title, weight }) => `${title} ${weight}`).join(', '),
  },
];

export const evaluatorRows: AnswerRows = ({ evaluatorIds }) => [
  {
    field: 'evaluatorIds',
    label: 'Judged with you by',
    value: evaluatorIds.length === 0 ? '' : counted(evaluatorIds.length, 'colleague'),
  },
];

export const outsideRows: AnswerRows = (draft) => {
  const { currency } = draft;
  const { switchingCost, supervisionCost, homePreference } = outsideTermsOf(draft);
  const added = [
    switchingCost > 0 && `${formatMoney(switchingCost, currency)} for changing over`,
    supervisionCost > 0 && `${formatMoney(supervisionCost, currency)} for supervision`,
    homePreference > 0 && `${shareInWords(homePreference)} preference for own teams`,
  ];
  return [{ field: 'switchingCost', label: 'Added to vendors’ totals', value: added.filter(Boolean).join(', ') }];
};

export const purposeRows: AnswerRows = ({ goalId, noGoalBecause, customerBenefit }, { goals }) => [
  {
    field: 'goalId',
    label: 'Goal',
    value: noGoalBecause ? `None: ${shortened(noGoalBecause)}` : (goals.find(({ id }) => id === goalId)?.title ?? ''),
  },
  { field: 'customerBenefit', label: 'Customers gain', value: shortened(customerBenefit) },
];

export const budgetRows: AnswerRows = ({ budgetMode, budgetLow, budgetHigh, currency }) => {
  const sums = [budgetMode === 'RANGE' ? budgetLow : null, budgetHigh].flatMap((sum) =>
    sum == null ? [] : [formatMoney(sum, currency)],
  );
  return [
    {
      field: 'budgetHigh',
      label: 'Budget',
      value: [BUDGET_WORDS[budgetMode].label, sums.join(' to ')].filter((words) => words !== '').join(': '),
    },
  ];
};

export const invitationRows: AnswerRows = ({ invitationMode, invitedVendorIds, guests }, { vendors }) => {
  const named = vendors.filter(({ id }) => invitedVendorIds.includes(id)).map(({ name }) => name);
  const words = named.length > 0 ? `, and ${counted(named.length, 'vendor')} by name: ${named.join(', ')}` : '';
  const invited = {
    field: 'invitationMode',
    label: 'Invited',
    value: `${INVITATION_WORDS[invitationMode].label}${words}`,
  };
  if (guests.length === 0) return [invited];
  const byLink = guests.map(({ firmName, email }) => `${firmName} (${email})`).join(', ');
  return [invited, { field: 'guests.0.firmName', label: 'Invited by link', value: byLink }];
};

function shortened(text: string): string {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  return words.length <= FIRST_WORDS ? words : `${words.slice(0, FIRST_WORDS).trimEnd()} …`;
}
