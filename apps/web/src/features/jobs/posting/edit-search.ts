import { type Step, STEPS } from './steps';

/** Where one is on a draft's page: writing it, at a step when it is written in steps, or checking what bidders will see. */
export interface EditSearch {
  view?: 'check';
  step?: Step;
  /** Sent here from the check to change one thing: the way on leads back there. */
  back?: 'check';
}

export function readEditSearch(search: Record<string, unknown>): EditSearch {
  const step = STEPS.find((each) => each.step === Number(search.step))?.step;
  return {
    ...(search.view === 'check' && { view: 'check' as const }),
    ...(step && { step }),
    ...(search.back === 'check' && { back: 'check' as const }),
  };
}
