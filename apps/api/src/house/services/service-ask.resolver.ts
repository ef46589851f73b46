import { isInside, type Viewer } from '@bidwell/domain/permissions';
import { directAskRefusal } from '@bidwell/domain/standing-service';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/viewer.js';
import { Service } from './service.results.js';

/** What a service costs, and what the policy lets through. */
interface AskedService {
  isOwn: boolean;
  isRetired: boolean;
  price: number | null;
  limit: number | null;
}

/** Whether the viewer may ask for a service straight away. */
@Resolver(() => Service)
export class ServiceAskResolver {
  @ResolveField(() => String, { nullable: true })
  askRefusal(@Parent() service: AskedService, @CurrentViewer() viewer: Viewer): string | null {
    return askRefusalOf(service, viewer)?.message ?? null;
  }
}

/** The rule, asked with what was read of the service. */
export function askRefusalOf({ price, ...facts }: AskedService, viewer: Viewer): ReturnType<typeof directAskRefusal> {
  return directAskRefusal({ ...facts, priceFrom: price, isInside: isInside(viewer) });
}
