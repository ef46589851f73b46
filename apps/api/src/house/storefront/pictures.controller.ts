import type { Viewer } from '@bidwell/domain/permissions';
import { All, Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Database } from '../../platform/database/database.js';
import { FILE_GONE, sayNo, signedIn } from '../../platform/files/answer-files.js';
import { fileHeaders } from '../../platform/files/file-headers.js';
import { ResumableUploads } from '../../platform/files/resumable-uploads.js';
import { Scope } from '../../platform/reading/reading.js';
import { isRowId } from '../../platform/row-id.js';
import { VIEWER_SOURCE, type ViewerSource } from '../../platform/viewer.js';
import { PictureKeeper } from './picture-keeper.js';
import { showsItself } from './storefront-visibility.sql.js';

const PATH = 'api/storefront-pictures';

interface Picture {
  name: string;
  size: number;
  content: Buffer;
}

/** Pictures of past work: brought by the bidder's own people, seen by whoever sees the storefront. */
@Controller(PATH)
export class PicturesController {
  private readonly uploads: ResumableUploads;

  constructor(
    @Inject(VIEWER_SOURCE) private readonly people: ViewerSource,
    private readonly database: Database,
    keeper: PictureKeeper,
  ) {
    this.uploads = new ResumableUploads(`/${PATH}`, keeper);
  }

  @Get(':id')
  async show(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    // The protocol's HEAD, which Express would bring here too, asks how far an upload is.
    if (req.method === 'HEAD') return this.upload(req, res);
    const viewer = await signedIn(this.people, req, res);
    if (viewer === null) return;
    const picture = isRowId(id) ? await this.picture(id, viewer) : null;
    if (picture === null) return sayNo(res, 404, 'NOT_FOUND', FILE_GONE);
    // What it shows never changes; who may see it is asked again after an hour.
    res.set({ ...fileHeaders(picture.name, picture.size), 'Cache-Control': 'private, max-age=3600' });
    res.end(picture.content);
  }

  @All(['', ':address'])
  async upload(@Req() req: Request, @Res() res: Response): Promise<void> {
    const viewer = await signedIn(this.people, req, res);
    if (viewer !== null) await this.uploads.handle(viewer, req, res);
  }

  private picture(id: string, viewer: Viewer): Promise<Picture | null> {
    const scope = new Scope(viewer);
    const asked = scope.param(id, 'uuid');
    return this.database.row<Picture>(
      `select f.name, f.size, (select string_agg(k.content, ''::bytea order by k.number) from storefront_picture_block k
         where k.file_id = f.id) as content
       from storefront_picture f join bidder b on b.id = f.bidder_id
       where f.id = ${asked} and f.digest is not null and ${showsItself('b', scope)}`,
      scope.values,
    );
  }
}
