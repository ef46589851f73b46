import { Injectable } from '@nestjs/common';

/** A file that goes with a mail. */
export interface Enclosure {
  name: string;
  content: string;
}

type Fetch = (about: unknown) => Promise<Enclosure[]>;

/**
 * What goes with mails of a kind, fetched by the room that knows it when the mail is sent. A mail whose enclosure cannot be had
 * yet is tried again like one that no server takes.
 */
@Injectable()
export class Enclosures {
  private readonly fetches = new Map<string, Fetch>();

  /** From now on mails of this kind that enclose something go out with these files. */
  enclose(kind: string, fetch: Fetch): void {
    this.fetches.set(kind, fetch);
  }

  async of({ kind, encloses }: { kind: string; encloses: unknown }): Promise<Enclosure[]> {
    return encloses === null ? [] : ((await this.fetches.get(kind)?.(encloses)) ?? []);
  }
}
