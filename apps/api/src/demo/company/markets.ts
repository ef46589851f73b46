import { EVENTS } from './kinds/events.js';
import { FACILITIES } from './kinds/facilities.js';
import { HR_SERVICES } from './kinds/hr-services.js';
import { IT_PROJECTS } from './kinds/it-projects.js';
import { PRINT } from './kinds/print.js';
import { TRAINING } from './kinds/training.js';
import { TRANSLATION } from './kinds/translation.js';
import { WEBSITE_AND_MARKETING } from './kinds/website-and-marketing.js';

/** The kinds of work that the demo company has a market for, each with the jobs it posted in 18 months. */
export const MARKETS = [
  { market: EVENTS, jobs: 40 },
  { market: WEBSITE_AND_MARKETING, jobs: 28 },
  { market: IT_PROJECTS, jobs: 26 },
  { market: FACILITIES, jobs: 16 },
  { market: TRAINING, jobs: 14 },
  { market: PRINT, jobs: 11 },
  { market: TRANSLATION, jobs: 11 },
  { market: HR_SERVICES, jobs: 10 },
];
