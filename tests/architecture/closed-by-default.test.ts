import 'reflect-metadata';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import '../../apps/api/src/app.module.js';
import type { Viewer } from '@bidwell/domain/permissions';
import type { ActRecord } from '../../apps/api/src/platform/audit/act-record.js';
import { PermissionGuard } from '../../apps/api/src/platform/permission/permission.guard.js';
import { Reading } from '../../apps/api/src/platform/reading/reading.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { filesOfCheckout, text } from './tools.js';

const schema = buildSchema(text('libs/schema/schema.graphql'));

/** Every reading of the API: those that a file lends, and those that hang below them. */
async function allReadings(): Promise<Reading[]> {
  const files = filesOfCheckout('apps/api/src').filter((path) => path.endsWith('.reading.ts'));
  const modules = await Promise.all(files.map(load));
  const waiting = modules.flatMap((module) => Object.values(module)).filter((lent) => lent instanceof Reading);
  const found = new Set<Reading>();
  for (let reading = waiting.pop(); reading !== undefined; reading = waiting.pop()) {
    if (found.has(reading)) continue;
    found.add(reading);
    for (const field of reading.fieldNames()) {
      const below = reading.nestedOf(field);
      if (below !== undefined) waiting.push(below.reading());
    }
  }
  return [...found];
}

const load = (path: string) => import(/* @vite-ignore */ inRoot(path)) as Promise<Record<string, unknown>>;

const readings = await allReadings();

describe('a reading', () => {
  test('is there for every type that pages are made of', () => {
    const typesOfPages = ['Viewer', 'Job', 'Bidder', 'Person', 'MyProposal', 'OpenedProposal', 'Comparison', 'Debrief'];
    expect(readings.map(({ typeName }) => typeName)).toEqual(expect.arrayContaining(typesOfPages));
  });

  test.each(readings)('of $typeName answers every field that the schema has, and no other', (reading) => {
    const type = schema.getType(reading.typeName);
    const fields = isObjectType(type) ? Object.keys(type.getFields()).toSorted() : [];
    expect(fields.length).toBeGreaterThan(0);
    expect(reading.fieldNames()).toEqual(fields);
  });
});

describe('a root field', () => {
  const anybody: Viewer = {
    personId: 'p',
    isEmployee: true,
    isLeader: true,
    isAdministrator: true,
    bidderId: 'b',
    bidderKind: 'team',
  };

  const unrecorded = { denied: async () => undefined } as unknown as ActRecord;

  /** Asks the guard as Nest does before it calls the resolver of this root field. */
  function mayCall(fieldName: string, viewer: Viewer | null): Promise<boolean> {
    const context = new ExecutionContextHost([null, {}, { viewer }, { fieldName }], Object, mayCall);
    context.setType('graphql');
    return new PermissionGuard(unrecorded).canActivate(context);
  }

  test('that somebody opened is open to those it names', async () => {
    expect(await mayCall('postedJobs', anybody)).toBe(true);
    expect(await mayCall('serverTime', null)).toBe(true);
    await expect(mayCall('postedJobs', null)).rejects.toThrow('Sign in to continue.');
  });

  test.each(['forgotten', 'toString', 'constructor'])(
    'that has no row in the policy is closed: %s',
    async (forgotten) => {
      await expect(mayCall(forgotten, anybody)).rejects.toThrow('Your role does not include this.');
      await expect(mayCall(forgotten, null)).rejects.toThrow('Sign in to continue.');
    },
  );
});
