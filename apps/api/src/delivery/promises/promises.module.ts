import { Module } from '@nestjs/common';
import { EndInstance } from './end-instance.service.js';
import { Obligations } from './obligations.service.js';
import { StartInstance } from './start-instance.service.js';

/** Promises that count now, and the clocks that run on them. */
@Module({
  providers: [EndInstance, Obligations, StartInstance],
  exports: [EndInstance, Obligations, StartInstance],
})
export class PromisesModule {}
