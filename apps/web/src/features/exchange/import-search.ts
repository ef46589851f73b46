/** Where in an import one is. Left out: choosing the columns. */
export interface ImportSearch {
  step?: 'preview' | 'done';
}

export function readImportSearch(given: Record<string, unknown>): ImportSearch {
  return { step: given.step === 'preview' || given.step === 'done' ? given.step : undefined };
}
