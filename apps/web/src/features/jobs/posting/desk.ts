import type { Draft } from './draft';

/** What every section of the form works with. */
export interface Desk {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  /** The server's words for a field, by its name. */
  errorFor: (field: string) => string | undefined;
}
