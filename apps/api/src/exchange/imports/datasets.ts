import type { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { tidy } from '../contest-csv/contest-cells.js';
import type { ImportMapping } from '../import.inputs.js';

const OWN = 'select id from dataset where not is_imported';
const NAMED = 'select id, is_imported as "isImported" from dataset where lower(name) = lower($1)';
const MADE = `
  insert into dataset (name, is_imported, imported_at) values ($1, true, clock_timestamp())
  on conflict (lower(name)) do update set imported_at = excluded.imported_at returning id`;

/** Awards of our own go on while their past is imported: they only need that the set is there. */
const LOCK = 'select id from dataset where id = $1 for no key update';

type Target = Pick<ImportMapping, 'isOwnPast' | 'datasetName'>;

/** The sets of contests that files are imported into. */
export class Datasets {
  constructor(private readonly database: Database) {}

  /** The set a mapping names; null when it will be a new one. Refuses our own contests under their name. */
  async known({ isOwnPast, datasetName }: Target): Promise<string | null> {
    if (isOwnPast) return (await this.database.row<{ id: string }>(OWN))?.id ?? null;
    const row = await this.database.row<{ id: string; isImported: boolean }>(NAMED, [tidy(datasetName)]);
    if (row !== null && !row.isImported) {
      refuse(
        'OWN_CONTESTS',
        'Our own contests have this name. Choose "our own past" to add to them, or enter another name.',
        { field: 'datasetName' },
      );
    }
    return row?.id ?? null;
  }

  /** The set to import into, made if need be; says of an imported one that it was imported into now. */
  async forImport(target: Target): Promise<string> {
    const known = await this.known(target);
    if (known !== null && target.isOwnPast) return known;
    const made = await this.database.row<{ id: string }>(MADE, [tidy(target.datasetName)]);
    if (made === null) throw new Error('A dataset was neither found nor made.');
    return made.id;
  }

  /** Imports into one set wait for each other. */
  async lock(id: string): Promise<void> {
    await this.database.rows(LOCK, [id]);
  }
}
