import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** An instant: ISO 8601 with its offset; always given out in UTC. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601, in UTC: `2026-11-24T17:00:00.000Z`.',
  serialize: (value) => new Date(value as string | Date).toISOString(),
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

/** A day in nobody's zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'CalendarDate',
  description: 'A calendar day without a zone: `2026-11-24`.',
  serialize: (value) => String(value).slice(0, 10),
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

/** Money is counted, never measured: an integer of the currency's smallest unit. */
export const MinorUnits = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  description: "An amount of money as a whole number of the currency's smallest unit (cents for EUR).",
  serialize: (value) => Number(value),
  parseValue: (value) => parseMinor(value),
  parseLiteral: (node) => parseMinor(node.kind === Kind.INT ? Number(node.value) : null),
});

function parseInstant(value: unknown): Date {
  const shaped =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(value);
  const instant = new Date(shaped ? value : Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw badInput('Enter a date and time with its zone, such as 2026-11-24T17:00:00Z.');
  return instant;
}

function parseDay(value: unknown): string {
  const shaped = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  const day = new Date(shaped ? `${value}T00:00:00Z` : Number.NaN);
  const isReal = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(String(value));
  if (!isReal) throw badInput('Enter a day of the calendar, such as 2026-11-24.');
  return String(value);
}

function parseMinor(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw badInput("Enter an amount as a whole number of the currency's smallest unit.");
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
