import { expect, test } from 'vitest';
import { managerRefusal } from './reporting-line.js';

const rita = { name: 'Rita Moss', isEmployee: true };
const lea = { name: 'Lea Holm', isEmployee: true, isBelow: false };

test('an employee reports to another', () => {
  expect(managerRefusal({ person: rita, manager: lea })).toBeNull();
});

test('nobody reports to somebody who reports to them', () => {
  expect(managerRefusal({ person: rita, manager: { ...lea, isBelow: true } })).toEqual({
    code: 'CIRCLE',
    message: 'Lea Holm reports to Rita Moss, directly or through others. Change that first, or choose somebody else.',
  });
});

test('a vendor’s people stand in no line of the company', () => {
  expect(managerRefusal({ person: { ...rita, isEmployee: false }, manager: lea })?.code).toBe('NOT_AN_EMPLOYEE');
  expect(managerRefusal({ person: rita, manager: { ...lea, isEmployee: false } })?.code).toBe('NOT_AN_EMPLOYEE');
});
