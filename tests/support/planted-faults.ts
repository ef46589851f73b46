/** One thing broken on purpose, in memory only: what the statistics promise must not survive it. */
export interface PlantedFault {
  name: string;
  /** The end of the file's path. */
  file: string;
  find: string;
  replace: string;
  /** The tests that have to notice. */
  noticedBy: readonly string[];
}

/** The faults that a signal nobody could trust would have, each small enough to slip into a change. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: 'the means of suppliers are dropped',
    file: 'libs/signal/src/signal-fit.ts',
    find: 'supplierMeans(contests, MEANS_OF)',
    replace: 'supplierMeans(contests, [])',
    noticedBy: ['libs/signal/evidence/evidence.spec.ts'],
  },
  {
    name: 'the cap of requesters is absolute',
    file: 'libs/signal/src/requester-cap.ts',
    find: 'return Math.max(LEAST_CAP, requester.length / Math.max(1, requesters));',
    replace: 'return LEAST_CAP + 0 * requesters;',
    noticedBy: ['libs/signal/src/choice-fit.spec.ts'],
  },
  {
    name: 'late withdrawals stop counting as losses',
    file: 'libs/signal/src/bid-outcome.ts',
    find: "'withdrawn after opening': { isBid: true, winRate: 'loss'",
    replace: "'withdrawn after opening': { isBid: true, winRate: 'out'",
    noticedBy: ['libs/signal/src/bid-outcome.spec.ts'],
  },
  {
    name: 'the baseline of an alarm is not frozen',
    file: 'libs/signal/src/drift-watch.ts',
    find: 'return { fit: fitSignal(sliceContests(contests, from, to)), from, to };',
    replace: 'return { fit: fitSignal(contests), from, to };',
    noticedBy: ['libs/signal/evidence/evidence.spec.ts'],
  },
  {
    name: 'a figure is said without its range',
    file: 'libs/domain/src/signal-words.ts',
    find: '`${Math.round(value)} times in 100 (likely ${range})`',
    replace: '`${Math.round(value)} times in 100`',
    noticedBy: ['libs/domain/src/signal-words.spec.ts'],
  },
  {
    name: 'a row of a list shows a figure without its range',
    file: 'libs/domain/src/signal-words.ts',
    find: '`${Math.round(value)} (${range})`',
    replace: '`${Math.round(value)}`',
    noticedBy: ['libs/domain/src/signal-words.spec.ts'],
  },
  {
    name: 'a page asks for a figure and leaves its range',
    file: 'tests/architecture/ranges.test.ts',
    find: 'const documents = await clientDocuments();',
    replace:
      "const documents = [...(await clientDocuments()), parse('{ insights { signal { teams { figures { value } } } } }')];",
    noticedBy: ['tests/architecture/ranges.test.ts'],
  },
];

/** The fault that this run of the tests was asked to plant. Null in every other run. */
export function plantedFault(name = process.env.BIDWELL_PLANT): PlantedFault | null {
  if (name === undefined) return null;
  const fault = PLANTED_FAULTS.find((own) => own.name === name);
  if (fault === undefined) throw new RangeError(`No fault is called "${name}".`);
  return fault;
}

/** The text with the fault in it. @throws RangeError when the text no longer has the place: then the fault needs a new one. */
export function withFault({ find, replace, file }: PlantedFault, text: string): string {
  if (text.split(find).length !== 2) throw new RangeError(`${file} has not exactly one "${find}".`);
  return text.replace(find, replace);
}
