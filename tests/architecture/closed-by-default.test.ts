import 'reflect-metadata';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { Reflector } from '@nestjs/core';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import '../../apps/api/src/app.module.js';
import type { Viewer } from '@bidwell/domain/permissions';
import { Allow, Public } from '../../apps/api/src/platform/permission/allow.js';
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

  class SomeResolver {
    @Allow('employee')
    opened(): void {}

    @Public()
    open(): void {}

    forgotten(): void {}
  }

  /** Asks the guard as Nest does before it calls a resolver. */
  function mayCall(field: keyof SomeResolver, viewer: Viewer | null): boolean {
    const context = new ExecutionContextHost([null, {}, { viewer }, {}], SomeResolver, SomeResolver.prototype[field]);
    context.setType('graphql');
    return new PermissionGuard(new Reflector()).canActivate(context);
  }

  test('that somebody opened is open to those it names', () => {
    expect(mayCall('opened', anybody)).toBe(true);
    expect(mayCall('open', null)).toBe(true);
    expect(() => mayCall('opened', null)).toThrow('Sign in to continue.');
  });

  test('that nobody opened is closed, to whoever holds every role too', () => {
    expect(() => mayCall('forgotten', anybody)).toThrow('Your role does not include this.');
    expect(() => mayCall('forgotten', null)).toThrow('Sign in to continue.');
  });
});
