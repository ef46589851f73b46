import { Module } from '@nestjs/common';
import { GuestCodes } from './guest-codes.service.js';
import { GuestLinks } from './guest-links.service.js';
import { GuestsResolver } from './guests.resolver.js';

/** Vendors that come in by an invitation link and a one-time code. */
@Module({ providers: [GuestLinks, GuestCodes, GuestsResolver] })
export class GuestsModule {}
