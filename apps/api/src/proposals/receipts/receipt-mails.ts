import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type Enclosure, Enclosures } from '../../platform/mail/enclosures.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { OpenerClient } from '../opener-client.js';
import { receiptFile } from './receipt-file.js';

const KIND = 'receipt';

/** A version that was received. */
export interface Received {
  proposalId: string;
  reference: string;
  version: number;
  receivedAt: Date;
}

/** Whoever submitted, and where the proposal is written: guests come in by their own link. */
const SUBMITTER = `
  select p.email as address, j.number, j.title, path_by_mail(p, j.id, '/jobs/' || j.id || '/proposal') as path
  from person p cross join job j where p.id = $1 and j.id = $2`;

/** A receipt goes to whoever submitted, so that they hold it even if they never come back and whatever becomes of Bidwell. */
@Injectable()
export class ReceiptMails implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly enclosures: Enclosures,
    private readonly opener: OpenerClient,
  ) {}

  onModuleInit(): void {
    this.enclosures.enclose(KIND, (about) => this.receipt(about as Received));
  }

  /** In the transaction of the submission. It says nothing of what is sealed. */
  async post(received: Received, jobId: string, personId: string): Promise<void> {
    const { proposalId, reference, version, receivedAt } = received;
    const to = await this.database.row<{ address: string; number: number; title: string; path: string }>(SUBMITTER, [
      personId,
      jobId,
    ]);
    if (to === null) return;
    const at = receivedAt.toISOString().replace('T', ' ').replace('Z', ' UTC');
    const came = `Your proposal ${reference} for JOB-${to.number}, ${to.title}, was received: version ${version}, ${at}.`;
    await this.outbox.post({
      personId,
      address: to.address,
      kind: KIND,
      subject: `Received: ${reference}, version ${version}, for JOB-${to.number}`,
      body: [came, SEALED, ENCLOSED].join('\n\n'),
      action: 'Open your proposal',
      path: to.path,
      encloses: { proposalId, reference, version },
    });
  }

  private async receipt({ proposalId, reference, version }: Received): Promise<Enclosure[]> {
    const note = await this.opener.receipt(proposalId, version);
    if (note === null) return [];
    const name = `receipt-${reference}-version-${version}`;
    const forPrograms = receiptFile(note, await this.opener.recordKey());
    return [
      { name: `${name}.txt`, content: note },
      { name: `${name}.json`, content: forPrograms },
    ];
  }
}

const SEALED =
  'It is sealed: nobody reads it before all proposals open. Until the deadline you can replace it by a newer version, or withdraw it.';

const ENCLOSED =
  'Its signed receipt is enclosed. Keep it: it proves, without Bidwell and without an account, what was received and when. The page of your proposal says how it is checked.';
