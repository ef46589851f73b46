import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@bidwell/domain/permissions';
import { Allow } from '../platform/permission/allow.js';
import { CurrentViewer } from '../platform/viewer.js';
import { ImportMapping } from './import.inputs.js';
import { type ImportDone, type ImportPlan, ImportPlanResult, ImportResult } from './import.results.js';
import { Imports } from './imports.service.js';
import { UploadedFile } from './uploaded-file.entity.js';
import { UploadedFiles } from './uploaded-files.service.js';

@Resolver()
export class ExchangeResolver {
  constructor(
    private readonly files: UploadedFiles,
    private readonly imports: Imports,
  ) {}

  @Allow('leaderOrAdministrator')
  @Query(() => UploadedFile, {
    nullable: true,
    description: 'A file the viewer uploaded by `POST /api/imports`. Null after a day, and to everybody else.',
  })
  uploadedFile(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Partial<UploadedFile> | null> {
    return this.files.look(id, viewer.personId);
  }

  @Allow('leaderOrAdministrator')
  @Mutation(() => ImportPlanResult, {
    description: 'A dry run: what importing the file would do. Refusals: NOT_FOUND, MAPPING_INCOMPLETE, OWN_CONTESTS.',
  })
  planImport(
    @Args('uploadId', { type: () => ID }, ParseUUIDPipe) uploadId: string,
    @Args('mapping') mapping: ImportMapping,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ImportPlan> {
    return this.imports.plan(uploadId, mapping, viewer.personId);
  }

  @Allow('leaderOrAdministrator')
  @Mutation(() => ImportResult, {
    description: 'Imports the file. Again, it doubles nothing. Refusals: those of planImport, NOTHING_TO_IMPORT.',
  })
  applyImport(
    @Args('uploadId', { type: () => ID }, ParseUUIDPipe) uploadId: string,
    @Args('mapping') mapping: ImportMapping,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ImportDone> {
    return this.imports.apply(uploadId, mapping, viewer.personId);
  }
}
