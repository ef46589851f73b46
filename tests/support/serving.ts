import type { Actor } from './actor.js';
import type { Market } from './market.js';

/** What came of a move: the thing's id, or why not. */
export interface Served {
  __typename: string;
  id: string;
  code?: string;
  message?: string;
  problems?: { field: string; message: string }[];
}

export const serviceInput = (market: Market, part: object = {}): object => ({
  categoryId: market.categoryId,
  title: 'Update a page',
  about: 'You send words or a picture, we put them on the website.',
  includes: 'Text, one picture, a look at it on a telephone',
  typicalHours: 4,
  promise: {
    text: 'Website updates',
    metric: 'time from request to live',
    target: 24,
    unit: 'HOURS',
    clock: 'CALENDAR',
  },
  priceFrom: null,
  currency: 'EUR',
  ...part,
});

/** Puts a service on the storefront of this person's bidder, or changes the one with this id. */
export async function saveService(actor: Actor, service: object, id: string | null = null): Promise<Served> {
  const document = `mutation ($id: ID, $service: ServiceInput!) { answer: saveService(id: $id, service: $service) { ${answering('Service')} } }`;
  return (await actor.ask<{ answer: Served }>(document, { id, service })).answer;
}

/** Asks for a service straight away. */
export async function askService(actor: Actor, serviceId: string, words = 'The opening hours'): Promise<Served> {
  const document = `mutation ($id: ID!, $words: String!) { answer: askService(serviceId: $id, words: $words) { ${answering('ServiceRequest')} } }`;
  return (await actor.ask<{ answer: Served }>(document, { id: serviceId, words })).answer;
}

/** `takeRequest`, `turnDownRequest` or `withdrawRequest`. */
export async function moveRequest(actor: Actor, move: string, id: string, words?: string): Promise<Served> {
  const said = words === undefined ? ['', ''] : [', $words: String!', ', words: $words'];
  const document = `mutation ($id: ID!${said[0]}) { answer: ${move}(id: $id${said[1]}) { ${answering('ServiceRequest')} } }`;
  return (await actor.ask<{ answer: Served }>(document, { id, words })).answer;
}

const answering = (type: string) =>
  `__typename ... on ${type} { id } ... on Refusal { code message problems { field message } }`;
