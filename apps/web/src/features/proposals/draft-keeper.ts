/** How a save went. */
export type Kept =
  | { outcome: 'saved'; revision: number; at: string }
  /** Saved by somebody else in between. */
  | { outcome: 'conflict'; words: string }
  /** The time is over, or the job is gone. */
  | { outcome: 'closed'; words: string }
  | { outcome: 'refused'; words: string }
  | { outcome: 'unreachable'; words: string };

/** Saves one draft that was written on one revision; null: nothing was begun yet. */
export type Save<Draft> = (draft: Draft, revision: number | null) => Promise<Kept>;

const PAUSE = 800;
const RETRY = 5000;

/**
 * Keeps a draft: a moment after the last change, one save after the other, each on the revision that the last one gave,
 * so that a colleague's work is never written over. What could not be saved waits here and is not lost.
 */
export class DraftKeeper<Draft> {
  private waiting: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;
  private isSaving = false;

  constructor(
    private revision: number | null,
    private readonly save: Save<Draft>,
    private readonly tell: (kept: Kept | 'saving', draft: Draft) => void,
  ) {}

  /** Takes note of a change and saves it after a pause; the very first one at once, so that the draft exists. */
  plan(draft: Draft): void {
    this.waiting = draft;
    this.flushIn(this.revision === null ? 0 : PAUSE);
  }

  /** Saves now what waits. Ends when everything before it has ended too. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.saveWaiting());
    return this.running;
  }

  /** Whether a colleague has saved since: nothing of this page is on its way, and the server knows a newer revision. */
  isBehind(revision: number): boolean {
    return this.revision !== null && !this.isStopped && !this.isSaving && revision > this.revision;
  }

  /** Lets nothing be saved any more, and waits for the save that is under way. */
  stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    return this.running;
  }

  /** Goes on from a revision that was made elsewhere: by a submission, or by settling a conflict. What waits is saved. */
  goOn(revision: number | null = this.revision): void {
    this.revision = revision;
    this.isStopped = false;
    if (this.waiting !== null) this.flushIn(PAUSE);
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
    const draft = this.waiting;
    if (draft === null || this.isStopped) return;
    this.waiting = null;
    this.tell('saving', draft);
    this.isSaving = true;
    const kept = await this.save(draft, this.revision).finally(() => (this.isSaving = false));
    if (kept.outcome === 'saved') this.revision = kept.revision;
    else this.keepWaiting(draft, kept);
    this.tell(kept, draft);
  }

  private keepWaiting(draft: Draft, { outcome }: Kept): void {
    this.waiting ??= draft;
    if (outcome === 'conflict' || outcome === 'closed') this.isStopped = true;
    if (outcome === 'unreachable') this.flushIn(RETRY);
  }
}
