/**
 * The price sheet of a real conference: three days, 220 people, eleven functions, sixty lines in seven groups. As a
 * planner would keep it in a spreadsheet, down to the details that hold a line break and quotation marks.
 */
export interface SheetLine {
  group: string;
  title: string;
  details: string;
  quantity: number;
  unit: string;
}

const HEADS = 220;

const groups: Record<string, [title: string, quantity: number, unit: string, details?: string][]> = {
  Venue: [
    ['Plenary hall', 3, 'day', 'Theatre seating for 220, stage 8 x 4 m'],
    ['Plenary hall, set-up day', 1, 'day'],
    ['Breakout room A', 3, 'day', 'Classroom for 60'],
    ['Breakout room B', 3, 'day', 'Classroom for 60'],
    ['Breakout room C', 3, 'day', 'Rounds for 50'],
    ['Breakout room D', 3, 'day', 'Rounds for 50'],
    ['Speakers’ room', 3, 'day'],
    ['Organiser’s office', 4, 'day', 'Lockable, 24-hour hold'],
    ['Cloakroom with attendant', 3, 'day'],
    ['Foyer for exhibitors', 2, 'day', 'Twelve tables, power at each'],
  ],
  Rooms: [
    ['Single room, night before', 40, 'room night', 'Early arrivals'],
    ['Single room, night one', 180, 'room night'],
    ['Single room, night two', 180, 'room night'],
    ['Single room, night three', 25, 'room night'],
    ['Suite, speakers', 9, 'room night'],
    ['Staff block, twin', 16, 'room night'],
    ['City tax', 450, 'room night'],
    ['Late check-out until 16:00', 60, 'room'],
  ],
  'Food and drink': [
    ['Welcome coffee', HEADS, 'person'],
    ['Morning break', 660, 'person and day'],
    ['Lunch buffet', 660, 'person and day', 'Half of it vegetarian;\nallergens marked, "may contain" is not enough'],
    ['Afternoon break', 660, 'person and day'],
    ['Water in all rooms', 3, 'day'],
    ['Welcome reception', HEADS, 'person', 'Two hours, finger food'],
    ['Gala dinner', HEADS, 'person', 'Three courses, seated'],
    ['Gala dinner, wine and soft drinks', HEADS, 'person'],
    ['Farewell snack, boxed', HEADS, 'person'],
    ['Crew catering', 36, 'person and day'],
    ['Special diets', 30, 'person and day', 'Kosher, halal, vegan, coeliac'],
  ],
  Technique: [
    ['Sound, plenary', 3, 'day', 'Six wireless lapel microphones, four hand-held'],
    ['LED wall, 6 x 3 m', 3, 'day'],
    ['Light, plenary', 3, 'day'],
    ['Projector and screen, breakout', 12, 'room day'],
    ['Sound, breakout', 12, 'room day'],
    ['Recording, plenary', 3, 'day'],
    ['Live stream, two languages', 3, 'day'],
    ['Interpreters’ booth', 3, 'day'],
    ['Interpreter', 6, 'day'],
    ['Internet, 500 Mbit/s', 3, 'day'],
    ['Voting system', HEADS, 'person'],
    ['Technician, plenary', 9, 'crew day'],
    ['Technician, breakout', 12, 'crew day'],
  ],
  Transport: [
    ['Coach, airport to hotel', 6, 'trip'],
    ['Coach, hotel to airport', 6, 'trip'],
    ['Coach, gala dinner and back', 5, 'return trip'],
    ['Car, speakers', 14, 'trip'],
    ['Accessible minibus', 3, 'day'],
  ],
  Staff: [
    ['Project lead', 120, 'hour'],
    ['Registration desk', 72, 'hour'],
    ['Hosts and hostesses', 144, 'hour'],
    ['First aid', 36, 'hour'],
    ['Security at night', 48, 'hour'],
    ['Photographer', 3, 'day'],
    ['Moderator', 2, 'day'],
  ],
  'Material and fees': [
    ['Badges and lanyards', HEADS, 'piece'],
    ['Signs and way-finding', 1, 'flat fee'],
    ['Stage design', 1, 'flat fee'],
    ['Event app', 1, 'flat fee'],
    ['Insurance of the event', 1, 'flat fee'],
    ['Agency fee', 1, 'flat fee'],
  ],
};

/** The sixty lines, in order. */
export const CONFERENCE_LINES: SheetLine[] = Object.entries(groups).flatMap(([group, lines]) =>
  lines.map(([title, quantity, unit, details = '']) => ({ group, title, details, quantity, unit })),
);

/** One row of cells as a spreadsheet puts it on the clipboard: tabs, and quotes where a cell holds a break or a quote. */
export function clipboard(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}
