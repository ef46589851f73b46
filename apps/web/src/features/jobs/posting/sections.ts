import type { ComponentType } from 'react';
import {
  type AnswerRows,
  budgetRows,
  criteriaRows,
  dateRows,
  evaluatorRows,
  fileRows,
  invitationRows,
  jobRows,
  lineRows,
  lotRows,
  outsideRows,
  purposeRows,
  requirementRows,
} from './answer-rows';
import { BudgetSection } from './budget-section';
import { CriteriaSection } from './criteria-section';
import { DatesSection } from './dates-section';
import type { Desk } from './desk';
import type { EditJobAnswer } from './edit-job-page';
import { EvaluatorsSection } from './evaluators-section';
import { FilesSection } from './files-section';
import { InvitationsSection } from './invitations-section';
import { JobSection } from './job-section';
import { LinesSection } from './lines-section';
import { questionsRows } from '../questions/questions-rows';
import { QuestionsSection } from '../questions/questions-section';
import { LotsSection } from './lots-section';
import { OutsideSection } from './outside-section';
import { PurposeSection } from './purpose-section';
import { RequirementsSection } from './requirements-section';
import type { Step } from './steps';

/** What each part of the form gets. It takes what it needs. */
export interface SectionProps extends Desk {
  answer: EditJobAnswer;
  job: NonNullable<EditJobAnswer['job']>;
}

/** A part of the form: a file of its own, and one row here. */
export interface PostingSection {
  id: string;
  /** In which step it is written by those who write in steps. */
  step: Step;
  /** The fields it holds, by the first word of their names: `lines` for `lines.0.title`. */
  holds: readonly string[];
  Section: ComponentType<SectionProps>;
  /** What the check shows of it, a row for each thing filled in. */
  rows?: AnswerRows;
}

/** The form, from top to bottom. */
export const SECTIONS: readonly PostingSection[] = [
  {
    id: 'job',
    step: 1,
    holds: ['title', 'summary', 'categoryId', 'place', 'headCount', 'services'],
    Section: JobSection,
    rows: jobRows,
  },
  {
    id: 'dates',
    step: 1,
    holds: [
      'startsOn',
      'endsOn',
      'dateFlexibility',
      'questionsDue',
      'answersDue',
      'deadline',
      'decisionDue',
      'isDropBox',
    ],
    Section: DatesSection,
    rows: dateRows,
  },
  { id: 'questions', step: 2, holds: ['answers'], Section: QuestionsSection, rows: questionsRows },
  { id: 'lines', step: 2, holds: ['lines'], Section: LinesSection, rows: lineRows },
  { id: 'lots', step: 2, holds: ['lots'], Section: LotsSection, rows: lotRows },
  {
    id: 'requirements',
    step: 2,
    holds: ['requirements'],
    Section: RequirementsSection,
    rows: requirementRows,
  },
  { id: 'files', step: 2, holds: ['files'], Section: FilesSection, rows: fileRows },
  { id: 'criteria', step: 2, holds: ['criteria'], Section: CriteriaSection, rows: criteriaRows },
  { id: 'evaluators', step: 2, holds: ['evaluatorIds'], Section: EvaluatorsSection, rows: evaluatorRows },
  {
    id: 'outside',
    step: 2,
    holds: ['switchingCost', 'supervisionCost', 'homePreference'],
    Section: OutsideSection,
    rows: outsideRows,
  },
  {
    id: 'purpose',
    step: 3,
    holds: ['goalId', 'noGoalBecause', 'customerBenefit'],
    Section: PurposeSection,
    rows: purposeRows,
  },
  {
    id: 'budget',
    step: 3,
    holds: ['budgetMode', 'budgetLow', 'budgetHigh', 'currency'],
    Section: BudgetSection,
    rows: budgetRows,
  },
  {
    id: 'invitations',
    step: 3,
    holds: ['invitationMode', 'invitedVendorIds', 'guests'],
    Section: InvitationsSection,
    rows: invitationRows,
  },
];

/** The step in which a field is written; the first when no part of the form holds it. */
export function stepOf(field: string): Step {
  const [first = ''] = field.split('.');
  return SECTIONS.find(({ holds }) => holds.includes(first))?.step ?? 1;
}
