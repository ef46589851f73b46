import type { Draft, DraftVariant, Keyed } from '../draft';
import type { DraftLine } from '../grid/grid-line';
import { alignedRows } from './aligned-rows';
import { mergedText } from './merge-text';
import { mergedFiles } from './merged-files';
import { isSame } from './same';

/** A place that two people wrote differently. What is on this page stays until somebody takes the other. */
export interface Clash {
  /** Where it is, by fields and keys: `pitch`, `lines new-3 unitPrice`. */
  at: string;
  /** The field on the page. */
  field: string;
  list: string | null;
  key: string | null;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  draft: Draft;
  /** What the server has, with the keys of this page: the ground for the next time. */
  theirs: Draft;
  /** Nothing of this page is in it that the server has not. */
  isTheirs: boolean;
  clashes: Clash[];
  /** The parts of the draft that the other person changed. */
  changed: (keyof Draft)[];
}

const LISTS = ['lines', 'promises', 'team', 'references', 'variants'] as const;
type ListName = (typeof LISTS)[number];

/** Theirs with the keys of this page, so that rows can be told apart. */
export function alignedDraft(base: Draft, theirs: Draft): Draft {
  const byTitle = (row: { title: string }) => row.title;
  const lines = (known: readonly DraftLine[], read: readonly DraftLine[]) => alignedRows(known, read, byTitle);
  const variants = alignedRows<DraftVariant>(base.variants, theirs.variants, byTitle);
  return {
    ...theirs,
    lines: lines(base.lines, theirs.lines),
    promises: alignedRows(base.promises, theirs.promises, ({ text }) => text),
    team: alignedRows(base.team, theirs.team, ({ name }) => name),
    references: alignedRows(base.references, theirs.references, byTitle),
    variants: variants.map((variant) => {
      const known = base.variants.find(({ key }) => key === variant.key);
      return known ? { ...variant, lines: lines(known.lines, variant.lines) } : variant;
    }),
    cost: theirs.cost &&
      base.cost && {
        ...theirs.cost,
        labour: alignedRows(base.cost.labour, theirs.cost.labour, ({ role }) => role),
      },
  };
}

/** Both drafts in one: each field from whoever changed it since `base`. Where both did, this page's stays and is named. */
export function mergedDrafts(base: Draft, mine: Draft, read: Draft): Merged {
  const theirs = alignedDraft(base, read);
  const clashes: Clash[] = [];
  const fields = mergedFields({ base, mine, theirs, list: null, key: null, clashes, isList });
  const lists = Object.fromEntries(
    LISTS.map((list) => [list, mergedRows<Keyed>(base[list], mine[list], theirs[list], list, clashes)]),
  ) as unknown as Pick<Draft, ListName>;
  const names = Object.keys(theirs) as (keyof Draft)[];
  const draft = { ...fields, ...lists, files: mergedFiles(base.files, mine.files, theirs.files) };
  return {
    draft,
    theirs,
    isTheirs: isSame(bareOf(draft), bareOf(theirs)),
    clashes,
    changed: names.filter((name) => !isSame(draft[name], mine[name])),
  };
}

/** A draft without what this page alone knows of it. */
function bareOf(draft: Draft): unknown {
  const plain = (lines: readonly DraftLine[]) => lines.map(({ unread: _unread, ...line }) => line);
  const variants = draft.variants.map((variant) => ({ ...variant, lines: plain(variant.lines) }));
  return { ...draft, lines: plain(draft.lines), variants };
}

const isList = (name: string) => name === 'files' || (LISTS as readonly string[]).includes(name);

function mergedRows<Row extends Keyed>(
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  list: ListName,
  clashes: Clash[],
): Row[] {
  const rowIn = (rows: readonly Row[], key: string) => rows.find((row) => row.key === key);
  const kept = mine.flatMap((row) => {
    const [known, other] = [rowIn(base, row.key), rowIn(theirs, row.key)];
    if (known === undefined) return [row];
    // They removed it: it goes, unless something was changed in it here since.
    if (other === undefined) return isSame(row, known) ? [] : [row];
    return [mergedFields({ base: known, mine: row, theirs: other, list, key: row.key, clashes })];
  });
  const added = theirs.filter(
    ({ key }) => !kept.some((row) => row.key === key) && isTheirs(rowIn(base, key), key, theirs),
  );
  return [...kept, ...added];
}

/** New from them, or removed here while they went on writing in it: then it comes back. */
function isTheirs<Row extends Keyed>(known: Row | undefined, key: string, theirs: readonly Row[]): boolean {
  return (
    known === undefined ||
    !isSame(
      known,
      theirs.find((row) => row.key === key),
    )
  );
}

interface Fields<Whole extends object> {
  base: Whole;
  mine: Whole;
  theirs: Whole;
  list: ListName | null;
  key: string | null;
  clashes: Clash[];
  isList?: (name: string) => boolean;
}

function mergedFields<Whole extends object>(fields: Fields<Whole>): Whole {
  const { base, mine, theirs, list, key, clashes } = fields;
  const names = Object.keys(mine) as (keyof Whole & string)[];
  const merged = names.map((name) => {
    const [was, here, there] = [base[name], mine[name], theirs[name]];
    // What could not be read is known to this page alone, and lists are merged row by row.
    if (name === 'unread' || fields.isList?.(name)) return [name, here];
    if (isSame(here, there) || isSame(there, was)) return [name, here];
    if (isSame(here, was)) return [name, there];
    const joined = [was, here, there].every((value) => typeof value === 'string')
      ? mergedText(String(was), String(here), String(there))
      : null;
    if (joined !== null) return [name, joined];
    clashes.push({
      at: [list, key, name].filter(Boolean).join(' '),
      field: name,
      list,
      key,
      mine: here,
      theirs: there,
    });
    return [name, here];
  });
  return Object.fromEntries(merged) as Whole;
}

/** The draft with one of their words in place of one's own. */
export function withTheirs(draft: Draft, { list, key, field, theirs }: Clash): Draft {
  if (list === null) return { ...draft, [field]: theirs };
  const rows = draft[list as ListName] as readonly Keyed[];
  return { ...draft, [list]: rows.map((row) => (row.key === key ? { ...row, [field]: theirs } : row)) };
}
