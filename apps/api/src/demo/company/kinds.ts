import type { BriefAnswers } from '@bidwell/domain/brief-answers';
import { readyLevels } from '@bidwell/domain/ready-levels';
import type { CriterionWish } from '../builders/job-builders.js';
import type { GoalName } from './goals.js';

/** A line of a brief, with what it costs on this market. */
export interface KindLine {
  title: string;
  details?: string;
  /** `count`: one for each person, desk or copy that the job counts. */
  quantity: number | 'count';
  unit: string;
  /** A fair unit price in euros. */
  price: number;
}

/** A promise that bidders of a category make, from the quickest to the slowest. */
export interface KindPromise {
  text: string;
  metric: string;
  unit: 'hours' | 'days' | 'percent';
  targets: readonly [quick: number, usual: number, slow: number];
  remedy: string | null;
}

/** A kind of job that the demo company posts again and again. `{department}`, `{place}`, `{count}` and `{topic}` are filled in. */
export interface JobKind {
  title: string;
  brief: string;
  topics?: readonly string[];
  /** How many people, desks or copies it is about. Left out where that says nothing. */
  count?: readonly [low: number, high: number];
  /** Whether these are people who will be there. */
  countsPeople?: boolean;
  places?: readonly string[];
  services: readonly string[];
  /** What its requesters answer to the questions of the category. */
  answers?: BriefAnswers;
  lines: readonly KindLine[];
  criteria: readonly CriterionWish[];
  /** Null where none fits; its requesters say why. */
  goal: GoalName | null;
  noGoalBecause?: string;
  benefit: string;
  /** Months of the year in which it is posted, 1 to 12. Left out: all year. */
  months?: readonly number[];
  /** Weeks between the deadline and the work. */
  weeksAhead: readonly [low: number, high: number];
  /** Days it lasts. */
  days: number;
  /** What bidders would do, a sentence each. */
  plans: readonly string[];
}

/** A category with everything that its jobs and proposals are made of. */
export interface Market {
  category: string;
  kinds: readonly JobKind[];
  promises: readonly KindPromise[];
  questions: readonly { text: string; answer: string }[];
}

/** The price criterion, as the templates have it. */
export const price = (weight: number): CriterionWish => ({
  title: 'Price',
  kind: 'price',
  weight,
  description: 'Lowest comparable total divided by this total, times 10.',
});

export const quality = (title: string, weight: number, description: string): CriterionWish => ({
  title,
  kind: 'quality',
  weight,
  description,
});

/** The criterion that every kind of job has: what is promised, and how firmly. */
export const promises = (weight: number): CriterionWish => ({
  ...quality(
    'Service promises',
    weight,
    'How fast they answer, how late we may change our minds, what happens if they miss.',
  ),
  levels: readyLevels('promises'),
});
