import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { mayCall } from '@bidwell/domain/permissions';
import type { Request, Response } from 'express';
import { readBody, TooLarge } from '../platform/files/read-body.js';
import { Refused } from '../platform/graphql/refusal.js';
import { VIEWER_SOURCE, type ViewerSource } from '../platform/viewer.js';
import { readSessionToken } from '../platform/web/session-cookie.js';
import { UploadedFiles } from './uploaded-files.service.js';

const LIMIT = 25 * 1024 * 1024;

/** What a browser calls the files it may send; what they are, their first bytes say. */
const TYPES = [
  'text/csv',
  'application/json',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

/** Takes a file of past contests (CSV, XLSX, OCDS) as the raw body of a request; its name comes in `x-file-name`, percent-encoded. */
@Controller('api/imports')
export class UploadsController {
  constructor(
    @Inject(VIEWER_SOURCE) private readonly people: ViewerSource,
    private readonly files: UploadedFiles,
  ) {}

  @Post()
  async upload(@Req() req: Request, @Res() res: Response): Promise<void> {
    const viewer = await this.people.viewerOf(readSessionToken(req));
    if (viewer === null) return answer(res, 401, 'UNAUTHENTICATED', 'Sign in to continue.');
    if (!mayCall('leaderOrAdministrator', viewer))
      return answer(
        res,
        403,
        'FORBIDDEN',
        'Only leaders and administrators import contests. An administrator can change your role.',
      );
    if (!req.is(TYPES)) return answer(res, 415, 'NOT_A_TABLE', 'The selected file must be CSV, XLSX or OCDS (JSON).');
    try {
      const id = await this.files.keep(viewer.personId, fileNameOf(req), await readBody(req, LIMIT));
      res.status(201).json({ id });
    } catch (error) {
      if (error instanceof TooLarge)
        return answer(res, 413, 'TOO_LARGE', 'The selected file must be smaller than 25 MB.');
      if (error instanceof Refused) return answer(res, 422, error.refusal.code, error.refusal.message);
      throw error;
    }
  }
}

function fileNameOf(req: Request): string {
  const name = req.headers['x-file-name'];
  try {
    return decodeURIComponent(String(name ?? ''));
  } catch {
    return String(name);
  }
}

function answer(res: Response, status: number, code: string, message: string): void {
  // What is left of a refused body stays unread: the connection ends with the answer.
  if (status >= 400 && !res.req.complete) res.set('connection', 'close');
  res.status(status).json({ code, message });
}
