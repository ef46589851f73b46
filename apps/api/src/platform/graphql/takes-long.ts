import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Observable } from 'rxjs';
import { takeLong } from '../database/on-behalf-of.js';

const TAKES_LONG = 'takesLong';

/** Marks what reckons over years: its statements may take the time of a report. */
export const TakesLong = () => SetMetadata(TAKES_LONG, true);

/** Gives a request that asks for what is marked so the time of a report, for the fields below it too. Goes around the transaction of a mutation. */
@Injectable()
export class LongWork implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const places = [context.getHandler(), context.getClass()];
    const isLong = this.reflector.getAllAndOverride<boolean | undefined>(TAKES_LONG, places) === true;
    if (isLong) takeLong();
    return next.handle();
  }
}
