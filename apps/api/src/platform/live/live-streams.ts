import { Injectable, type MessageEvent, type OnModuleInit } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import { TickListener } from './tick-listener.js';

/** A browser keeps one for all its tabs; so many devices and browsers has nobody. */
const PER_PERSON = 8;

const BEAT = 20_000;

/** After a break all pages would come at once; each waits a moment of its own. */
const SPREAD = 1_000;

/** A browser that lost its stream comes back after about this long. */
const COME_BACK = 1_500;

interface Stream {
  subscriber: Subscriber<MessageEvent>;
  beat: NodeJS.Timeout;
}

/** The open pages of people, and what wakes them. A tick says only "look again": what there is to see, the page asks as ever. */
@Injectable()
export class LiveStreams implements OnModuleInit {
  private readonly streams = new Map<string, Set<Stream>>();

  constructor(private readonly ticks: TickListener) {}

  onModuleInit(): void {
    this.ticks.on((personId) => (personId === null ? this.tickAll() : this.tick(personId)));
  }

  /** Ends them all. Pages come back by themselves, to another process or to the next one here. */
  end(): void {
    for (const { subscriber } of this.all()) subscriber.complete();
  }

  isFull(personId: string): boolean {
    return (this.streams.get(personId)?.size ?? 0) >= PER_PERSON;
  }

  /** A person's stream, for as long as the page is open and `holds` says that its session does. */
  open(personId: string, holds: () => Promise<boolean>): Observable<MessageEvent> {
    return new Observable((subscriber) => {
      const stream: Stream = { subscriber, beat: setInterval(() => void beat(subscriber, holds), BEAT) };
      stream.beat.unref();
      const own = this.streams.get(personId) ?? new Set();
      this.streams.set(personId, own.add(stream));
      subscriber.next({ type: 'open', data: '1', retry: COME_BACK });
      return () => {
        clearInterval(stream.beat);
        own.delete(stream);
        if (own.size === 0 && this.streams.get(personId) === own) this.streams.delete(personId);
      };
    });
  }

  private tick(personId: string): void {
    for (const { subscriber } of this.streams.get(personId) ?? []) subscriber.next(TICK);
  }

  private tickAll(): void {
    for (const { subscriber } of this.all()) setTimeout(() => subscriber.next(TICK), Math.random() * SPREAD).unref();
  }

  private all(): Stream[] {
    return [...this.streams.values()].flatMap((own) => [...own]);
  }
}

const TICK: MessageEvent = { type: 'tick', data: '1' };

/** Shows that the line stands, and ends it with the session. A database that does not answer ends no session. */
async function beat(subscriber: Subscriber<MessageEvent>, holds: () => Promise<boolean>): Promise<void> {
  if (await holds().catch(() => true)) return subscriber.next({ type: 'beat', data: '1' });
  subscriber.next({ type: 'ended', data: '1' });
  subscriber.complete();
}
