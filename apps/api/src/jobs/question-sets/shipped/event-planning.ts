import type { ShippedSet } from './shipped-sets.js';
import { dates, numbers, people, place, theEvent } from './events/event-and-people.js';
import { exhibition, food, functions, rooms, technique } from './events/programme.js';
import { history, moneyAndTerms, process, risk, services, sustainability } from './events/terms.js';

/** What planners of meetings and events ask each other, from a two-hour reception to a sales conference. */
export const EVENT_PLANNING: ShippedSet = {
  id: 'event-planning',
  name: 'Event planning',
  sections: [
    theEvent,
    people,
    dates,
    place,
    numbers,
    functions,
    rooms,
    food,
    technique,
    exhibition,
    services,
    moneyAndTerms,
    risk,
    sustainability,
    history,
    process,
  ],
};
