import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Catalogue } from './catalogue.service.js';
import { CataloguePromiseInput } from './house.inputs.js';
import { CataloguePromise, CataloguePromiseResult, OwnReference } from './house.results.js';

/** Promises and references of the viewer's own bidder. */
@Resolver()
export class HouseResolver {
  constructor(private readonly catalogue: Catalogue) {}

  @Query(() => [CataloguePromise], { description: 'Promises that the viewer’s bidder makes again and again, by text.' })
  cataloguePromises(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<CataloguePromise[]> {
    return this.catalogue.promises(viewer, selectionOf(info));
  }

  @Query(() => [OwnReference], { description: 'Work that the viewer’s bidder won here, latest first, at most 50.' })
  ownReferences(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<OwnReference[]> {
    return this.catalogue.references(viewer, selectionOf(info));
  }

  @Mutation(() => CataloguePromiseResult, {
    description:
      'Keeps a promise in the catalogue. Refusals: PROMISE_UNFINISHED with every problem, PROMISE_TWICE, CATALOGUE_FULL, NOT_FOUND.',
  })
  async saveCataloguePromise(
    @Args('promise') promise: CataloguePromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
    @Args(
      'id',
      { type: () => ID, nullable: true, description: 'Which to change. Null adds one.' },
      new ParseUUIDPipe({ optional: true }),
    )
    id?: string | null,
  ): Promise<CataloguePromise> {
    const kept = await this.catalogue.save(id ?? null, { ...promise, remedy: promise.remedy ?? null }, viewer);
    return this.catalogue.one(kept, viewer, selectionOf(info));
  }

  @Mutation(() => CataloguePromiseResult, {
    description: 'Takes a promise out of the catalogue. Proposals that make it keep it. Refusals: NOT_FOUND.',
  })
  async retireCataloguePromise(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CataloguePromise> {
    await this.catalogue.retire(id, viewer);
    return this.catalogue.one(id, viewer, selectionOf(info));
  }
}
