import { isAdministering, type Viewer } from '@bidwell/domain/permissions';
import { Inject } from '@nestjs/common';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerAccount } from '../../people/people.results.js';
import { viewerReading } from '../../people/viewer.reading.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Mail } from './mail.results.js';
import { Mails } from './mail.service.js';

viewerReading.resolved('readsAllMail', {});

@Resolver()
export class MailResolver {
  constructor(private readonly mails: Mails) {}

  @Query(() => [Mail], { name: 'mails', description: 'In a demo: the latest 50 mails to anybody. Empty elsewhere.' })
  latest(): Promise<Mail[]> {
    return this.mails.latest();
  }
}

/** What this room lends to the viewer. */
@Resolver(() => ViewerAccount)
export class ViewerMailResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @ResolveField(() => Boolean, { description: 'Whether the viewer can read `mails`: an administrator of a demo.' })
  readsAllMail(@CurrentViewer() viewer: Viewer): boolean {
    return this.config.isDemo && isAdministering(viewer);
  }
}
