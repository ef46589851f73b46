import type {
  OfferedServiceFragment,
  PromiseClock,
  PromiseUnit,
  ServiceInput,
} from '../../../graphql/generated/graphql';

/** A service while it is written. */
export interface WrittenService {
  categoryId: string | null;
  title: string;
  about: string;
  includes: string;
  typicalHours: number | null;
  text: string;
  metric: string;
  target: number | null;
  unit: Extract<PromiseUnit, 'HOURS' | 'DAYS'>;
  clock: Extract<PromiseClock, 'WORKING' | 'CALENDAR'>;
  remedy: string;
  priceFrom: number | null;
  currency: string;
  contactId: string | null;
}

/** An empty one; the only category there is, is chosen. */
export function newService(categories: readonly { id: string }[]): WrittenService {
  return {
    categoryId: categories.length === 1 ? (categories[0]?.id ?? null) : null,
    title: '',
    about: '',
    includes: '',
    typicalHours: null,
    text: '',
    metric: 'Time from the request until it is done',
    target: null,
    unit: 'HOURS',
    clock: 'WORKING',
    remedy: '',
    priceFrom: null,
    currency: 'EUR',
    contactId: null,
  };
}

/** One that is there, to change. */
export function writtenFrom(service: OfferedServiceFragment): WrittenService {
  const { title, about, includes, promise, priceFrom } = service;
  return {
    title,
    about,
    includes,
    categoryId: service.category.id,
    typicalHours: service.typicalHours ?? null,
    text: promise.text,
    metric: promise.metric,
    target: promise.target,
    unit: promise.unit === 'DAYS' ? 'DAYS' : 'HOURS',
    clock: promise.clock === 'CALENDAR' ? 'CALENDAR' : 'WORKING',
    remedy: promise.remedy ?? '',
    priceFrom: priceFrom?.amount ?? null,
    currency: priceFrom?.currency ?? 'EUR',
    contactId: service.contact?.id ?? null,
  };
}

/** As the server takes it. What is missing goes as nothing, which it asks for in words. */
export function serviceInput(written: WrittenService): ServiceInput {
  const { text, metric, target, unit, clock, remedy, categoryId, ...same } = written;
  const promise = { text: text.trim() === '' ? written.title : text, metric, target: target ?? 0, unit, clock, remedy };
  return { ...same, categoryId: categoryId ?? '', promise };
}
