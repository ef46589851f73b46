import { expect, it } from 'vitest';
import { findTemplates } from './find-templates';

const template = (name: string, summary: string, services: string[] = []) => ({ name, summary, services });
const templates = [
  template('Offsite', 'One or two days away for a team.', ['Catering']),
  template('Conference', 'Several days, many people.', ['Speakers', 'Catering']),
  template('Holiday party', 'An evening for everybody.'),
];
const found = (typed: string) => findTemplates(templates, typed).map(({ name }) => name);

it('shows every template in its order while nothing is typed', () => {
  expect(found('  ')).toEqual(['Offsite', 'Conference', 'Holiday party']);
});

it('puts a name that begins with what is typed before one that contains it', () => {
  expect(
    findTemplates([template('Blank party', ''), ...templates, template('Party', '')], 'par').map(({ name }) => name),
  ).toEqual(['Party', 'Blank party', 'Holiday party']);
});

it('finds by services and by summary too, behind the names', () => {
  expect(found('CATER')).toEqual(['Offsite', 'Conference']);
  expect(found('evening')).toEqual(['Holiday party']);
});

it('finds nothing for what no template knows', () => {
  expect(found('submarine')).toEqual([]);
});
