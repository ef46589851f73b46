import { criterion, fixed, line, perHead, price, promises, template } from './words.js';

export const TRAINING = template({
  id: 'training',
  name: 'Training',
  summary: 'A course for a group: preparation, days, materials, what stays afterwards.',
  categoryName: 'Training',
  alsoCalled: ['course', 'workshop', 'seminar', 'coaching', 'learning', 'e-learning'],
  title: 'Training',
  brief:
    'A course for people who do the work already and want to do it better: short preparation, days together with own cases, and a follow-up when they have tried it.\n\nIt went well when people do one thing differently six weeks later and can say which.',
  headCount: 24,
  services: ['Design', 'Trainers', 'Materials', 'Follow-up'],
  lines: [
    fixed('Preparation', 'Talks with four of the people, cases from our work'),
    line('Course days', 4, 'group day', 'Two groups of 12, two days each'),
    perHead('Materials', 24),
    line('Follow-up', 2, 'session', 'Two hours, six weeks later'),
    line('Report', 1, 'report', 'What changed, and what should come next'),
  ],
  criteria: [
    price(30),
    criterion('Trainers', 30, 'Named people, their experience, a sample.', 'record'),
    criterion('Fit to our work', 25, 'Own cases, own words, enough practice.', 'fit'),
    criterion('Service promises', 15, 'Dates held, replacement of a trainer, changes of dates.', 'promises'),
  ],
  answers: { trainingType: 'Skills for the job', form: 'In a room' },
});

export const HR_SERVICE = template({
  id: 'hr-service',
  name: 'Recruiting',
  summary: 'Finding people for named posts: profile, search, selection, first months.',
  categoryName: 'HR services',
  alsoCalled: ['hr', 'hiring', 'recruitment', 'assessment', 'staffing', 'headhunting'],
  title: 'Recruiting for open posts',
  brief:
    'Finding people for posts that are open now: a profile that we agree on, a search beyond the usual places, a short list with reasons, and a look at how it went after three months.\n\nIt went well when the post is filled within ten weeks by somebody who stays.',
  services: ['Profile', 'Search', 'Selection', 'Follow-up'],
  lines: [
    line('Profile', 3, 'post', 'With those who will work with the person'),
    line('Search', 3, 'post', 'Advertisements included'),
    line('Interviews and short list', 3, 'post', 'Three to five people each, with reasons'),
    line('Assessment', 9, 'person', 'Method named, report to us and to the person'),
    line('Look back after three months', 3, 'post'),
  ],
  criteria: [
    price(35),
    criterion('Fairness of selection', 25, 'Structured, explained, the same for everybody.', 'plan'),
    criterion('Reach', 20, 'Where they find people whom we do not.', 'idea'),
    promises(20),
  ],
  answers: { serviceType: 'Recruiting', personalData: ['Names', 'Contact details', 'Applications'] },
});

export const SURVEY = template({
  id: 'employee-survey',
  name: 'Employee survey',
  summary: 'Questions to everybody, answers that nobody can be found by, and what follows.',
  categoryName: 'HR services',
  alsoCalled: ['poll', 'feedback', 'engagement'],
  title: 'Employee survey',
  brief:
    'A survey of everybody: short, in all our languages, anonymous beyond doubt, with results by department where enough people answered, and help for the talks that follow.\n\nIt went well when seven in ten answer and every department agrees on one thing to change.',
  headCount: 600,
  services: ['Design', 'Survey', 'Report', 'Workshops'],
  lines: [
    fixed('Questionnaire', 'At most 25 questions, three languages'),
    perHead('Running the survey', 600, 'On paper where there is no screen'),
    line('Report by department', 8, 'report', 'Only where ten or more answered'),
    line('Workshops on results', 8, 'session'),
  ],
  criteria: [
    price(35),
    criterion('Anonymity', 25, 'How they make sure of it, and who could break it.', 'plan'),
    criterion('Use of the results', 20, 'What happens after the figures.', 'plan'),
    promises(20),
  ],
  answers: { serviceType: 'Survey', personalData: ['Names', 'Contact details'] },
});
