import { type JobKind, type Market, price, promises, quality } from '../kinds.js';

const course: JobKind = {
  title: '{topic}, {count} people',
  topics: [
    'Phone skills for new colleagues',
    'Writing that people read',
    'First time leading a team',
    'Spanish for Customer Care',
    'Saying no kindly',
    'Reading our own figures',
    'Giving and taking feedback',
    'Speaking in front of people',
  ],
  brief:
    '{topic}: a course for {count} colleagues in groups of eight, two half-days with three weeks between them, and practice in between.\n\nNobody should sit and listen for longer than ten minutes.',
  count: [14, 40],
  countsPeople: true,
  services: ['Design', 'Teaching', 'Follow-up'],
  answers: {
    trainingType: 'Skills for the job',
    form: 'In a room',
    goals: [{ goal: 'Handle a difficult call to its end', proof: 'Two calls listened to, before and after' }],
    groupSize: 12,
    roomBy: 'Ours',
    equipment: ['Screen', 'Flip charts'],
    meals: 'out',
    concept: 'in',
    material: 'in',
    trainers: 'in',
    practice: 'in',
    followUp: 'optional',
    trainerProofs: ['Ten years of practice', 'References from our field'],
  },
  lines: [
    { title: 'Getting to know our calls and letters', quantity: 1, unit: 'flat fee', price: 900 },
    { title: 'Half-days', quantity: 8, unit: 'half-day', price: 620 },
    { title: 'Material', quantity: 'count', unit: 'person', price: 18 },
    { title: 'Follow-up after three months', quantity: 1, unit: 'flat fee', price: 650 },
  ],
  criteria: [
    price(35),
    quality('Method', 35, 'People practise instead of listening.'),
    quality('Trainers', 15, 'We know who comes.'),
    promises(15),
  ],
  goal: 'answers',
  benefit: 'Customers are understood the first time they say it.',
  months: [1, 2, 3, 4, 9, 10],
  weeksAhead: [3, 7],
  days: 28,
  plans: [
    'We listen to forty of your calls first and build the course from them.',
    'Everybody practises with a real case of their own.',
    'Three months later we listen again and tell you what has changed.',
    'Groups mix departments, so that people meet.',
  ],
};

const technical: JobKind = {
  title: 'Training for installers: {topic}',
  topics: ['refrigerants', 'noise and neighbours', 'old radiators', 'the new controller', 'finding faults'],
  brief:
    'A training day for installers about {topic}, held eight times in two regions, with hands on real pumps and a short test at the end.\n\nInstallers pay with a day of work. They should earn it back within a month.',
  services: ['Design', 'Teaching', 'Test'],
  answers: {
    trainingType: 'Skills for the job',
    form: 'Mixed',
    goals: [{ goal: 'Put the unit into operation alone', proof: 'Done once under watch' }],
    equipment: ['Workshop space', 'Machines'],
    formats: ['Phones'],
    selfPacedHours: 2.5,
    trainers: 'in',
    tests: 'in',
    certificates: 'in',
    passTarget: 90,
    rights: 'We may use it again',
  },
  lines: [
    { title: 'Design of the day', quantity: 1, unit: 'flat fee', price: 2600 },
    { title: 'Training days', quantity: 8, unit: 'day', price: 890 },
    { title: 'Handbook', quantity: 120, unit: 'piece', price: 9 },
    { title: 'Test and certificate', quantity: 120, unit: 'person', price: 7 },
  ],
  criteria: [
    price(35),
    quality('Method', 30, 'Hands on a pump within the first hour.'),
    quality('Knowledge', 20, 'They have fixed one themselves.'),
    promises(15),
  ],
  goal: 'installers',
  benefit: 'The fault is found on the first visit.',
  months: [1, 2, 6, 7, 8, 11],
  weeksAhead: [4, 8],
  days: 60,
  plans: [
    'We break six pumps in six ways, and they find out how.',
    'The handbook fits into a glove box.',
    'Whoever fails the test comes again without paying.',
  ],
};

export const TRAINING: Market = {
  category: 'Training',
  kinds: [course, technical],
  promises: [
    {
      text: 'A trainer who falls ill is replaced',
      metric: 'time to somebody as good',
      unit: 'hours',
      targets: [24, 48, 96],
      remedy: 'The day is free',
    },
    {
      text: 'People who use it three months later',
      metric: 'share in our survey',
      unit: 'percent',
      targets: [80, 70, 60],
      remedy: null,
    },
    { text: 'Course outline', metric: 'time from the start meeting', unit: 'days', targets: [4, 7, 12], remedy: null },
  ],
  questions: [
    { text: 'May we record the sessions?', answer: 'No. People speak more freely without a camera.' },
    {
      text: 'Is there a room in the house?',
      answer: 'Yes, the training hall with eight tables. It costs you nothing.',
    },
    { text: 'Do people take part by choice?', answer: 'Yes. Their leads have agreed to the time.' },
  ],
};
