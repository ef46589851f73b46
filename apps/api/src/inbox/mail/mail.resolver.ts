import { MailWish } from '@bidwell/domain/mail-wish';
import { isAdministering, type Viewer } from '@bidwell/domain/permissions';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerAccount } from '../../people/people.results.js';
import { viewerReading } from '../../people/viewer.reading.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Allow } from '../../platform/permission/allow.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Mail } from './mail.results.js';
import { Mails } from './mail.service.js';

viewerReading.plain('mailWish').resolved('readsAllMail', {});

@Resolver()
export class MailResolver {
  constructor(private readonly mails: Mails) {}

  @Allow('administrator')
  @Query(() => [Mail], { name: 'mails', description: 'In a demo: the latest 50 mails to anybody. Empty elsewhere.' })
  latest(): Promise<Mail[]> {
    return this.mails.latest();
  }

  @Allow('signedIn')
  @Mutation(() => MailWish, { description: 'Says what the viewer wants by mail; answers the same.' })
  async setMailWish(
    @Args('wish', { type: () => MailWish }) wish: MailWish,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MailWish> {
    await this.mails.wish(wish, viewer);
    return wish;
  }
}

/** What this room lends to the viewer. */
@Resolver(() => ViewerAccount)
export class ViewerMailResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @ResolveField(() => MailWish, { description: 'What the viewer wants by mail.' })
  mailWish(@Parent() viewer: ViewerAccount & { mailWish: MailWish }): MailWish {
    return viewer.mailWish;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer can read `mails`: an administrator of a demo.' })
  readsAllMail(@CurrentViewer() viewer: Viewer): boolean {
    return this.config.isDemo && isAdministering(viewer);
  }
}
