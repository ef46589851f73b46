import type { Upload } from 'tus-js-client';

/** Where files go and what is said of each on the way. */
export interface UploadTarget {
  /** Of the upload protocol, such as `/api/job-files`. */
  endpoint: string;
  /** What belongs to what: sent with each file, and part of what an interrupted upload is found again by. */
  belongsTo: Record<string, string>;
}

/** A file on its way. `broken` goes on by a press or when the connection is back; `refused` never does. */
export interface UploadState {
  key: string;
  name: string;
  size: number;
  sent: number;
  state: 'waiting' | 'sending' | 'broken' | 'refused' | 'done';
  /** Why it is broken or refused, in words. */
  why: string | null;
  /** The last part of where it was uploaded to. Null until it has begun. */
  address: string | null;
}

const CHUNK = 1024 * 1024;
const AT_ONCE = 2;
const PAUSES = [0, 1000, 3000];
const LOST = 'The connection was lost. What has arrived is kept; it goes on from there.';

let lastKey = 0;

/** Sends files, two at a time, so that a lost connection, a reload or a restart of the server costs nothing that arrived. */
export class Uploads {
  private states: readonly UploadState[] = [];
  private readonly files = new Map<string, File>();
  private readonly running = new Map<string, Upload>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly target: UploadTarget) {}

  readonly current = (): readonly UploadState[] => this.states;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    window.addEventListener('online', this.retryAll);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) window.removeEventListener('online', this.retryAll);
    };
  };

  /** Adds files; those with words against them are only shown with these words. */
  add(files: readonly { file: File; refusal: string | null }[]): void {
    const added = files.map(({ file, refusal }): UploadState => {
      lastKey += 1;
      const key = `upload-${lastKey}`;
      this.files.set(key, file);
      const state = refusal === null ? 'waiting' : 'refused';
      return { key, name: file.name, size: file.size, sent: 0, state, why: refusal, address: null };
    });
    this.tell([...this.states, ...added]);
    this.startNext();
  }

  /** Takes a file off the list, and off the server what has arrived of it. */
  cancel(key: string): void {
    // What is not there any more cannot be taken off: the server clears it away by itself.
    void this.running
      .get(key)
      ?.abort(true)
      .catch(() => undefined);
    this.forget(key);
  }

  retry(key: string): void {
    this.change(key, { state: 'waiting', why: null });
    this.startNext();
  }

  /** Off the list without a word to the server: what is done, or refused. */
  forget(key: string): void {
    this.running.delete(key);
    this.files.delete(key);
    this.tell(this.states.filter((one) => one.key !== key));
    this.startNext();
  }

  private readonly retryAll = (): void => {
    for (const { key, state } of this.states) if (state === 'broken') this.retry(key);
  };

  private startNext(): void {
    const free = AT_ONCE - this.states.filter(({ state }) => state === 'sending').length;
    const next = this.states.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free));
    for (const { key } of next) {
      this.change(key, { state: 'sending' });
      void this.send(key).catch(() => this.change(key, { state: 'broken', why: LOST }));
    }
  }

  private async send(key: string): Promise<void> {
    const file = this.files.get(key);
    if (file === undefined) return;
    const known = this.running.get(key);
    const upload = known ?? (await this.newUpload(key, file));
    // Cancelled while the code for sending was on its way.
    if (!this.files.has(key)) return;
    this.running.set(key, upload);
    if (known === undefined) {
      const [begun] = await upload.findPreviousUploads();
      if (begun !== undefined) upload.resumeFromPreviousUpload(begun);
    }
    upload.start();
  }

  private async newUpload(key: string, file: File): Promise<Upload> {
    const tus = await import('tus-js-client');
    const { endpoint, belongsTo } = this.target;
    const upload: Upload = new tus.Upload(file, {
      endpoint,
      chunkSize: CHUNK,
      retryDelays: PAUSES,
      removeFingerprintOnSuccess: true,
      metadata: { ...belongsTo, filename: file.name },
      fingerprint: (one) =>
        Promise.resolve([endpoint, ...Object.values(belongsTo), one.name, one.size, one.lastModified].join(' ')),
      onUploadUrlAvailable: () => this.change(key, { address: addressOf(upload.url) }),
      onProgress: (sent) => this.change(key, { sent }),
      onSuccess: () => this.change(key, { state: 'done', sent: file.size, address: addressOf(upload.url) }, true),
      onError: (error) => this.change(key, setbackOf(error), true),
    });
    return upload;
  }

  private change(key: string, part: Partial<UploadState>, isOver = false): void {
    this.tell(this.states.map((one) => (one.key === key ? { ...one, ...part } : one)));
    if (isOver) this.startNext();
  }

  private tell(states: readonly UploadState[]): void {
    this.states = states;
    for (const listener of this.listeners) listener();
  }
}

function addressOf(url: string | null): string | null {
  return url?.split('/').at(-1) ?? null;
}

/** The server's own words where it said no; else the connection broke. */
function setbackOf(error: object): Partial<UploadState> {
  const response =
    'originalResponse' in error ? (error.originalResponse as { getStatus(): number; getBody(): string } | null) : null;
  const status = response?.getStatus() ?? 0;
  if (response === null || status < 400 || status >= 500 || status === 409) return { state: 'broken', why: LOST };
  return { state: 'refused', why: wordsIn(response.getBody()) };
}

function wordsIn(body: string): string {
  try {
    return (JSON.parse(body) as { message: string }).message;
  } catch {
    return 'The selected file could not be uploaded, try again.';
  }
}
