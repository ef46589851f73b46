import { expect, test } from 'vitest';
import { callRefusal, mayCall, permissions, type Permission, type Viewer } from './permissions.js';

const person: Viewer = {
  personId: 'p',
  isEmployee: true,
  isLeader: false,
  isAdministrator: false,
  bidderId: null,
  bidderKind: null,
};

const kinds = {
  anonymous: null,
  requester: person,
  team: { ...person, bidderId: 'events', bidderKind: 'team' },
  vendor: { ...person, isEmployee: false, bidderId: 'alto', bidderKind: 'vendor' },
  leader: { ...person, isLeader: true },
  administrator: { ...person, isAdministrator: true },
  formerVendorPerson: { ...person, isEmployee: false },
} satisfies Record<string, Viewer | null>;
type Kind = keyof typeof kinds;

// Written by hand: who may call what. Whoever is not named must be refused.
const expected: Record<Permission, Kind[]> = {
  anyone: ['anonymous', 'requester', 'team', 'vendor', 'leader', 'administrator', 'formerVendorPerson'],
  signedIn: ['requester', 'team', 'vendor', 'leader', 'administrator', 'formerVendorPerson'],
  employee: ['requester', 'team', 'leader', 'administrator'],
  bidder: ['team', 'vendor'],
  leader: ['leader'],
  administrator: ['administrator'],
  leaderOrAdministrator: ['leader', 'administrator'],
};

const cells = (Object.keys(expected) as Permission[]).flatMap((permission) =>
  (Object.keys(kinds) as Kind[]).map((kind) => ({ permission, kind })),
);

test.each(cells)('$kind calls what is for $permission', ({ permission, kind }) => {
  const viewer: Viewer | null = kinds[kind];
  expect(mayCall(permission, viewer)).toBe(expected[permission].includes(kind));
  if (viewer !== null) expect(permissions[permission].may(viewer)).toBe(expected[permission].includes(kind));
});

test('no permission is missing from the expected table', () => {
  expect(Object.keys(permissions)).toEqual(Object.keys(expected));
});

test('a vendor person gains nothing from flags that the record should not carry', () => {
  const flagged: Viewer = { ...kinds.vendor, isEmployee: true, isLeader: true, isAdministrator: true };
  const gained = (Object.keys(expected) as Permission[]).filter((permission) => mayCall(permission, flagged));
  expect(gained).toEqual(['anyone', 'signedIn', 'bidder']);
});

test('flags without employment give nothing', () => {
  const outsider: Viewer = { ...person, isEmployee: false, isLeader: true, isAdministrator: true };
  expect(mayCall('leader', outsider)).toBe(false);
  expect(mayCall('administrator', outsider)).toBe(false);
});

test('whoever is signed out is asked to sign in; whoever is signed in is told for whom it is', () => {
  expect(callRefusal('leader', null)).toEqual({ code: 'SIGN_IN', message: 'Sign in to go on.' });
  expect(callRefusal('leaderOrAdministrator', person)).toEqual({
    code: 'NOT_ALLOWED',
    message: 'This is for leaders and administrators.',
  });
  expect(callRefusal('employee', kinds.vendor)).toMatchObject({ message: 'This is for employees.' });
  expect(callRefusal('anyone', null)).toBeNull();
});
