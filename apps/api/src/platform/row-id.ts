const ROW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is a row’s id as PostgreSQL writes it. Anything else names nothing, and need not be asked for. */
export function isRowId(text: string): boolean {
  return ROW_ID.test(text);
}
