import { CONFERENCE, HOLIDAY_PARTY, OFFSITE, TOWN_HALL } from './templates/events.js';
import { CATERING, CLEANING, OFFICE_MOVE } from './templates/house.js';
import { EQUIPMENT, IT_PROJECT } from './templates/it-projects.js';
import { PRINT, TRANSLATION } from './templates/paper-and-words.js';
import { HR_SERVICE, SURVEY, TRAINING } from './templates/people.js';
import { CAMPAIGN, WEBSITE_UPDATE } from './templates/web-and-marketing.js';
import { criterion, price, template, type Template } from './templates/words.js';

const BLANK = template({
  id: 'blank',
  name: 'Blank',
  summary: 'Start from nothing.',
  categoryName: '',
  title: '',
  brief: '',
  services: [],
  lines: [],
  criteria: [price(50), criterion('Quality', 50, '')],
});

/** What a job can be started from, the most usual first. Everything in it can be typed over. */
export const TEMPLATES: readonly Template[] = [
  OFFSITE,
  CONFERENCE,
  HOLIDAY_PARTY,
  WEBSITE_UPDATE,
  CATERING,
  IT_PROJECT,
  TRAINING,
  PRINT,
  TOWN_HALL,
  TRANSLATION,
  HR_SERVICE,
  CLEANING,
  CAMPAIGN,
  EQUIPMENT,
  OFFICE_MOVE,
  SURVEY,
  BLANK,
];

/** The template with this id. */
export function templateOf(id: string): Template | undefined {
  return TEMPLATES.find((each) => each.id === id);
}
