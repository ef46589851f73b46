import type { BriefColumn, BriefQuestion, BriefSection, QuestionSet } from '@bidwell/domain/question-set';

const NONE = { isRequired: false, wordLimit: null, min: null, max: null, decimals: 0, unit: '', options: [] };

export const question = (
  key: string,
  kind: BriefQuestion['kind'],
  more: Partial<BriefQuestion> = {},
): BriefQuestion => ({ ...NONE, key, kind, label: `About ${key}`, hint: '', columns: [], maxRows: null, ...more });

export const column = (key: string, kind: BriefColumn['kind'], more: Partial<BriefColumn> = {}): BriefColumn => ({
  ...NONE,
  key,
  kind,
  label: `Column ${key}`,
  ...more,
});

export const section = (
  key: string,
  questions: BriefQuestion[],
  opensWhen: BriefSection['opensWhen'] = null,
): BriefSection => ({ key, title: `Section ${key}`, intro: '', opensWhen, questions });

/** A set with a question of every kind, in a section that is always open, and one section that opens by an answer. */
export const EVERY_KIND: QuestionSet = {
  sections: [
    section('all', [
      question('text', 'text', { wordLimit: 20, hint: 'In a few words' }),
      question('number', 'number', { min: 1, max: 500, decimals: 1, unit: 'people' }),
      question('money', 'money'),
      question('date', 'date'),
      question('time', 'time'),
      question('flexibleDate', 'flexibleDate'),
      question('choice', 'choice', { options: ['Party', 'Meeting'], isRequired: true }),
      question('choices', 'choices', { options: ['Rooms', 'Food', 'Technique'] }),
      question('inclusion', 'inclusion'),
      question('table', 'table', {
        maxRows: 5,
        columns: [
          column('words', 'text', { isRequired: true, wordLimit: 5 }),
          column('count', 'number', { min: 0 }),
          column('sum', 'money'),
          column('day', 'date'),
          column('from', 'time'),
          column('style', 'choice', { options: ['Buffet', 'Seated'] }),
          column('part', 'inclusion'),
        ],
      }),
      question('file', 'file', { maxRows: 2 }),
    ]),
    section('rooms', [question('nights', 'number', { isRequired: true })], {
      questionKey: 'choices',
      isOneOf: ['Rooms'],
    }),
  ],
};

/** An answer of every kind but files, which must be there first. */
export const ANSWERS = {
  text: 'Łódź, “two” days – 100% & <b>more</b>\nand a second line 🎉',
  number: 219.5,
  money: 24_000_050,
  date: '2027-05-12',
  time: '09:30',
  flexibleDate: {
    from: '2027-05-11',
    to: null,
    flexibility: 'oneWeek',
    alternates: [{ from: '2027-06-01', to: '2027-06-03' }],
  },
  choice: 'Meeting',
  choices: ['Food', 'Technique'],
  inclusion: 'optional',
  table: [
    { words: 'Opening', count: 0, sum: 0, day: '2027-05-12', from: '00:00', style: 'Seated', part: 'in' },
    { words: 'Lunch' },
  ],
};
