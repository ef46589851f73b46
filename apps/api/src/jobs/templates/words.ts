import type { BriefAnswers } from '@bidwell/domain/brief-answers';
import { readyLevels } from '@bidwell/domain/ready-levels';
import type { JobTemplate, TemplateCriterion, TemplateLine } from '../job.results.js';

/* The words in which templates are written. */

/** A template also proposes a title, a brief, a head count, and answers to the questions of its category. */
export interface Template extends JobTemplate {
  title: string;
  brief: string;
  headCount: number | null;
  /** By question key. What the category does not ask, or asks in another way, is left out. */
  answers: BriefAnswers;
}

/** A template with what most of them leave empty. */
export const template = ({
  headCount = null,
  answers = {},
  alsoCalled = [],
  ...given
}: Omit<Template, 'headCount' | 'answers' | 'alsoCalled'> &
  Partial<Pick<Template, 'headCount' | 'answers' | 'alsoCalled'>>): Template => ({
  ...given,
  headCount,
  answers,
  alsoCalled,
});

export const line = (
  title: string,
  quantity: number,
  unit: string,
  details = '',
  more: Partial<TemplateLine> = {},
): TemplateLine => ({ title, details, quantity, unit, group: '', basis: 'unit', isOptional: false, ...more });

/** One price for all of it, whatever it takes. */
export const fixed = (title: string, details = '', more: Partial<TemplateLine> = {}): TemplateLine =>
  line(title, 1, 'flat fee', details, { basis: 'fixed', ...more });

/** Priced by the head: it follows the number of people. */
export const perHead = (title: string, people: number, details = '', more: Partial<TemplateLine> = {}): TemplateLine =>
  line(title, people, 'person', details, { basis: 'perHead', ...more });

/** Priced apart, so that the requester can decide; it never counts in the comparison. */
export const optional = (of: TemplateLine): TemplateLine => ({ ...of, isOptional: true });

/** Lines under one heading. */
export const group = (name: string, ...lines: TemplateLine[]): TemplateLine[] =>
  lines.map((each) => ({ ...each, group: name }));

export const criterion = (
  title: string,
  weight: number,
  description: string,
  /** Which ready-made words say what earns which score. Left out: none. */
  levels = '',
): TemplateCriterion => ({ title, description, kind: 'quality', weight, levels: [...readyLevels(levels)] });

export const price = (weight: number): TemplateCriterion => ({
  title: 'Price',
  description: 'Lowest comparable total divided by this total, times 10.',
  kind: 'price',
  weight,
  levels: [],
});

/** What is promised, and how firmly: every kind of work has it. */
export const promises = (weight: number): TemplateCriterion =>
  criterion(
    'Service promises',
    weight,
    'How fast they answer, how late we may change our minds, what happens if they miss.',
    'promises',
  );
