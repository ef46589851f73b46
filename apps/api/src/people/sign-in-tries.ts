import { Injectable } from '@nestjs/common';
import { refuse } from '../platform/graphql/refusal.js';
import { type Budget, RateLimits } from '../platform/rate-limits.js';
import { KnownBrowsers } from './known-browsers.js';

const QUARTER_HOUR = 15 * 60;

/** Tries for one account from browsers that its owner never used: all of them together. */
const STRANGERS: Budget = { name: 'signInStrangers', calls: 10, seconds: QUARTER_HOUR };

/** Tries for one account from one browser in which its owner has signed in before. */
const KNOWN: Budget = { name: 'signInKnown', calls: 10, seconds: QUARTER_HOUR };

/** Wrong tries from one network address, whatever the accounts: a company may sit behind one. */
const NETWORK: Budget = { name: 'signInNetwork', calls: 100, seconds: QUARTER_HOUR };

const PASSWORD: Budget = { name: 'ownPassword', calls: 10, seconds: QUARTER_HOUR };

/** Where a try comes from. */
export interface From {
  network: string;
  browserToken: string | null;
  /** Browser and system, for the list of one's own sessions. */
  device: string;
}

/**
 * Keeps guessing slow: at most 10 tries an account in 15 minutes, right or wrong, and 100 wrong ones a network. A browser in which the
 * account's owner has signed in before has tries of its own, which no stranger can spend: guessing at somebody's password before a
 * deadline does not keep them from signing in and submitting.
 */
@Injectable()
export class SignInTries {
  constructor(
    private readonly limits: RateLimits,
    private readonly browsers: KnownBrowsers,
  ) {}

  /** Counts one try. */
  async count(address: string, { network, browserToken }: From): Promise<void> {
    if (await this.browsers.knows(address, browserToken)) {
      refuseWhen(await this.limits.take(KNOWN, `${address} ${browserToken}`), 'for this address');
      return;
    }
    refuseWhen(await this.limits.wait(NETWORK, network), 'from your network');
    refuseWhen(await this.limits.take(STRANGERS, address), 'for this address');
  }

  /** Counts a try that was wrong. */
  async countWrong({ network }: From): Promise<void> {
    await this.limits.take(NETWORK, network);
  }

  /** Counts one try of a signed-in person at their own password. */
  async countOwn(personId: string): Promise<void> {
    refuseWhen(await this.limits.take(PASSWORD, personId), 'at this password');
  }
}

function refuseWhen(wait: number | null, where: string): void {
  if (wait === null) return;
  const minutes = Math.ceil(wait / 60);
  refuse(
    'TOO_MANY_TRIES',
    `Too many tries ${where}. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`,
  );
}
