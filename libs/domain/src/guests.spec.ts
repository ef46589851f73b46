import { describe, expect, test } from 'vitest';
import {
  codeRefusal,
  guestProblems,
  type KnownAddress,
  linkRefusal,
  maskedAddress,
  nextCodeRefusal,
} from './guests.js';

const NORA = { email: 'nora@studio.example', firmName: 'Studio Nine' };
const known = (more: Partial<KnownAddress>): KnownAddress => {
  return { email: NORA.email, isEmployee: false, hasAccess: true, bidderId: 'b', isApproved: true, ...more };
};
const said = (guests: (typeof NORA)[], people: KnownAddress[] = [], names: string[] = []) =>
  guestProblems(guests, people, names).map(({ field, message }) => `${field}: ${message}`);

describe('inviting somebody by address', () => {
  test('a new firm with a name of its own is welcome', () => {
    expect(said([NORA])).toEqual([]);
  });

  test('an employee is no guest, in whatever spelling', () => {
    const maya = known({ email: 'maya@company.example', isEmployee: true });
    for (const email of ['maya@company.example', ' Maya@Company.example', 'maya+bids@company.example']) {
      expect(said([{ ...NORA, email }], [maya])).toEqual([
        'guests.0.email: This is an employee’s address. Guests are people outside the company.',
      ]);
    }
  });

  test('somebody who speaks for an approved vendor comes in through that vendor; without access nobody does', () => {
    expect(said([NORA], [known({})], ['Studio Nine'])).toEqual([]);
    const closed = 'guests.0.email: Whoever has this address has no access now. Ask an administrator.';
    expect(said([NORA], [known({ hasAccess: false })])).toEqual([closed]);
    expect(said([NORA], [known({ isApproved: false })])).toEqual([closed]);
    expect(said([NORA], [known({ bidderId: null })])).toEqual([closed]);
  });

  test('nobody comes in under the name of a team or vendor that is there', () => {
    expect(said([NORA], [], ['STUDIO NINE'])[0]).toContain('guests.0.firmName: There is a team or vendor of this name');
  });

  test('each address and each name stands once, and both are needed', () => {
    expect(said([NORA, { ...NORA, firmName: 'Other' }])[0]).toContain(
      'guests.1.email: This address is invited already',
    );
    expect(said([NORA, { ...NORA, email: 'n@other.example' }])[0]).toContain('guests.1.firmName: Two guests');
    expect(said([{ email: 'nora', firmName: '' }])).toEqual([
      'guests.0.email: Enter an address such as nora@firm.com.',
    ]);
    expect(said([{ ...NORA, firmName: ' ' }])).toEqual(['guests.0.firmName: Enter the firm’s name.']);
  });
});

describe('a link', () => {
  const deadline = new Date('2026-11-24T17:00:00Z');
  const link = {
    now: new Date('2026-11-23T17:00:00Z'),
    deadline,
    isCancelled: false,
    hasAccess: true,
    hasAccount: false,
  };

  test('is good until 90 days after the deadline', () => {
    expect(linkRefusal(link)).toBeNull();
    expect(linkRefusal({ ...link, now: new Date('2027-02-22T17:00:00Z') })).toBeNull();
    expect(linkRefusal({ ...link, now: new Date('2027-02-22T17:00:01Z') })?.code).toBe('LINK_EXPIRED');
  });

  test('leads nowhere when it is unknown, closed, of a cancelled job, or no longer needed', () => {
    expect(linkRefusal(null)?.code).toBe('LINK_UNKNOWN');
    expect(linkRefusal({ ...link, hasAccess: false })?.code).toBe('LINK_CLOSED');
    expect(linkRefusal({ ...link, isCancelled: true })?.code).toBe('LINK_CANCELLED');
    expect(linkRefusal({ ...link, hasAccount: true })?.code).toBe('LINK_CLAIMED');
  });

  test('shows no more of an address than its reader must know', () => {
    expect(maskedAddress('nora@studio.example')).toBe('n•••@studio.example');
  });
});

describe('a code', () => {
  const sentAt = new Date('2026-11-23T17:00:00Z');
  const code = { now: new Date('2026-11-23T17:10:00Z'), sentAt, isUsed: false, tries: 1, isRight: true };

  test('opens once, within ten minutes', () => {
    expect(codeRefusal(code)).toBeNull();
    expect(codeRefusal({ ...code, now: new Date('2026-11-23T17:10:01Z') })?.code).toBe('CODE_OVER');
    expect(codeRefusal({ ...code, isUsed: true })?.code).toBe('CODE_USED');
    expect(codeRefusal(null)?.code).toBe('NO_CODE');
  });

  test('may be mistyped, five times in all; then even the right one is too late', () => {
    const wrong = (tries: number) => codeRefusal({ ...code, isRight: false, tries })?.message;
    expect(wrong(1)).toBe('That is not the code in the latest mail. 4 tries are left.');
    expect(wrong(4)).toBe('That is not the code in the latest mail. 1 try is left.');
    expect(wrong(5)).toBe('That is not the code. Ask for a new one.');
    expect(codeRefusal({ ...code, tries: 5 })).toBeNull();
    expect(codeRefusal({ ...code, tries: 6 })?.code).toBe('CODE_SPENT');
  });

  test('five go out in an hour', () => {
    expect(nextCodeRefusal(4)).toBeNull();
    expect(nextCodeRefusal(5)?.code).toBe('TOO_MANY_CODES');
  });
});
