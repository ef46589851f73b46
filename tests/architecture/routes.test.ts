import { expect, test } from 'vitest';
import { routes } from '../../libs/domain/src/access-policy.js';
import { filesOfCheckout, text } from './tools.js';

/** What a controller gives out or takes in: `GET /api/job-files/:id`. The upload protocol's `All` is asked by its own tests. */
function addressesIn(path: string): string[] {
  const source = text(path);
  const named = /@Controller\((?:'([^']+)'|PATH)\)/.exec(source);
  if (named === null) return [];
  const base = named[1] ?? /const PATH = '([^']+)'/.exec(source)?.[1] ?? '';
  const calls = [...source.matchAll(/@(Get|Post|Put|Patch|Delete|Sse)\((?:'([^']*)')?\)/g)];
  return calls.map(([, method = '', below]) => {
    const verb = method === 'Sse' ? 'GET' : method.toUpperCase();
    return `${verb} /${base}${below === undefined ? '' : `/${below}`}`;
  });
}

test('the policy says of every address beside GraphQL who is given something, and of no other', () => {
  const sources = filesOfCheckout('apps/api/src').filter((path) => path.endsWith('.controller.ts'));
  const addresses = sources.flatMap(addressesIn);
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.toSorted()).toEqual(Object.keys(routes).toSorted());
});
