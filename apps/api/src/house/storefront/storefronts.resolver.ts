import { STOREFRONT_LIMITS } from '@bidwell/domain/storefront';
import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { WholeText } from '../../platform/graphql/whole-text.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { KeepStorefront } from './keep-storefront.js';
import { StorefrontInput } from './storefront.inputs.js';
import { Storefront, StorefrontConnection, StorefrontResult } from './storefront.results.js';
import { Storefronts } from './storefronts.service.js';

const Id = (name = 'id') => Args(name, { type: () => ID }, ParseUUIDPipe);
const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class PictureWords {
  @Field({ description: 'What it shows, for those who do not see it.' })
  @MaxLength(STOREFRONT_LIMITS.alt, tooLong(STOREFRONT_LIMITS.alt))
  @WholeText()
  alt: string;

  @Field({ description: 'May be empty.' })
  @MaxLength(STOREFRONT_LIMITS.caption, tooLong(STOREFRONT_LIMITS.caption))
  @WholeText()
  caption: string;
}

/** Storefronts: whom to ask, and one's own. */
@Resolver()
export class StorefrontsResolver {
  constructor(
    private readonly fronts: Storefronts,
    private readonly keeping: KeepStorefront,
  ) {}

  @Query(() => Storefront, {
    nullable: true,
    description:
      'What a bidder shows of itself. Null when there is none for this viewer: a vendor’s people see their own.',
  })
  storefront(
    @Id('bidderId') bidderId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Storefront | null> {
    return this.fronts.one(bidderId, viewer, selectionOf(info));
  }

  @Query(() => StorefrontConnection, { description: 'Whom to ask: teams first, then vendors, by name.' })
  storefronts(
    @Args() page: PageArgs,
    @Args('words', { type: () => String, nullable: true, description: 'Words of what they do. Null: any.' })
    words: string | null,
    @Args(
      'categoryId',
      { type: () => ID, nullable: true, description: 'Null: any.' },
      new ParseUUIDPipe({ optional: true }),
    )
    categoryId: string | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Storefront>> {
    const search = { words: words?.slice(0, 200) ?? null, categoryId: categoryId ?? null };
    return this.fronts.page(page, search, viewer, selectionOf(info));
  }

  @Mutation(() => StorefrontResult, {
    description:
      'Says what the company reads of one’s own bidder. Refusals: STOREFRONT_UNFINISHED, UNKNOWN, NOT_FOUND.',
  })
  async saveStorefront(
    @Args('storefront') storefront: StorefrontInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Storefront> {
    await this.keeping.save(storefront, viewer);
    return this.fronts.own(viewer, selectionOf(info));
  }

  @Mutation(() => StorefrontResult, {
    description: 'Changes what is said of a picture. Refusals: PICTURE_WORDS, NOT_FOUND.',
  })
  async describePicture(
    @Id() id: string,
    @Args() { alt, caption }: PictureWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Storefront> {
    await this.keeping.describe(id, alt, caption, viewer);
    return this.fronts.own(viewer, selectionOf(info));
  }

  @Mutation(() => StorefrontResult, { description: 'Takes a picture off the storefront. Refusals: NOT_FOUND.' })
  async removePicture(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Storefront> {
    await this.keeping.remove(id, viewer);
    return this.fronts.own(viewer, selectionOf(info));
  }
}
