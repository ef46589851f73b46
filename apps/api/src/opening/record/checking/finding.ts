/** Something in the record that is not as it was written, in words. */
export interface Finding {
  /** Which chain, checkpoint, table or receipt. */
  where: string;
  what: string;
}
