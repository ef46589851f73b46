/**
 * What a save came to: null when saved, else why not, in words for a person. What was `notReached` is tried again by
 * itself; what was refused would be refused again.
 */
export type SaveOutcome = string | { notReached: string } | null;

export type SavingState = 'saving' | 'saved' | { failed: string };

const PAUSE = 800;

/** Between tries: 4 seconds, then twice as long each time, half a minute at most. */
const FIRST_RETRY = 4000;
const LAST_RETRY = 30_000;

/** Saves the latest of many changes: some time after the last one, one save at a time, nothing lost in between. */
export class Autosaver<Draft> {
  private latest: Draft;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private retryIn = FIRST_RETRY;

  constructor(
    private saved: Draft,
    public save: (draft: Draft) => Promise<SaveOutcome>,
    private readonly tell: (state: SavingState) => void,
  ) {
    this.latest = saved;
  }

  /** Takes a new state of the draft. Another object is a change; the same object is none. */
  change(draft: Draft): void {
    if (draft === this.latest) return;
    this.latest = draft;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves now what is not saved yet. True when all of it is. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.saveAll().finally(() => (this.running = null));
    return this.running;
  }

  private async saveAll(): Promise<boolean> {
    while (this.latest !== this.saved) {
      const sent = this.latest;
      this.tell('saving');
      const why = await this.save(sent);
      if (why !== null) {
        if (typeof why !== 'string') this.tryLater();
        this.tell({ failed: typeof why === 'string' ? why : why.notReached });
        return false;
      }
      this.retryIn = FIRST_RETRY;
      this.saved = sent;
      this.tell('saved');
    }
    return true;
  }

  private tryLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.retryIn);
    this.retryIn = Math.min(this.retryIn * 2, LAST_RETRY);
  }

  /** Forgets what is planned: the page is left. */
  stop(): void {
    clearTimeout(this.timer);
  }
}
