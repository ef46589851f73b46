import { evidenceSizeRefusal, PROMISE_FILES } from '@bidwell/domain/promise-life';
import { plainFileName } from '@bidwell/domain/file-kind';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FILE_GONE, sayNo, signedIn } from '../../platform/files/answer-files.js';
import { fileHeaders } from '../../platform/files/file-headers.js';
import { readBody, TooLarge } from '../../platform/files/read-body.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { isRowId } from '../../platform/row-id.js';
import { VIEWER_SOURCE, type ViewerSource } from '../../platform/viewer.js';
import { PromiseFiles } from './promise-files.service.js';

const NO_PROMISE = 'This promise was not found. Load the page anew.';

/** Files that show what was done. One comes as the raw body of a request; its name in `x-file-name`, percent-encoded. */
@Controller('api/promise-files')
export class PromiseFilesController {
  constructor(
    @Inject(VIEWER_SOURCE) private readonly people: ViewerSource,
    private readonly files: PromiseFiles,
  ) {}

  @Get(':id')
  async download(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const viewer = await signedIn(this.people, req, res);
    if (viewer === null) return;
    const file = isRowId(id) ? await this.files.readable(id, viewer) : null;
    if (file === null) return sayNo(res, 404, 'NOT_FOUND', FILE_GONE);
    res.set(fileHeaders(file.name, file.content.length));
    res.end(file.content);
  }

  @Post(':promiseId')
  async upload(@Param('promiseId') promiseId: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const viewer = await signedIn(this.people, req, res);
    if (viewer === null) return;
    if (!isRowId(promiseId)) return sayNo(res, 404, 'NOT_FOUND', NO_PROMISE);
    const name = nameOf(req);
    try {
      await this.files.keep(promiseId, name, await readBody(req, PROMISE_FILES.size), viewer);
      res.status(201).json({});
    } catch (error) {
      if (error instanceof TooLarge) {
        const why = evidenceSizeRefusal(plainFileName(name), PROMISE_FILES.size + 1) ?? '';
        return sayNo(res, 413, 'FILE_NOT_TAKEN', why);
      }
      if (!(error instanceof Refused)) throw error;
      const { code, message } = error.refusal;
      sayNo(res, code === 'NOT_FOUND' ? 404 : 422, code, message);
    }
  }
}

function nameOf(req: Request): string {
  const name = String(req.headers['x-file-name'] ?? '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
