import { Module } from '@nestjs/common';
import { GoalsResolver } from './goals.resolver.js';

/** Company goals and the customer outside. */
@Module({ providers: [GoalsResolver] })
export class GoalsModule {}
