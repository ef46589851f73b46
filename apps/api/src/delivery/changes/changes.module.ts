import { Module } from '@nestjs/common';
import { AwardsModule } from '../../awards/awards.module.js';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { ChangeFieldsResolver, EngagementChangesResolver } from './change-fields.resolver.js';
import { ChangesResolver } from './changes.resolver.js';
import { Changes } from './changes.service.js';

/** Changes of awarded work, proposed by one side and answered by the other. */
@Module({
  imports: [AwardsModule, EngagementsModule],
  providers: [Changes, ChangesResolver, ChangeFieldsResolver, EngagementChangesResolver],
})
export class ChangesModule {}
