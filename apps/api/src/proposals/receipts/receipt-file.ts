/** A receipt for programs: the signed note, with the key that it is checked by. */
export const receiptFile = (note: string, verifierKey: string): string =>
  `${JSON.stringify({ format: 'bidwell-receipt/1', note, verifierKey }, null, 2)}\n`;
