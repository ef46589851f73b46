import { Module } from '@nestjs/common';
import { GoalsResolver } from './goals.resolver.js';
import { Goals } from './goals.service.js';

/** Company goals and the customer outside. */
@Module({ providers: [Goals, GoalsResolver] })
export class GoalsModule {}
