import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { SHUT_FILE_WORDS } from '@bidwell/domain/drop-box';
import { All, Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FILE_GONE, sayNo, signedIn } from '../../platform/files/answer-files.js';
import { fileHeaders } from '../../platform/files/file-headers.js';
import { ResumableUploads } from '../../platform/files/resumable-uploads.js';
import { VIEWER_SOURCE, type ViewerSource } from '../../platform/viewer.js';
import { readSessionToken } from '../../platform/web/session-cookie.js';
import { OpenerClient } from '../opener-client.js';
import { ProposalFileKeeper } from './proposal-file-keeper.js';
import { isRowId } from '../../platform/row-id.js';

const PATH = 'api/proposal-files';

/** What is said when the opener sends no file, by the status it answers with. */
const IN_WORDS: Record<number, [number, string, string]> = {
  403: [
    403,
    'TERMS',
    'The bidder marked this file as a protected idea. Agree to its terms on the page of the proposals first.',
  ],
  404: [404, 'NOT_FOUND', FILE_GONE],
  409: [409, 'DROP_BOX', SHUT_FILE_WORDS],
  422: [
    422,
    'UNREADABLE',
    'This file was changed or damaged in the database and does not open any more. Tell its bidder.',
  ],
};

/** Files of proposals: uploaded and read back by their bidder, and read by the requester once they are opened. */
@Controller(PATH)
export class ProposalFilesController {
  private readonly uploads: ResumableUploads;

  constructor(
    @Inject(VIEWER_SOURCE) private readonly people: ViewerSource,
    private readonly opener: OpenerClient,
    keeper: ProposalFileKeeper,
  ) {
    this.uploads = new ResumableUploads(`/${PATH}`, keeper);
  }

  @Get(':id')
  async download(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    // A browser's GET is a download; the protocol's HEAD, which Express would bring here too, asks how far an upload is.
    if (req.method === 'HEAD') return this.upload(req, res);
    const viewer = await signedIn(this.people, req, res);
    if (viewer === null) return;
    const leaving = new AbortController();
    res.once('close', () => leaving.abort());
    const sent = isRowId(id) ? await this.opener.file(readSessionToken(req) ?? '', id, leaving.signal) : null;
    if (sent?.ok !== true || sent.body === null) {
      const [status, code, words] = IN_WORDS[isRowId(id) ? (sent?.status ?? 503) : 404] ?? UNAVAILABLE;
      return sayNo(res, status, code, words);
    }
    const name = decodeURIComponent(sent.headers.get('x-file-name') ?? '');
    res.set(fileHeaders(name, Number(sent.headers.get('content-length'))));
    // Whoever goes away in the middle is no fault; a seal that breaks in the middle ends the connection here too.
    await pipeline(Readable.fromWeb(sent.body as ReadableStream), res).catch(() => undefined);
  }

  @All(['', ':address'])
  async upload(@Req() req: Request, @Res() res: Response): Promise<void> {
    const viewer = await signedIn(this.people, req, res);
    if (viewer !== null) await this.uploads.handle(viewer, req, res);
  }
}

const UNAVAILABLE: [number, string, string] = [
  503,
  'SEAL_UNAVAILABLE',
  'Bidwell cannot reach its key service at the moment, so nothing can be unsealed. Try again in a minute.',
];
