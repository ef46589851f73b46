import { type ServicePromise, targetInWords } from '@bidwell/domain/service-promise';
import type { ComparedProposal } from '../compared';
import type { Cell, CompareRow, Entry } from './compare-row';
import { cellsOf, nothing } from './cells';
import { areEqual, markOddOnes } from './differences';

/** A row for everything that is measured. Where all call the promise the same, it names the row and only targets are left. */
export function promiseRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  const metrics = new Map<string, ServicePromise[]>();
  for (const promise of proposals.flatMap(({ content }) => content.promises)) {
    const key = keyOf(promise.metric);
    metrics.set(key, [...(metrics.get(key) ?? []), promise]);
  }
  return [...metrics].flatMap(([key, promises]) => [
    promiseRow(key, promises, proposals),
    ...recordRow(key, proposals),
  ]);
}

const keyOf = (text: string) => text.trim().toLowerCase();

function promiseRow(key: string, made: readonly ServicePromise[], proposals: readonly ComparedProposal[]): CompareRow {
  const metric = made[0]?.metric.trim() ?? '';
  const name = commonName(made);
  const cells = cellsOf(proposals, (proposal): Cell => {
    const entries = proposal.content.promises
      .filter((promise) => keyOf(promise.metric) === key)
      .map((promise) => entryOf(promise, name !== null));
    return entries.length === 0
      ? { kind: 'none', words: 'No promise', mark: null }
      : { kind: 'words', entries, mark: null };
  });
  return {
    key: `promise ${key}`,
    label: name ?? (metric || 'Measure not said yet'),
    detail: name === null || keyOf(name) === key ? null : metric,
    cells: markOddOnes(
      cells,
      proposals.map((proposal) => strengthOf(key, proposal, made)),
    ),
    isEqual: areEqual(cells),
  };
}

/** What became of promises like these on earlier work. Left out where none of them has a record. */
function recordRow(key: string, proposals: readonly ComparedProposal[]): CompareRow[] {
  const cells = cellsOf(proposals, ({ content, records }): Cell => {
    const made = content.promises.flatMap(({ metric }, place) => (keyOf(metric) === key ? [records[place]] : []));
    const known = made.filter((record) => record !== undefined);
    const due = known.reduce((sum, { timesDue }) => sum + timesDue, 0);
    if (due === 0) return nothing(made.length === 0 ? 'No promise' : 'No record yet');
    return { kind: 'record', kept: known.reduce((sum, { timesKept }) => sum + timesKept, 0), due, mark: null };
  });
  if (!cells.some(({ kind }) => kind === 'record')) return [];
  return [{ key: `record ${key}`, label: 'Kept so far', detail: null, cells, isEqual: areEqual(cells) }];
}

/** How strong a promise is: sooner or more. Null unless all promises here are single and in one unit and clock. */
function strengthOf(key: string, { content }: ComparedProposal, made: readonly ServicePromise[]): number | null {
  const [promise, second] = content.promises.filter(({ metric }) => keyOf(metric) === key);
  if (!promise || second || promise.unit === 'count') return null;
  const isAlike = made.every(({ unit, clock }) => unit === promise.unit && clock === promise.clock);
  if (!isAlike) return null;
  return promise.unit === 'percent' ? promise.target : -promise.target;
}

/** What all of these promises are called, or null when they have several names. */
function commonName(promises: readonly ServicePromise[]): string | null {
  const names = new Set(promises.map(({ text }) => keyOf(text)));
  const name = promises[0]?.text.trim() ?? '';
  return names.size === 1 && name !== '' ? name : null;
}

function entryOf(promise: ServicePromise, isNamedByRow: boolean): Entry {
  const target = promise.target > 0 ? targetInWords(promise) : 'no target yet';
  const remedy = promise.remedy?.trim() ? `If missed: ${promise.remedy.trim()}` : null;
  const parts = [isNamedByRow ? null : promise.text.trim(), remedy].filter(Boolean);
  return { main: target.charAt(0).toUpperCase() + target.slice(1), detail: parts.join('. ') || null };
}
