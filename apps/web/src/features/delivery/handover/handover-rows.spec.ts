import { expect, test } from 'vitest';
import { csvText } from '../../../ui/csv';
import type { HandedOver, HandedOverWork } from './handover-page';
import { handoverCells, handoverHead, handoverRows } from './handover-rows';

const money = (amount: number) => ({ amount, currency: 'EUR' });

const line = { group: '', unit: 'day', taxRate: 1_900, isCounted: true, answer: 'priced' };
const promise = {
  text: 'First draft',
  metric: 'days',
  target: 3,
  unit: 'DAYS',
  clock: 'WORKING',
  remedy: null,
} as const;

const work = {
  id: 'e',
  side: 'requester',
  orderNumber: '+49 PO 7',
  costCentre: '4711',
  requesterSignedAt: null,
  bidderSignedAt: null,
  startedAt: null,
  acceptedAt: null,
  endedAt: null,
  endsOn: null,
  growth: null,
  bidder: { id: 'b', name: '=HYPERLINK("x")', kind: 'VENDOR' as const },
  requester: { id: 'r', name: 'Rita' },
  agreedTotal: money(100_000),
  priceNow: money(97_500),
  offer: {
    variantTitle: null,
    net: money(100_000),
    tax: money(19_000),
    gross: money(119_000),
    lines: [{ ...line, title: 'Crew', quantity: 2, unitPrice: 50_000, amount: 100_000 }],
  },
  changes: [
    {
      id: '1',
      number: 1,
      state: 'ACCEPTED' as const,
      what: '-1 day',
      endsOn: null,
      settledAt: '2026-12-01T10:00:00Z',
      priceEffect: money(-2_500),
    },
    {
      id: '2',
      number: 2,
      state: 'REFUSED' as const,
      what: 'More',
      endsOn: null,
      settledAt: null,
      priceEffect: money(9_900),
    },
  ],
  milestones: [{ id: 'm', title: 'Draft', dueOn: '2026-12-09', share: 30, acceptedAt: null }],
  obligations: [{ id: 'o', counts: 'ONCE' as const, promise }],
};

const job = { id: 'j', reference: 'JOB-7', title: 'Party', currency: 'EUR', engagement: work } as unknown as HandedOver;
const handedOver = work as unknown as HandedOverWork;

const cells = handoverRows(job, handedOver).map((row) => handoverCells(row, 2));
const row = (what: string) => cells.find((each) => each[1] === what);

test('sums are plain numbers in the major unit, and a saving keeps its sign', () => {
  expect(row('Crew')).toEqual(['Lines', 'Crew', '', 2, 'day', 500, 1000, 19, null]);
  expect(row('Change 1')).toEqual(['Sums', 'Change 1', '-1 day', null, '', null, -25, null, '2026-12-01']);
  expect(row('Agreed by now')?.[6]).toBe(975);
});

test('what was refused is not handed over', () => {
  expect(row('Change 2')).toBeUndefined();
});

test('a milestone carries its share of the price by now', () => {
  expect(row('Draft')).toEqual(['Milestones', 'Draft', 'open', 30, '% of the price', null, 292.5, null, '2026-12-09']);
});

test('no text of a file is run as a formula, and no number is made text', () => {
  const csv = csvText(handoverHead('EUR'), cells);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain(`'+49 PO 7`);
  expect(csv).toContain(`'-1 day,,,,-25,`);
});
