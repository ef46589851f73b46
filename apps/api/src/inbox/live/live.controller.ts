import { Controller, Inject, type MessageEvent, Req, Sse } from '@nestjs/common';
import type { Request } from 'express';
import { type Observable, of } from 'rxjs';
import { LiveStreams } from '../../platform/live/live-streams.js';
import { VIEWER_SOURCE, type ViewerSource } from '../../platform/viewer.js';
import { readSessionToken } from '../../platform/web/session-cookie.js';

/**
 * Wakes the open pages of a signed-in person when something concerns them. It says nothing else. A browser hears no status
 * of a stream, so that a no is its one event: `ended` without a session, `full` when too many windows are open.
 */
@Controller('api/live')
export class LiveController {
  constructor(
    @Inject(VIEWER_SOURCE) private readonly people: ViewerSource,
    private readonly streams: LiveStreams,
  ) {}

  @Sse()
  async live(@Req() req: Request): Promise<Observable<MessageEvent>> {
    const token = readSessionToken(req);
    const viewer = await this.people.viewerOf(token);
    if (viewer === null) return of({ type: 'ended', data: '1' });
    const { personId } = viewer;
    if (this.streams.isFull(personId)) return of({ type: 'full', data: '1' });
    return this.streams.open(personId, async () => (await this.people.viewerOf(token))?.personId === personId);
  }
}
