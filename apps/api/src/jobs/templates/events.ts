import { criterion, fixed, group, line, optional, perHead, price, promises, template } from './words.js';

const categoryName = 'Event planning';

export const OFFSITE = template({
  id: 'offsite',
  name: 'Offsite',
  summary: 'One or two days away for a team: venue, rooms, meals, a workshop.',
  categoryName,
  alsoCalled: ['away day', 'retreat', 'workshop', 'team event', 'teambuilding'],
  title: 'Team offsite',
  brief:
    'Two days away from the office for our team: a meeting room for everybody, two smaller rooms, one night, all meals, and an evening together.\n\nIt went well when everybody took part, decisions are written down, and nobody had to look after technique or food.',
  headCount: 24,
  services: ['Venue sourcing', 'Catering', 'Transport', 'On-site management'],
  lines: [
    line('Venue and meeting rooms', 2, 'day', 'One room for everybody and two for small groups, with screens'),
    line('Overnight rooms', 24, 'room night', 'Single rooms with breakfast'),
    line('Lunch and coffee breaks', 48, 'person and day'),
    perHead('Dinner', 24),
    line('Transport there and back', 1, 'return trip'),
    fixed('Planning and on-site management'),
  ],
  criteria: [
    price(40),
    criterion('Fits the brief', 30, 'The place and the plan suit what we want to work on.', 'fit'),
    promises(20),
    criterion('Getting there', 10, 'Everybody can reach it in two hours.', 'ease'),
  ],
  answers: { eventType: 'Offsite or workshop', eventFormat: 'In person', needs: ['Overnight rooms', 'Food and drink'] },
});

export const CONFERENCE = template({
  id: 'conference',
  name: 'Conference',
  summary: 'Several days, many people: venue, rooms, functions, technique, registration, catering.',
  categoryName,
  alsoCalled: ['congress', 'sales conference', 'kick-off', 'kickoff', 'summit', 'convention'],
  title: 'Conference',
  brief:
    'A conference with plenary sessions and parallel rooms, an evening event, registration and technique.\n\nPeople should leave knowing what we plan, having met those they work with, and having been heard. Everything runs on time, also for those who join from far away.',
  headCount: 220,
  services: ['Concept', 'Venue sourcing', 'Registration', 'Speakers', 'Production', 'Catering', 'On-site management'],
  lines: [
    ...group(
      'Rooms',
      line('Plenary hall', 3, 'day', 'Theatre seating for everybody, stage, screen'),
      line('Breakout rooms', 12, 'room day', 'Four rooms for 50 people each'),
    ),
    ...group(
      'Technique',
      line('Technique and crew', 3, 'day', 'Sound, light, recording, one technician a room'),
      optional(line('Live stream', 3, 'day', 'Two cameras, captions')),
    ),
    ...group(
      'People',
      perHead('Registration and badges', 220),
      line('Catering by day', 660, 'person and day', 'Coffee, lunch, afternoon break'),
      perHead('Evening event', 220),
    ),
    ...group('Management', fixed('Project management')),
  ],
  criteria: [
    price(35),
    criterion('Concept and programme', 25, 'A clear idea that suits the audience.', 'idea'),
    criterion('Experience with this size', 20, 'Similar events, named people.', 'record'),
    promises(20),
  ],
  answers: {
    eventType: 'Conference',
    eventFormat: 'In person',
    needs: ['Programme of functions', 'Overnight rooms', 'Food and drink', 'Technique'],
  },
});

export const HOLIDAY_PARTY = template({
  id: 'holiday-party',
  name: 'Holiday party',
  summary: 'An evening for everybody: place, food and drink, music, the way home.',
  categoryName,
  alsoCalled: ['christmas party', 'summer party', 'celebration', 'anniversary', 'end of year'],
  title: 'Holiday party',
  brief:
    'An evening for everybody at the end of the year: warm, easy to reach, food for all diets, room to talk and room to dance.\n\nIt went well when people from different departments stayed late together, and everybody got home safely.',
  headCount: 220,
  services: ['Venue sourcing', 'Catering', 'Entertainment', 'Décor', 'On-site management'],
  lines: [
    line('Venue', 1, 'evening'),
    perHead('Food', 220, 'Buffet, half of it vegetarian, allergens marked'),
    perHead('Drinks', 220, 'Four hours, half of them without alcohol'),
    line('Music and entertainment', 1, 'evening'),
    line('AV crew', 1, 'evening', 'Sound for speeches, light for dancing'),
    fixed('Décor'),
  ],
  criteria: [
    price(40),
    criterion('Atmosphere', 30, 'Would our people want to stay?', 'idea'),
    criterion('Food and drink', 20, 'Quality, diets, service.', 'fit'),
    criterion('Service promises', 10, 'Answers, changes, the person on site.', 'promises'),
  ],
  answers: { eventType: 'Party or celebration', eventFormat: 'In person', needs: ['Food and drink', 'Technique'] },
});

export const TOWN_HALL = template({
  id: 'event-technique',
  name: 'Technique for an event',
  summary: 'Sound, light, picture, streaming and the people who run it.',
  categoryName,
  alsoCalled: ['av', 'audio', 'video', 'streaming', 'town hall', 'webcast', 'hybrid'],
  title: 'Technique for a town hall',
  brief:
    'Sound, light and picture for one room, with a stream for those who are elsewhere. Questions come from the room and from the stream.\n\nIt went well when every word was understood at every desk, and the recording was there the next morning.',
  headCount: 300,
  services: ['Production', 'Streaming', 'Recording'],
  lines: [
    line('Sound', 1, 'event', 'Six wireless lapel microphones, two hand-held ones, loudspeakers for the whole room'),
    line('Light', 1, 'event', 'Stage lit evenly for cameras'),
    line('Picture', 1, 'event', 'One large screen, one screen for those on stage'),
    line('Stream and recording', 1, 'event', 'Two cameras, captions, the recording by next morning'),
    line('Crew', 4, 'person day', 'Build, rehearsal, event, strike'),
    fixed('Transport'),
  ],
  criteria: [
    price(40),
    criterion('Safe plan', 30, 'What happens when something fails; rehearsal and spares.', 'plan'),
    criterion('People', 20, 'Who comes, and what they have done before.', 'record'),
    criterion('Service promises', 10, 'Answers, late changes, who stands beside the desk.', 'promises'),
  ],
  answers: { eventType: 'Conference', eventFormat: 'Hybrid', needs: ['Technique'], streaming: 'in', recording: 'in' },
});
