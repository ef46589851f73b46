import { createHash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CalendarFeeds } from './calendar-feeds.service.js';

const ADDRESS = /^([\w-]{27})\.ics$/;

/** Gives a calendar to programs that know its secret address. To any other address there is nothing, in the same words. */
@Controller('api/calendar')
export class CalendarController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get(':file')
  async read(@Param('file') file: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const token = ADDRESS.exec(file)?.[1];
    const text = token === undefined ? null : await this.feeds.file(token);
    if (text === null) {
      res.status(404).type('text/plain').send('There is no calendar at this address. Its owner can make a new one.');
      return;
    }
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    res.set({ 'Content-Type': 'text/calendar; charset=utf-8', ETag: tag, 'Referrer-Policy': 'no-referrer' });
    if (req.headers['if-none-match'] === tag) res.status(304).end();
    else res.send(text);
  }
}
