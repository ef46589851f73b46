import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '../config.js';
import { RateLimits } from '../rate-limits.js';
import type { RequestContext } from '../viewer.js';

const MINUTE = 60;

/** Pages ask for several things at once, and again whenever something happens. */
const READS_FOR_A_MOVE = 4;

/**
 * How often one account may call one root field in a minute; aliases count each time. Every field has a budget of its own, so whatever
 * else an account does, submitting stays open to it. Moves are counted in PostgreSQL, for all processes together. Reads are
 * counted by each process for itself: a page stays one statement.
 */
@Injectable()
export class CallLimits implements CanActivate {
  private readonly reads: RateLimiterMemory;

  constructor(
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const points = Math.min(config.movesPerMinute * READS_FOR_A_MOVE, Number.MAX_SAFE_INTEGER);
    this.reads = new RateLimiterMemory({ points, duration: MINUTE });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql' || this.config.movesPerMinute === Infinity) return true;
    const { fieldName, parentType } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    const who = callerOf(GqlExecutionContext.create(context).getContext<RequestContext>());
    const isMove = parentType.name === 'Mutation';
    const wait = await (isMove ? this.move(fieldName, who) : this.read(`${fieldName} ${who}`));
    if (wait === null) return true;
    throw tooOften(wait);
  }

  private move(name: string, who: string): Promise<number | null> {
    return this.limits.take({ name, calls: this.config.movesPerMinute, seconds: MINUTE }, who);
  }

  private async read(key: string): Promise<number | null> {
    try {
      await this.reads.consume(key);
      return null;
    } catch (spent) {
      if (spent instanceof RateLimiterRes) return Math.ceil(spent.msBeforeNext / 1000);
      throw spent;
    }
  }
}

/** Whoever is signed in is counted alone; before that there is only the address that a request comes from. */
function callerOf({ viewer, req }: RequestContext): string {
  return viewer === null ? `address ${req.ip}` : `person ${viewer.personId}`;
}

function tooOften(wait: number): GraphQLError {
  return new GraphQLError(`That was too often. Wait ${wait} seconds and try again.`, {
    extensions: { code: 'TOO_OFTEN', http: { headers: new Map([['retry-after', String(wait)]]) } },
  });
}
