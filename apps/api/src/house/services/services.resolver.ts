import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { KeepServices } from './keep-services.js';
import { ServiceInput } from './service.inputs.js';
import { Service, ServiceConnection, ServiceResult } from './service.results.js';
import { Services } from './services.service.js';

const optionalId = new ParseUUIDPipe({ optional: true });

/** Services: finding them, and keeping one's own. */
@Resolver()
export class ServicesResolver {
  constructor(
    private readonly found: Services,
    private readonly keeping: KeepServices,
  ) {}

  @Query(() => Service, { nullable: true, description: 'One service. Null when there is none for this viewer.' })
  service(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Service | null> {
    return this.found.one(id, viewer, selectionOf(info));
  }

  @Query(() => ServiceConnection, { description: 'Services that teams and vendors offer, by title.' })
  services(
    @Args() page: PageArgs,
    @Args('words', { type: () => String, nullable: true, description: 'Words they are described with. Null: any.' })
    words: string | null,
    @Args('categoryId', { type: () => ID, nullable: true, description: 'Null: any.' }, optionalId)
    categoryId: string | null,
    @Args('direct', { type: () => Boolean, nullable: true, description: 'Only what is taken without a contest.' })
    direct: boolean | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Service>> {
    const search = {
      words: words?.slice(0, 200) ?? null,
      categoryId: categoryId ?? null,
      direct: direct ?? false,
    };
    return this.found.page(page, search, viewer, selectionOf(info));
  }

  @Mutation(() => ServiceResult, {
    description:
      'Keeps a service on the storefront. Requests keep the promise they were made with. Refusals: SERVICE_UNFINISHED with every problem, SERVICE_TWICE, STOREFRONT_FULL, UNKNOWN, NOT_FOUND.',
  })
  async saveService(
    @Args('service') service: ServiceInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, nullable: true, description: 'Which to change. Null adds one.' }, optionalId)
    id?: string | null,
  ): Promise<Service> {
    return this.kept(await this.keeping.save(id ?? null, service, viewer), viewer, info);
  }

  @Mutation(() => ServiceResult, {
    description: 'Takes a service off the storefront. Requests that were made go on. Refusals: NOT_FOUND.',
  })
  async retireService(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Service> {
    await this.keeping.retire(id, viewer);
    return this.kept(id, viewer, info);
  }

  private async kept(id: string, viewer: Viewer, info: GraphQLResolveInfo): Promise<Service> {
    return (await this.found.one(id, viewer, selectionOf(info))) ?? notFound('This service');
  }
}
