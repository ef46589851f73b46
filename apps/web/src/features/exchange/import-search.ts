/** Where in an import one is. Left out: choosing the columns. `task`: an import under way or ended. */
export interface ImportSearch {
  step?: 'preview';
  task?: string;
}

export function readImportSearch(given: Record<string, unknown>): ImportSearch {
  return {
    step: given.step === 'preview' ? given.step : undefined,
    task: typeof given.task === 'string' && /^[0-9a-f-]{36}$/.test(given.task) ? given.task : undefined,
  };
}
