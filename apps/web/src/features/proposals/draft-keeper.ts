import type { ProposalContent } from '@bidwell/domain/proposal-content';

/** How a save went. */
export type Kept =
  | { outcome: 'saved'; revision: number; at: string }
  /** Saved by somebody else in between. */
  | { outcome: 'conflict'; words: string }
  /** The time is over, or the job is gone. */
  | { outcome: 'closed'; words: string }
  | { outcome: 'refused'; words: string }
  | { outcome: 'unreachable'; words: string };

/** Saves one content that was written on one revision; null: nothing was begun yet. */
export type Save = (content: ProposalContent, revision: number | null) => Promise<Kept>;

const PAUSE = 800;
const RETRY = 5000;

/**
 * Keeps a draft: a moment after the last change, one save after the other, each on the revision that the last one gave,
 * so that a colleague's work is never written over. What could not be saved waits here and is not lost.
 */
export class DraftKeeper {
  private waiting: ProposalContent | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private revision: number | null,
    private readonly save: Save,
    private readonly tell: (kept: Kept | 'saving') => void,
  ) {}

  /** Takes note of a change and saves it after a pause; the very first one at once, so that the draft exists. */
  plan(content: ProposalContent): void {
    this.waiting = content;
    this.flushIn(this.revision === null ? 0 : PAUSE);
  }

  /** Saves now what waits. Ends when everything before it has ended too. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.saveWaiting());
    return this.running;
  }

  /** Lets nothing be saved any more, and waits for the save that is under way. */
  stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    return this.running;
  }

  /** Goes on from a revision that was made elsewhere: by a submission, or by settling a conflict. */
  goOn(revision: number | null = this.revision): void {
    this.revision = revision;
    this.isStopped = false;
  }

  /** What waits is settled otherwise: it was submitted, or given up. */
  forget(): void {
    this.waiting = null;
    clearTimeout(this.timer);
  }

  private flushIn(pause: number): void {
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async saveWaiting(): Promise<void> {
    const content = this.waiting;
    if (content === null || this.isStopped) return;
    this.waiting = null;
    this.tell('saving');
    const kept = await this.save(content, this.revision);
    if (kept.outcome === 'saved') this.revision = kept.revision;
    else this.keepWaiting(content, kept);
    this.tell(kept);
  }

  private keepWaiting(content: ProposalContent, { outcome }: Kept): void {
    this.waiting ??= content;
    if (outcome === 'conflict' || outcome === 'closed') this.isStopped = true;
    if (outcome === 'unreachable') this.flushIn(RETRY);
  }
}
