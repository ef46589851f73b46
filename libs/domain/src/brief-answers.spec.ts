import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSections, publishedAnswers, tidyAnswers, type BriefAnswers } from './brief-answers.js';
import type { BriefQuestion, BriefSection, QuestionSet } from './question-set.js';

const NONE = { isRequired: false, wordLimit: null, min: null, max: null, decimals: 0, unit: '', options: [] };
const question = (key: string, more: Partial<BriefQuestion> = {}): BriefQuestion => {
  return { ...NONE, key, kind: 'text', label: key, hint: '', columns: [], maxRows: null, ...more };
};
const section = (
  key: string,
  questions: BriefQuestion[],
  opensWhen: BriefSection['opensWhen'] = null,
): BriefSection => {
  return { key, title: key, intro: '', opensWhen, questions };
};
const when = (questionKey: string, ...isOneOf: string[]) => ({ questionKey, isOneOf });

const set: QuestionSet = {
  sections: [
    section('first', [
      question('kind', { kind: 'choice', options: ['Party', 'Meeting'] }),
      question('needs', { kind: 'choices', options: ['Rooms', 'Food'] }),
      question('bus', { kind: 'inclusion' }),
    ]),
    section(
      'rooms',
      [question('nights'), question('class', { kind: 'choice', options: ['3', '5'] })],
      when('needs', 'Rooms'),
    ),
    section('suites', [question('pillows')], when('class', '5')),
    section('bus', [question('stops')], when('bus', 'in', 'optional')),
    section('meals', [question('meals', { kind: 'table' })]),
  ],
};

const titles = (answers: BriefAnswers) => openSections(set, answers).map(({ key }) => key);

describe('a section', () => {
  test('is open when nothing is asked of it', () => {
    expect(titles({})).toEqual(['first', 'meals']);
  });

  test('opens when the earlier question has one of its answers, among several too', () => {
    expect(titles({ needs: ['Food', 'Rooms'] })).toContain('rooms');
    expect(titles({ needs: ['Food'] })).not.toContain('rooms');
    expect(titles({ bus: 'optional' })).toContain('bus');
    expect(titles({ bus: 'out' })).not.toContain('bus');
  });

  test('stays closed while the section of its question is closed, whatever was answered there', () => {
    expect(titles({ class: '5' })).not.toContain('suites');
    expect(titles({ needs: ['Rooms'], class: '5' })).toContain('suites');
  });

  test('does not open by a question that is called like a part of every object', () => {
    const odd = { sections: [section('a', [question('constructor')]), section('b', [], when('constructor', 'x'))] };
    expect(openSections(odd, {}).map(({ key }) => key)).toEqual(['a']);
  });
});

describe('what is published', () => {
  test('takes nothing for an answer that was given to a question of another form', () => {
    expect(publishedAnswers(set, { meals: 'in', needs: 'Rooms', kind: ['Party'] })).toEqual({});
    expect(titles({ needs: 'Rooms' })).not.toContain('rooms');
  });

  test('leaves out answers of closed sections and of questions that are not asked', () => {
    const answers = { kind: 'Party', nights: 'Two', pillows: 'Soft', other: 'x' };
    expect(publishedAnswers(set, answers)).toEqual({ kind: 'Party' });
    expect(publishedAnswers(set, { ...answers, needs: ['Rooms'] })).toEqual({
      kind: 'Party',
      needs: ['Rooms'],
      nights: 'Two',
    });
  });

  test('leaves out rows in which nothing was filled in', () => {
    expect(publishedAnswers(set, { meals: [{}, { meal: 'Lunch' }, {}] })).toEqual({ meals: [{ meal: 'Lunch' }] });
    expect(publishedAnswers(set, { meals: [{}] })).toEqual({});
  });

  const anyAnswers = fc.dictionary(
    fc.constantFrom('kind', 'needs', 'bus', 'nights', 'class', 'pillows', 'stops', 'meals', 'other'),
    fc.oneof(fc.constantFrom('Party', 'in', '5', 'x'), fc.subarray(['Rooms', 'Food'])),
  );

  test('never holds an answer of a closed section, and publishing twice is publishing once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const published = publishedAnswers(set, answers as BriefAnswers);
        const asked = openSections(set, answers as BriefAnswers).flatMap(({ questions }) =>
          questions.map(({ key }) => key),
        );
        expect(Object.keys(published).filter((key) => !asked.includes(key))).toEqual([]);
        expect(publishedAnswers(set, published)).toEqual(published);
      }),
    );
  });
});

describe('answers as they are kept', () => {
  test('hold nothing that is empty, and keep the places of rows', () => {
    const given = { a: '', b: null, c: [], d: 'x', e: 0, rows: [{ one: '', two: 2 }, {}, { one: 'a' }] };
    expect(tidyAnswers(given)).toEqual({ d: 'x', e: 0, rows: [{ two: 2 }, {}, { one: 'a' }] });
  });

  test('are tidy once they are tidied', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (answers) => {
        const tidy = tidyAnswers(answers as Record<string, unknown>);
        expect(tidyAnswers(tidy)).toEqual(tidy);
      }),
    );
  });
});
