import { expect, it } from 'vitest';
import { csvText } from './csv';

it('writes what a spreadsheet reads back', () => {
  const text = csvText(
    ['Bidder', 'Price'],
    [
      ['Lantern & Co, Lisbon', 12.5],
      ['the "North"', null],
      ['two\nlines', -3],
    ],
  );
  expect(text).toBe('\uFEFFBidder,Price\r\n"Lantern & Co, Lisbon",12.5\r\n"the ""North""",\r\n"two\nlines",-3\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('does not let a spreadsheet run %j', (cell) => {
  expect(csvText(['x'], [[cell]])).toContain(`'${cell}`);
});
