import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { keysOf, type Page, type PageArgs, pageOf } from '../../platform/graphql/paging.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import { isRowId } from '../../platform/row-id.js';
import { isRequestVisible, serviceRequestReading } from './request.reading.js';
import { RequestSide, type ServiceRequest } from './request.results.js';

interface Keys {
  k1: string;
  k2: string;
}

/** Reads requests: one, or those of a side, the newest first. */
@Injectable()
export class Requests {
  constructor(private readonly reader: Reader) {}

  one(id: string, viewer: Viewer, selection: Selection): Promise<ServiceRequest | null> {
    return this.reader.one<ServiceRequest>(
      serviceRequestReading,
      selection,
      viewer,
      (row, scope) =>
        `from service_request ${row} where ${row}.id = ${scope.param(id, 'uuid')} and ${isRequestVisible(row, scope)}`,
    );
  }

  async known(id: string, viewer: Viewer, selection: Selection): Promise<ServiceRequest> {
    return (await this.one(id, viewer, selection)) ?? notFound('This request');
  }

  async page(
    { first, after }: PageArgs,
    side: RequestSide,
    isOpen: boolean,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Page<ServiceRequest>> {
    const keys = after == null ? null : keysIn(after);
    const rows = await this.reader.list<ServiceRequest & Keys>(
      serviceRequestReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (
        row,
        scope,
      ) => `from service_request ${row} where ${ofSide(side, row, scope)} and ${row}.closed_at is ${isOpen ? '' : 'not '}null
        and ${keys === null ? 'true' : isBehind(row, keys, scope)}
        order by ${row}.created_at desc, ${row}.id desc limit ${scope.param(first + 1, 'int')}`,
      '{row}.created_at::text as k1, {row}.id as k2',
    );
    return pageOf<ServiceRequest & Keys>(rows, first, (row) => [row.k1, row.k2]);
  }
}

const ofSide = (side: RequestSide, row: string, scope: Scope) =>
  side === RequestSide.ASKED ? `${row}.asked_by = ${scope.personId()}` : `${row}.bidder_id = ${scope.bidderId()}`;

function isBehind(row: string, [at, id]: string[], scope: Scope): string {
  return `(${row}.created_at, ${row}.id) < (${scope.param(at, 'timestamptz')}, ${scope.param(id, 'uuid')})`;
}

function keysIn(after: string): string[] {
  const keys = keysOf(after, 2);
  const isOurs = keys !== null && !Number.isNaN(Date.parse(keys[0] ?? '')) && isRowId(keys[1] ?? '');
  return isOurs ? keys : refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
}
