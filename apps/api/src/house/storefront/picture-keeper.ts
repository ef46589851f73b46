import { randomUUID } from 'node:crypto';
import { fileKindOf, isFileKind, nameRefusal, plainFileName } from '@bidwell/domain/file-kind';
import type { Viewer } from '@bidwell/domain/permissions';
import { pictureProblems, pictureRefusal, STOREFRONT_LIMITS } from '@bidwell/domain/storefront';
import { Injectable } from '@nestjs/common';
import { Database, sqlState } from '../../platform/database/database.js';
import type { Arriving, FileKeeper } from '../../platform/files/resumable-uploads.js';
import { noSuchFile, UploadRefusal } from '../../platform/files/upload-refusal.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { isRowId } from '../../platform/row-id.js';
import { HoldOwnBidder } from './hold-own-bidder.js';

const BEGIN = `
  insert into storefront_picture (id, bidder_id, added_by, name, kind, alt, caption, position, size)
  select $1, $2, $3, $4, $5, $6, $7, coalesce((select max(position) + 1 from storefront_picture where bidder_id = $2), 0), $8`;

const FINISH = `
  update storefront_picture f set digest = (select encode(sha256(string_agg(sha256(b.content), ''::bytea order by b.number)), 'hex')
    from storefront_picture_block b where b.file_id = f.id)
  where f.id = $1 and f.received = f.size and f.digest is null`;

/** Takes pictures of past work from a bidder's own people. None is kept without words for those who do not see it. */
@Injectable()
export class PictureKeeper implements FileKeeper {
  constructor(
    private readonly database: Database,
    private readonly own: HoldOwnBidder,
  ) {}

  addressFor(metadata: Record<string, string | null>): string {
    const refusal = nameRefusal(plainFileName(metadata.filename ?? ''));
    if (refusal !== null) throw new UploadRefusal(422, 'WRONG_KIND', refusal);
    return randomUUID();
  }

  async begin(address: string, size: number, metadata: Record<string, string | null>, viewer: Viewer): Promise<void> {
    const name = plainFileName(metadata.filename ?? '');
    const kind = fileKindOf(name);
    const refusal = pictureRefusal(kind, size);
    if (refusal !== null) throw new UploadRefusal(422, 'WRONG_KIND', refusal);
    const alt = plainWords(metadata.alt);
    const caption = plainWords(metadata.caption);
    const [problem] = pictureProblems(alt, caption);
    if (problem !== undefined) throw new UploadRefusal(422, 'PICTURE_WORDS', problem.message);
    await this.database.transaction(async () => {
      const bidderId = await this.own.hold(viewer);
      await this.refuseTooMany(bidderId);
      await this.database.rows(BEGIN, [address, bidderId, viewer.personId, name, kind, alt, caption, size]);
    });
  }

  async find(address: string, viewer: Viewer): Promise<Arriving | null> {
    if (!isRowId(address)) return null;
    const file = await this.database.row<Omit<Arriving, 'kind'> & { kind: string }>(
      'select kind, size, received from storefront_picture where id = $1 and bidder_id = $2 and digest is null',
      [address, viewer.bidderId],
    );
    return file === null || !isFileKind(file.kind) ? null : { ...file, kind: file.kind };
  }

  async keep(address: string, number: number, block: Buffer, viewer: Viewer): Promise<void> {
    await this.database
      .transaction(async () => {
        if ((await this.find(address, viewer)) === null) noSuchFile();
        await this.database.rows(
          'insert into storefront_picture_block (file_id, number, content) values ($1, $2, $3)',
          [address, number, block],
        );
        await this.database.rows(FINISH, [address]);
      })
      .catch(inWords);
  }

  async remove(address: string, viewer: Viewer): Promise<void> {
    if ((await this.find(address, viewer)) === null) noSuchFile();
    await this.database.rows('delete from storefront_picture where id = $1 and bidder_id = $2', [
      address,
      viewer.bidderId,
    ]);
  }

  /** What a colleague left unfinished for an hour goes. */
  private async refuseTooMany(bidderId: string): Promise<void> {
    await this.database.rows(
      `delete from storefront_picture where bidder_id = $1 and digest is null and begun_at < clock_timestamp() - interval '1 hour'`,
      [bidderId],
    );
    const held = await this.database.row<{ count: number }>(
      'select count(*)::int as count from storefront_picture where bidder_id = $1',
      [bidderId],
    );
    if ((held?.count ?? 0) >= STOREFRONT_LIMITS.pictures)
      refuse('TOO_MANY', `A storefront takes ${STOREFRONT_LIMITS.pictures} pictures. Remove one first.`);
  }
}

/** What comes in a header may hold what no keyboard writes. */
function plainWords(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[\0\p{Cs}]/gu, '').trim();
}

function inWords(error: unknown): never {
  const state = sqlState(error);
  if (state === 'BW002' || state === '23505')
    throw new UploadRefusal(409, 'OFFSET', 'Another upload of this file is further on. It goes on from there.');
  throw error;
}
