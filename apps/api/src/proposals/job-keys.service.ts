import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JOB_PUBLISHED, type JobPublished } from '../jobs/job.happenings.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { OpenerClient } from './opener-client.js';
import { isJobKeyGenuine } from './sealing/job-key-signature.js';

interface KeyRow {
  id: string;
  publicKey: Buffer;
  signature: Buffer;
}

const TAKE = `
  update job_key set job_id = $1
  where id = (select id from job_key where job_id is null limit 1 for update skip locked)
  returning id, public_key as "publicKey", signature`;

/** Gives each job its key from the opener's stock, in the transaction that publishes the job. */
@Injectable()
export class JobKeys implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly database: Database,
    private readonly opener: OpenerClient,
  ) {}

  onModuleInit(): void {
    this.happenings.on<JobPublished>(JOB_PUBLISHED, ({ jobId }) => this.assign(jobId));
  }

  private async assign(jobId: string): Promise<void> {
    const { signing } = await this.opener.publicKeys();
    const key = await this.database.row<KeyRow>(TAKE, [jobId]);
    if (key === null) return sealingUnavailable();
    assertGenuine(signing, key);
  }
}

/** A key that the opener did not sign would hand every proposal to whoever put it there: nothing is sealed for it. */
export function assertGenuine(signing: Buffer, { id, publicKey, signature }: KeyRow): void {
  if (isJobKeyGenuine(signing, id, publicKey, signature)) return;
  throw new Error(`The key ${id} in the database was not made by the opener. Nothing is sealed for it.`);
}

/** Said whenever there is no key to seal with. */
export function sealingUnavailable(): never {
  return refuse(
    'SEAL_UNAVAILABLE',
    'Bidwell cannot seal proposals at the moment because its key service does not answer. Try again in a minute.',
  );
}
