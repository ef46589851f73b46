import { expect, it } from 'vitest';
import { leftThings, nextThing } from './field-words';

const problem = (field: string) => ({ field, message: 'Something.' });

it('names each thing that is left once, in the order of the form', () => {
  const problems = ['lines.1.title', 'lines.1.quantity', 'criteria', 'startsOn', 'goalId'].map(problem);
  expect(leftThings(problems).map(({ words }) => words)).toEqual(['line 2', 'weights', 'start date', 'goal']);
});

it('leads to the one field in which all services are typed', () => {
  expect(leftThings([problem('services.3')])).toEqual([{ field: 'services', words: 'services' }]);
});

it('goes from each thing left to the next and round again, and nowhere when nothing is left', () => {
  const things = leftThings(['startsOn', 'goalId'].map(problem));
  expect(nextThing(things, 'title')?.field).toBe('startsOn');
  expect(nextThing(things, 'startsOn')?.field).toBe('goalId');
  expect(nextThing(things, 'goalId')?.field).toBe('startsOn');
  expect(nextThing([], 'title')).toBeUndefined();
});
