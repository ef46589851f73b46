import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ActRecord } from '../../platform/audit/act-record.js';
import { FILE_GONE, sayNo, signedIn } from '../../platform/files/answer-files.js';
import { fileHeaders } from '../../platform/files/file-headers.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { isRowId } from '../../platform/row-id.js';
import { VIEWER_SOURCE, type ViewerSource } from '../../platform/viewer.js';
import { readSessionToken } from '../../platform/web/session-cookie.js';
import { OwnReceipts } from '../door/own-receipts.service.js';
import { OpenerClient } from '../opener-client.js';
import { receiptFile } from './receipt-file.js';

/** What can be had of a version: its receipt to read, its receipt for programs, and the text that its hash is of. */
const FILES = ['receipt.txt', 'receipt.json', 'proposal.json'] as const;
type File = (typeof FILES)[number];

/** Receipts, signed by the opener, for the bidder that submitted; and the key by which anybody checks them. */
@Controller('api')
export class ReceiptsController {
  constructor(
    @Inject(VIEWER_SOURCE) private readonly people: ViewerSource,
    private readonly own: OwnReceipts,
    private readonly opener: OpenerClient,
    private readonly record: ActRecord,
  ) {}

  @Get('keys')
  async keys(@Res() res: Response): Promise<void> {
    await orUnavailable(res, async () => void res.type('text/plain').send(`${await this.opener.recordKey()}\n`));
  }

  @Get('receipts/:proposalId/:version/:file')
  async receipt(
    @Param('proposalId') proposalId: string,
    @Param('version') version: string,
    @Param('file') file: string,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const viewer = await signedIn(this.people, req, res);
    if (viewer === null) return;
    const isNamed = isRowId(proposalId) && /^[1-9]\d{0,5}$/.test(version) && FILES.includes(file as File);
    const isOwn = isNamed && (await this.own.isOwn(proposalId, Number(version), viewer));
    if (isNamed && !isOwn) await this.record.denied(viewer.personId, 'receipt', proposalId, 'NOT_FOUND');
    if (!isOwn) return sayNo(res, 404, 'NOT_FOUND', FILE_GONE);
    await orUnavailable(res, async () => {
      const text = await this.textOf(file as File, proposalId, Number(version), readSessionToken(req) ?? '');
      if (text === null) return sayNo(res, 404, 'NOT_FOUND', FILE_GONE);
      const bytes = Buffer.from(text);
      res.set(fileHeaders(file, bytes.length));
      res.end(bytes);
    });
  }

  private async textOf(file: File, proposalId: string, version: number, sessionToken: string): Promise<string | null> {
    if (file === 'proposal.json') return this.opener.ownText(sessionToken, proposalId, version);
    const note = await this.opener.receipt(proposalId, version);
    if (note === null || file === 'receipt.txt') return note;
    return receiptFile(note, await this.opener.recordKey());
  }
}

/** The opener that does not answer says so in words, here as in a move; so does a drop box that has not opened. */
async function orUnavailable(res: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, message } = error.refusal;
    sayNo(res, code === 'DROP_BOX' ? 409 : 503, code, message);
  }
}
