import type pg from 'pg';
import { causeOf, log } from '../log.js';
import type { Opening } from '../open-job.js';
import { type CheckpointPlace, missingFrom, preparePlace, writeCheckpoint } from './checkpoint-place.js';
import { readRecordKey } from './record-key.js';
import { receiptOf, signOpened } from './sign-receipts.js';
import { type NoteSigner, verifierKey } from './signed-note.js';
import { takeCheckpoint } from './take-checkpoint.js';

const BETWEEN_LOOKS = 5_000;
const BETWEEN_CHECKPOINTS = 60 * 60_000;

interface Waiting {
  changes: boolean;
  decisions: boolean;
  isStale: boolean;
}

const WAITING = `
  select changes, decisions, coalesce(last_at < clock_timestamp() - $1 * interval '1 millisecond', true) as "isStale"
  from audit_waits()`;

/** Signs receipts and checkpoints: every hour in which anything happened, and at once after an opening or a decision. */
export class RecordKeeper {
  private lookedAt = -BETWEEN_LOOKS;

  private constructor(
    private readonly pool: pg.Pool,
    private readonly signer: NoteSigner,
    private readonly place: CheckpointPlace,
  ) {}

  static async start(
    pool: pg.Pool,
    keysFolder: string,
    { folder, addresses }: Pick<CheckpointPlace, 'folder' | 'addresses'>,
  ): Promise<RecordKeeper> {
    const signer = await readRecordKey(keysFolder);
    const keeper = new RecordKeeper(pool, signer, { folder, addresses, verifierKey: verifierKey(signer) });
    await keeper.guarded(() => keeper.prepare());
    return keeper;
  }

  /** The line by which anybody checks what this keeper signed. */
  get verifierKey(): string {
    return this.place.verifierKey;
  }

  receipt(proposalId: string, number: number): Promise<string | null> {
    return receiptOf(this.pool, this.signer, proposalId, number);
  }

  /** Whatever fails here is said loudly and holds up no opening. */
  async round(openings: readonly Opening[]): Promise<void> {
    const now = performance.now();
    if (openings.length === 0 && now - this.lookedAt < BETWEEN_LOOKS) return;
    this.lookedAt = now;
    await this.guarded(async () => {
      for (const { jobId } of openings) await signOpened(this.pool, this.signer, jobId);
      const { rows } = await this.pool.query<Waiting>(WAITING, [BETWEEN_CHECKPOINTS]);
      const isDue = rows.some(({ changes, decisions, isStale }) => decisions || (changes && isStale));
      if (openings.length > 0 || isDue) await takeCheckpoint(this.pool, this.signer, this.place);
    });
  }

  /** A checkpoint that was signed and cut off before it was written is written now. */
  private async prepare(): Promise<void> {
    await preparePlace(this.place);
    const { rows } = await this.pool.query<{ newest: number }>(
      'select coalesce(max(number), 0) as newest from audit_checkpoint',
    );
    for (const number of await missingFrom(this.place, rows[0]?.newest ?? 0)) {
      const kept = await this.pool.query<{ note: string }>('select note from audit_checkpoint where number = $1', [
        number,
      ]);
      if (kept.rows[0] !== undefined) await writeCheckpoint(this.place, number, kept.rows[0].note);
    }
  }

  private async guarded(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => {
      const { folder } = this.place;
      log('alarm', 'The record could not be signed, or its checkpoint not be written.', {
        folder,
        cause: causeOf(error),
      });
    });
  }
}
