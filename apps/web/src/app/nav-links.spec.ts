import { expect, it } from 'vitest';
import type { Viewer } from '../graphql/viewer';
import { isUnder, navLinksFor } from './nav-links';

const somebody: Viewer = {
  __typename: 'Viewer',
  person: { __typename: 'Person', id: 'p', name: 'Maya Okafor', department: null },
  email: 'maya@example.test',
  isLeader: false,
  isAdministrator: false,
  mayPost: true,
  isGuest: false,
  readsAllMail: false,
  bidder: null,
};
const labels = (viewer: Viewer) => navLinksFor(viewer).map(({ label }) => label);

it('leads each role to its own places', () => {
  expect(labels(somebody)).toEqual(['Home', 'Jobs', 'Deliveries', 'Whom to ask', 'Chain', 'Thanks']);
  const bidder = { __typename: 'Bidder', id: 'b', name: 'Events team', kind: 'TEAM' } as const;
  expect(labels({ ...somebody, bidder })).toEqual([
    'Home',
    'Jobs',
    'Deliveries',
    'Whom to ask',
    'Requests',
    'Our house',
    'Our signal',
    'Chain',
    'Thanks',
  ]);
  expect(labels({ ...somebody, mayPost: false, bidder: { ...bidder, kind: 'VENDOR' } })).toContain('Our contests');
  expect(labels({ ...somebody, isLeader: true })).toEqual([
    'Home',
    'Jobs',
    'Deliveries',
    'Whom to ask',
    'Chain',
    'Thanks',
    'Insights',
    'Import',
  ]);
  expect(labels({ ...somebody, isAdministrator: true })).toEqual([
    'Home',
    'Jobs',
    'Deliveries',
    'Whom to ask',
    'Chain',
    'Thanks',
    'Insights',
    'Import',
    'Administration',
  ]);
});

it('leads an administrator of a demo to all its mail', () => {
  expect(labels({ ...somebody, isAdministrator: true, readsAllMail: true })).toContain('Mail');
});

it('marks the link that the address lies under', () => {
  const marked = (pathname: string) =>
    navLinksFor(somebody)
      .filter((link) => isUnder(link, pathname))
      .map(({ label }) => label);
  expect(marked('/')).toEqual(['Home']);
  expect(marked('/jobs/7/compare')).toEqual(['Jobs']);
  expect(marked('/jobs/7/delivery')).toEqual(['Deliveries']);
  expect(marked('/jobsearch')).toEqual([]);
});
