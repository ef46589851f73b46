import { randomUUID } from 'node:crypto';

/** What came back from `/graphql`. */
export interface Answer<Data> {
  status: number;
  data: Data;
  errors: { message: string; extensions?: { code?: string; problems?: { field: string | null; message: string }[] } }[];
  /** The body as it came, byte by byte. */
  text: string;
  /** Every header but the date, `name: value`. */
  headers: string[];
}

/** A signed-in person (or nobody) who acts over GraphQL, as a browser would. */
export class Actor {
  constructor(
    readonly address: string,
    readonly personId: string,
    readonly name: string,
    readonly sessionToken: string | null,
  ) {}

  /** Sends a document and gives the whole answer, errors and all. `key` says what it means to do once; none is drawn anew. */
  async send<Data>(
    query: string,
    variables: Record<string, unknown> = {},
    key: string = randomUUID(),
  ): Promise<Answer<Data>> {
    const cookie: Record<string, string> =
      this.sessionToken === null ? {} : { cookie: `bidwell_session=${this.sessionToken}` };
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...cookie },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as Partial<Answer<Data>>;
    const headers = [...response.headers]
      .filter(([name]) => name !== 'date')
      .map(([name, value]) => `${name}: ${value}`);
    return { status: response.status, data: data as Data, errors, text, headers };
  }

  /** Sends a document that must not fail, and gives its data. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors.length > 0) throw new Error(`${this.name} got: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The same person over another web process. */
  at(address: string): Actor {
    return new Actor(address, this.personId, this.name, this.sessionToken);
  }
}
