import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Choice } from './letter.js';

/** A mail to one person, with one thing to do. */
export interface Mail {
  personId: string;
  address: string;
  /** One word for programs. */
  kind: string;
  /** What it is about: its reader may stop mail of this topic. None for mail that the reader asked for. */
  topic?: string;
  subject: string;
  body: string;
  /** The words of its one button. */
  action: string;
  /** Where the button leads: a path of this site. */
  path: string;
  /** Answers that the reader may give by following a link, before the button. */
  choices?: Choice[];
  /** What the enclosure of this kind is fetched by, such as the ids of what it is about. */
  encloses?: Record<string, unknown>;
  /** A one-time code for the reader, and until when it is good. */
  code?: { text: string; until: Date };
}

/** Where mail is written down, in the transaction of what it tells of. The sender takes it from there. */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database) {}

  async post({
    personId,
    address,
    kind,
    topic,
    subject,
    body,
    action,
    path,
    choices,
    encloses,
    code,
  }: Mail): Promise<void> {
    await this.database.rows(
      `insert into mail (person_id, address, kind, topic, subject, body, action, path, choices, encloses, code, code_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        personId,
        address,
        kind,
        topic ?? null,
        subject,
        body,
        action,
        path,
        JSON.stringify(choices ?? []),
        encloses === undefined ? null : JSON.stringify(encloses),
        code?.text ?? null,
        code?.until ?? null,
      ],
    );
  }
}
