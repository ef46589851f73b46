import { Module } from '@nestjs/common';
import { Obligations } from './obligations.service.js';
import { StartInstance } from './start-instance.service.js';

/** Promises that count now, and the clocks that run on them. */
@Module({
  providers: [Obligations, StartInstance],
  exports: [Obligations, StartInstance],
})
export class PromisesModule {}
