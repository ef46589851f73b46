import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';

/** Where the client's build leaves the list, in a place that is not served. */
const FILE = '.vite/documents.json';

/** The documents that our own client was built with, by the SHA-256 of their text. */
@Injectable()
export class TrustedDocuments {
  private texts: ReadonlyMap<string, string> = new Map();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether no other document is taken. */
  get areAllThereIs(): boolean {
    return this.config.takesOnlyTrustedDocuments;
  }

  /** Reads the list of a built client. */
  read(webFolder: string): void {
    const file = join(webFolder, FILE);
    if (!existsSync(file))
      throw new Error(`The client's list of documents is missing: ${file}. Run \`npm run build\`.`);
    this.texts = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  }

  /** The text behind an id, or null when our client has no such document. */
  textOf(id: unknown): string | null {
    return typeof id === 'string' ? (this.texts.get(id) ?? null) : null;
  }
}
