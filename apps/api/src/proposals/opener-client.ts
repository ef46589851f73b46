import { SHUT_WORDS } from '@bidwell/domain/drop-box';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { refuse } from '../platform/graphql/refusal.js';
import type { Offer } from './sealing/sealed-offer.js';

/** The opener's public keys, raw. */
export interface OpenerKeys {
  signing: Buffer;
  ownReading: Buffer;
}

const PATIENCE = 5_000;

/** What the web process asks of the opener. The keys themselves never come this way. */
@Injectable()
export class OpenerClient {
  private known: OpenerKeys | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Asked once and then pinned: a key that changed while this process runs is not believed. */
  async publicKeys(): Promise<OpenerKeys> {
    if (this.known !== null) return this.known;
    const answer = (await this.ask('GET', '/public-keys')) as { signing: string; ownReading: string };
    const keys = {
      signing: Buffer.from(answer.signing, 'base64'),
      ownReading: Buffer.from(answer.ownReading, 'base64'),
    };
    this.known ??= keys;
    return this.known;
  }

  /** The newest content of the proposal, unsealed for whoever the session belongs to. Null when it is not theirs. */
  async ownOffer(sessionToken: string, proposalId: string): Promise<Offer | null> {
    const answer = (await this.ask('POST', '/own-proposal', { sessionToken, proposalId })) as { offer: Offer } | null;
    return answer?.offer ?? null;
  }

  /** The line by which anybody checks receipts and checkpoints. */
  async recordKey(): Promise<string> {
    const answer = (await this.ask('GET', '/public-keys')) as { record: string };
    return answer.record;
  }

  /** The signed receipt of a version. Null when there is no such version. */
  async receipt(proposalId: string, version: number): Promise<string | null> {
    const answer = (await this.ask('POST', '/receipt', { proposalId, version })) as { note: string } | null;
    return answer?.note ?? null;
  }

  /** A version's text exactly as it was sealed, for whoever the session belongs to. Null when it is not theirs. */
  async ownText(sessionToken: string, proposalId: string, version: number): Promise<string | null> {
    const answer = (await this.ask('POST', '/own-text', { sessionToken, proposalId, version })) as {
      text: string;
    } | null;
    return answer?.text ?? null;
  }

  /** One person's release of an opening. The opener alone checks the code; what it answers is what became of it. */
  async release(sessionToken: string, jobId: string, code: string): Promise<string> {
    const answer = (await this.ask('POST', '/release', { sessionToken, jobId, code })) as { outcome: string } | null;
    return answer?.outcome ?? 'notYours';
  }

  /** A file, unsealed for whoever the session belongs to, as it comes. Null when nobody answers. */
  async file(sessionToken: string, fileId: string, signal: AbortSignal): Promise<Response | null> {
    return this.send('POST', '/file', { sessionToken, fileId }, signal);
  }

  private async ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const response = await this.send(method, path, body);
    if (response?.status === 404) return null;
    if (response?.ok) return response.json();
    if (response?.status === 409) return refuse('DROP_BOX', SHUT_WORDS);
    if (response?.status === 422) return refuseBroken();
    return refuse(
      'SEAL_UNAVAILABLE',
      'Bidwell cannot reach its key service at the moment, so nothing can be sealed or unsealed. Try again in a minute.',
    );
  }

  /** Null when nobody answers. */
  private async send(
    method: string,
    path: string,
    body: unknown,
    signal = AbortSignal.timeout(PATIENCE),
  ): Promise<Response | null> {
    const headers = { authorization: `Bearer ${this.config.openerToken}`, 'content-type': 'application/json' };
    const init = { method, headers, signal, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    try {
      return await fetch(new URL(path, this.config.openerUrl), init);
    } catch {
      return null;
    }
  }
}

function refuseBroken(): never {
  return refuse(
    'UNREADABLE',
    'What is sealed of this proposal was changed or damaged and does not open any more. Write it again and submit it before the deadline.',
  );
}
