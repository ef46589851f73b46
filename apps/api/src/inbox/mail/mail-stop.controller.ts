import { topicWords } from '@bidwell/domain/message-topic';
import type { MessageTopic } from '@bidwell/domain/message-topic';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Database } from '../../platform/database/database.js';
import { isRowId } from '../../platform/row-id.js';

const WHICH = `select m.topic from mail m where m.stop_token = $1 and m.person_id is not null and m.topic <> 'access'`;

const STOP = `
  insert into message_wish (person_id, topic, wish)
  select m.person_id, m.topic, 'app' from mail m where m.stop_token = $1 and m.person_id is not null and m.topic <> 'access'
  on conflict (person_id, topic) do update set wish = 'app'`;

const GONE = 'This link is known no more. Choose what is mailed to you in Bidwell, in the menu behind your name.';

/**
 * Stops mail of one topic from the mail itself, without signing in (RFC 8058). Looking changes nothing, because mail scanners
 * look; a mail program, or the page's button, posts.
 */
@Controller('api/mail-stop')
export class MailStopController {
  constructor(private readonly database: Database) {}

  @Get(':token')
  async look(@Param('token') token: string, @Res() res: Response): Promise<void> {
    const topic = await this.topicOf(token);
    if (topic === null) return page(res, 404, `<p>${GONE}</p>`);
    page(
      res,
      200,
      `<p>${sentence(topic)} will no longer come by mail. Everything stays in Bidwell.</p><form method="post"><button>Stop these mails</button></form>`,
    );
  }

  @Post(':token')
  async stop(@Param('token') token: string, @Res() res: Response): Promise<void> {
    const topic = await this.topicOf(token);
    if (topic === null) return page(res, 404, `<p>${GONE}</p>`);
    await this.database.rows(STOP, [token]);
    page(
      res,
      200,
      `<p>${sentence(topic)} no longer come by mail. Everything stays in Bidwell.</p><p><a href="/mail/wish">Choose what is mailed to you</a></p>`,
    );
  }

  private async topicOf(token: string): Promise<MessageTopic | null> {
    if (!isRowId(token)) return null;
    const mail = await this.database.row<{ topic: MessageTopic }>(WHICH, [token]);
    return mail?.topic ?? null;
  }
}

function sentence(topic: MessageTopic): string {
  const { title, examples } = topicWords[topic];
  return `<strong>${title}</strong> (${examples})`;
}

function page(res: Response, status: number, body: string): void {
  const look =
    'body{font:16px/1.5 system-ui,sans-serif;color:#191b22;background:#faf8f3;max-width:34em;margin:10vh auto;padding:0 16px}' +
    'button{font:inherit;padding:10px 16px;border:0;border-radius:6px;background:#191b22;color:#fff}a{color:inherit}' +
    '@media (prefers-color-scheme:dark){body{color:#eeede8;background:#15161b}button{background:#eeede8;color:#15161b}}';
  res
    .status(status)
    .type('html')
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mail from Bidwell</title><style>${look}</style></head><body><main><h1>Mail from Bidwell</h1>${body}</main></body></html>`,
    );
}
