import type { QuestionSet } from '@bidwell/domain/question-set';
import { EVENT_PLANNING } from './event-planning.js';

/** Questions that come with Bidwell, for a category of this name. */
export interface ShippedSet extends QuestionSet {
  id: string;
  name: string;
}

export const SHIPPED_SETS: readonly ShippedSet[] = [EVENT_PLANNING];

/** The questions for a category of this name, whatever its capitals. */
export function shippedFor(categoryName: string): ShippedSet | undefined {
  const wanted = categoryName.trim().toLowerCase();
  return SHIPPED_SETS.find(({ name }) => name.toLowerCase() === wanted);
}
