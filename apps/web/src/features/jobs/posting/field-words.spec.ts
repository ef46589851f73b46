import { expect, it } from 'vitest';
import { leftThings } from './field-words';

const problem = (field: string) => ({ field, message: 'Something.' });

it('names each thing that is left once, in the order of the form', () => {
  const problems = ['lines.1.title', 'lines.1.quantity', 'criteria', 'startsOn', 'goalId'].map(problem);
  expect(leftThings(problems).map(({ words }) => words)).toEqual(['line 2', 'weights', 'start date', 'goal']);
});

it('leads to the one field in which all services are typed', () => {
  expect(leftThings([problem('services.3')])).toEqual([{ field: 'services', words: 'services' }]);
});
