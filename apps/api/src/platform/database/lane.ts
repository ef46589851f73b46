import { AsyncLocalStorage } from 'node:async_hooks';

const lane = new AsyncLocalStorage<'reserved'>();

/** Runs `work`, and all that it begins, over the connections that are kept for what must get through. */
export const inReservedLane = <T>(work: () => T): T => lane.run('reserved', work);

/** Whether the current work may use the connections that are kept for what must get through. */
export const isInReservedLane = (): boolean => lane.getStore() === 'reserved';
