import type { PromiseClock, PromiseUnit, ServicePromise } from '@bidwell/domain/service-promise';
import type {
  CataloguePromiseInput,
  OwnPromiseFragment,
  PromiseClock as WireClock,
  PromiseUnit as WireUnit,
} from '../../graphql/generated/graphql';

/** A promise of one's own catalogue, in the words of the rules. */
export interface OwnPromise extends ServicePromise {
  id: string;
  record: OwnPromiseFragment['record'];
}

/** A promise while it is written. */
export interface WrittenPromise extends Omit<ServicePromise, 'target' | 'remedy'> {
  target: number | null;
  remedy: string;
}

export function ownPromise(promise: OwnPromiseFragment): OwnPromise {
  return {
    ...promise,
    unit: promise.unit.toLowerCase() as PromiseUnit,
    clock: promise.clock.toLowerCase() as PromiseClock,
  };
}

/** As the server takes it. A missing target goes as 0, which it asks for in words. */
export function promiseInput({ text, metric, target, unit, clock, remedy }: WrittenPromise): CataloguePromiseInput {
  const wire = { unit: unit.toUpperCase() as WireUnit, clock: clock.toUpperCase() as WireClock };
  return { text, metric, target: target ?? 0, ...wire, remedy };
}
