import type { VendorPlan } from './bidders.js';
import { EVENTS_AND_MARKETING } from './vendors/events-and-marketing.js';
import { HOUSE_AND_PAPER } from './vendors/house-and-paper.js';
import { SYSTEMS_AND_PEOPLE } from './vendors/systems-and-people.js';

/** The thirty outside vendors. */
export const VENDORS: readonly VendorPlan[] = [...EVENTS_AND_MARKETING, ...SYSTEMS_AND_PEOPLE, ...HOUSE_AND_PAPER];
