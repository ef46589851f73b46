import { expect, it } from 'vitest';
import { invitationIn, wayIn } from './join-address';

const ID = '0b9a8f9e-3f0c-4a3e-8a53-0d6a4f2c9e11';

it('finds the invitation in its own address and in no other', () => {
  expect(invitationIn(`/join/${ID}`)).toBe(ID);
  expect(invitationIn(`/join/${ID}/`)).toBe(ID);
  for (const other of ['/join/', '/join/7', `/join/${ID}/more`, `/jobs/${ID}`, '/'])
    expect(invitationIn(other)).toBeNull();
});

it('leads to the page the mail spoke of, and never off this site', () => {
  expect(wayIn(`?to=/jobs/${ID}/debrief`, ID)).toBe(`/jobs/${ID}/debrief`);
  expect(wayIn(`?to=/jobs/${ID}%23questions`, ID)).toBe(`/jobs/${ID}#questions`);
  for (const to of [
    '',
    '?to=',
    '?to=//evil.example/jobs/7',
    '?to=https://evil.example',
    '?to=/admin',
    '?to=/jobs/../admin',
  ])
    expect(wayIn(to, ID)).toBe(`/jobs/${ID}`);
});
