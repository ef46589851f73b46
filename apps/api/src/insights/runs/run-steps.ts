import { vendorSurvivalStep } from '../market/vendor-survival.step.js';
import { ownCardStep } from '../own/own-card.step.js';
import { questionsStep } from '../questions/questions.step.js';
import { watchStep } from '../watch/watch.step.js';
import type { RunStep } from './run-facts.js';
import { figuresStep } from './steps/figures-step.js';
import { lossesStep } from './steps/losses-step.js';
import { parStep } from './steps/par-step.js';
import { quartersStep } from './steps/quarters-step.js';

/** What every run works out, in this order. Own cards come last: they are made of what was written before. */
export const RUN_STEPS: readonly RunStep[] = [
  figuresStep,
  parStep,
  quartersStep,
  lossesStep,
  watchStep,
  questionsStep,
  vendorSurvivalStep,
  ownCardStep,
];
