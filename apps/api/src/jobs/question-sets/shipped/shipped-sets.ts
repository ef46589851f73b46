import type { QuestionSet } from '@bidwell/domain/question-set';
import { CATERING } from './catering.js';
import { EVENT_PLANNING } from './event-planning.js';
import { FACILITIES } from './facilities.js';
import { HR_SERVICES } from './hr-services.js';
import { IT_PROJECTS } from './it-projects.js';
import { PRINT } from './print.js';
import { TRAINING } from './training.js';
import { TRANSLATION } from './translation.js';
import { WEBSITE_AND_MARKETING } from './website-and-marketing.js';

/** Questions that come with Bidwell, for a category of this name. */
export interface ShippedSet extends QuestionSet {
  id: string;
  name: string;
}

export const SHIPPED_SETS: readonly ShippedSet[] = [
  EVENT_PLANNING,
  WEBSITE_AND_MARKETING,
  IT_PROJECTS,
  HR_SERVICES,
  FACILITIES,
  TRAINING,
  CATERING,
  PRINT,
  TRANSLATION,
];

/** The questions for a category of this name, whatever its capitals. */
export function shippedFor(categoryName: string): ShippedSet | undefined {
  const wanted = categoryName.trim().toLowerCase();
  return SHIPPED_SETS.find(({ name }) => name.toLowerCase() === wanted);
}
