import { InvitationMode } from '@bidwell/domain/brief';
import { BudgetMode } from '@bidwell/domain/budget';
import { JobPhase } from '@bidwell/domain/job-lifecycle';
import { DateFlexibility } from '@bidwell/domain/schedule';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(JobPhase, {
  name: 'JobPhase',
  description: 'Where a job stands. Computed from what happened and from the database’s clock.',
});
registerEnumType(DateFlexibility, { name: 'DateFlexibility', description: 'How firmly the dates stand.' });
registerEnumType(BudgetMode, { name: 'BudgetMode', description: 'What bidders are told of the budget.' });
registerEnumType(InvitationMode, {
  name: 'InvitationMode',
  description: 'Which vendors are invited. Internal teams of the category always are.',
});
