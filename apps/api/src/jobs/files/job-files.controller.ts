import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { All, Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FILE_GONE, sayNo, signedIn } from '../../platform/files/answer-files.js';
import { fileHeaders } from '../../platform/files/file-headers.js';
import { ResumableUploads } from '../../platform/files/resumable-uploads.js';
import { VIEWER_SOURCE, type ViewerSource } from '../../platform/viewer.js';
import { JobFileKeeper } from './job-file-keeper.js';
import { JobFiles } from './job-files.service.js';
import { isRowId } from '../../platform/row-id.js';

const PATH = 'api/job-files';

/** Files of briefs: uploaded by the requester of a draft, downloaded by whoever sees the job. */
@Controller(PATH)
export class JobFilesController {
  private readonly uploads: ResumableUploads;

  constructor(
    @Inject(VIEWER_SOURCE) private readonly people: ViewerSource,
    private readonly files: JobFiles,
    keeper: JobFileKeeper,
  ) {
    this.uploads = new ResumableUploads(`/${PATH}`, keeper);
  }

  @Get(':id')
  async download(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    // A browser's GET is a download; the protocol's HEAD, which Express would bring here too, asks how far an upload is.
    if (req.method === 'HEAD') return this.upload(req, res);
    const viewer = await signedIn(this.people, req, res);
    if (viewer === null) return;
    const file = isRowId(id) ? await this.files.readable(id, viewer) : null;
    if (file === null) return sayNo(res, 404, 'NOT_FOUND', FILE_GONE);
    res.set(fileHeaders(file.name, file.size));
    // Whoever goes away in the middle is no fault.
    await pipeline(Readable.from(this.files.blocks(id)), res).catch(() => undefined);
  }

  @All(['', ':address'])
  async upload(@Req() req: Request, @Res() res: Response): Promise<void> {
    const viewer = await signedIn(this.people, req, res);
    if (viewer !== null) await this.uploads.handle(viewer, req, res);
  }
}
