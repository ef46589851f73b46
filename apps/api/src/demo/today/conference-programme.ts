import type { TableRow } from '@bidwell/domain/brief-answers';
import type { CalendarDate } from '@bidwell/domain/calendar';

/** So many days after the first one. */
export type DayOf = (after: number) => CalendarDate;

const PLENARY = { type: 'Plenary', attendees: 220, setUp: 'Theatre', size: 420, hold: 'Yes' };
const BREAKOUT = {
  type: 'Breakout',
  attendees: 55,
  setUp: 'Classroom',
  size: 110,
  hold: 'No',
  parts: 'Four rooms at once',
};
const MEAL = { type: 'Meal', attendees: 220 };

/** Everything that needs a room, in order. */
export function functions(day: DayOf): TableRow[] {
  const at = (after: number, start: string, end: string, name: string, more: TableRow): TableRow => {
    return { name, date: day(after), start, end, ...more };
  };
  const everything = 'Everything; stream and captions';
  const office = { type: 'Office', attendees: 8, setUp: 'Boardroom', hold: 'Yes' };
  const reception = { type: 'Reception', attendees: 220, setUp: 'Standing', catering: 'Stations, three drinks' };
  const workshop = {
    type: 'Workshop',
    attendees: 55,
    setUp: 'Cabaret',
    size: 120,
    parts: 'Four rooms, eight tables each',
  };
  const gala = {
    ...MEAL,
    setUp: 'Rounds',
    size: 480,
    hold: 'Yes',
    av: 'Sound for a band, light',
    catering: 'Three courses',
  };
  return [
    at(0, '07:30', '19:00', 'Organisers’ office', office),
    at(0, '13:00', '15:00', 'Opening', { ...PLENARY, av: everything }),
    at(0, '15:30', '17:00', 'Breakouts, first round', BREAKOUT),
    at(0, '18:30', '21:30', 'Reception', reception),
    at(1, '09:00', '10:30', 'Morning plenary', PLENARY),
    at(1, '11:00', '12:30', 'Breakouts, second round', BREAKOUT),
    at(1, '12:30', '13:45', 'Lunch', { ...MEAL, setUp: 'Rounds', catering: 'Buffet from both sides' }),
    at(1, '14:00', '17:00', 'Workshops', workshop),
    at(1, '19:30', '00:30', 'Gala dinner', gala),
    at(2, '09:00', '11:30', 'Closing plenary', { ...PLENARY, av: everything }),
    at(2, '11:30', '12:30', 'Lunch to take along', { ...MEAL, setUp: 'Standing', catering: 'Packed' }),
  ];
}

/** Nights with the rooms they take. */
export function roomNights(day: DayOf): TableRow[] {
  const full = { singles: 196, doubles: 10, suites: 2, staff: 8 };
  return [
    { night: day(-1), singles: 12, staff: 6 },
    { night: day(0), ...full },
    { night: day(1), ...full },
    { night: day(2), singles: 18, staff: 4 },
  ];
}

/** What is eaten and drunk, day by day. */
export function meals(day: DayOf): TableRow[] {
  return [
    { date: day(0), meal: 'Afternoon break', people: 220, style: 'Buffet' },
    { date: day(0), meal: 'Reception', people: 220, style: 'Food stations', note: 'From the region' },
    { date: day(1), meal: 'Morning break', people: 220, style: 'Buffet' },
    { date: day(1), meal: 'Lunch', people: 220, style: 'Buffet', note: 'Half of it without meat' },
    { date: day(1), meal: 'Afternoon break', people: 220, style: 'Buffet' },
    { date: day(1), meal: 'Dinner', people: 220, style: 'Seated', note: 'Wine at the table, water in carafes' },
    { date: day(2), meal: 'Morning break', people: 220, style: 'Buffet' },
    { date: day(2), meal: 'Lunch', people: 220, style: 'Packed' },
  ];
}
