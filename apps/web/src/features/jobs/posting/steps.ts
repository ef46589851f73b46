/** The three steps in which somebody writes who has not posted before. */
export const STEPS = [
  { step: 1, title: 'The job and its dates' },
  { step: 2, title: 'What bidders answer and price' },
  { step: 3, title: 'Why, for how much, and who is asked' },
] as const;

export type Step = (typeof STEPS)[number]['step'];

/** "Step 2 of 3: What bidders answer and price" */
export function stepTitle(step: Step): string {
  return `Step ${step} of ${STEPS.length}: ${STEPS.find((each) => each.step === step)?.title ?? ''}`;
}
