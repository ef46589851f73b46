import { Injectable } from '@nestjs/common';

type Listener = (happening: never) => Promise<void>;

/**
 * What happened in one room, for rooms that come later. Listeners run in the same transaction as the move itself, so
 * that what they write stands or falls with it.
 */
@Injectable()
export class Happenings {
  private readonly listeners = new Map<string, Listener[]>();

  /** Calls `listener` whenever something of this name happens. The name is a past event: `jobPublished`. */
  on<T>(name: string, listener: (happening: T) => Promise<void>): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener as Listener]);
  }

  /** Tells every listener, one after the other. */
  async tell<T>(name: string, happening: T): Promise<void> {
    for (const listener of this.listeners.get(name) ?? []) await (listener as (h: T) => Promise<void>)(happening);
  }
}
