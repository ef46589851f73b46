import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import type { Mail } from './mail.results.js';

/** Whose receipt there is tells who proposed, which no administrator learns. Codes are for their reader: whoever looks into a demo sees those that are still good, or nobody could try a link. */
const LATEST = `
  select id, address, subject, body, action, path, written_at as "writtenAt", sent_at as "sentAt", trouble,
    case when code_until > clock_timestamp() then code end as code
  from mail where kind <> 'receipt' order by written_at desc, id limit 50`;

/** What was mailed. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The latest mails of a demo. Elsewhere a mail is for its reader alone, and nobody else gets any. */
  latest(): Promise<Mail[]> {
    return this.config.isDemo ? this.database.rows<Mail>(LATEST) : Promise.resolve([]);
  }
}
