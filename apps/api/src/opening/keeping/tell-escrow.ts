import type pg from 'pg';
import { readKeyRing } from '../key-ring-file.js';
import { log } from '../log.js';
import { ringHash } from './escrow.js';

/** Says at each start whether lost keys could be restored: silence would be taken for yes. */
export async function tellEscrow(pool: pg.Pool, keysFolder: string): Promise<void> {
  const ring = await readKeyRing(keysFolder);
  const { rows } = await pool.query<{ id: string; ring_hash: Buffer }>('select id, ring_hash from key_escrow');
  const [escrow] = rows;
  if (escrow !== undefined && ring !== null && escrow.ring_hash.equals(ringHash(ring)))
    return log('info', 'The keys are in escrow.', { escrow: escrow.id });
  log(
    'warning',
    escrow === undefined
      ? 'The keys are in no escrow: if their folder is lost and no backup of it is there, sealed proposals stay sealed for ever. Hold a ceremony: npm run keys -- ceremony FOLDER'
      : 'The escrow does not hold the keys in use. Hold a ceremony: npm run keys -- ceremony FOLDER',
  );
}
