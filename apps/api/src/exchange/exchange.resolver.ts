import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@bidwell/domain/permissions';
import { CurrentViewer } from '../platform/viewer.js';
import { ImportMapping } from './import.inputs.js';
import { ImportTask, ImportTaskResult } from './imports/import-task.results.js';
import { ImportTasks } from './imports/import-tasks.service.js';
import { UploadedFile } from './uploaded-file.entity.js';
import { UploadedFiles } from './uploaded-files.service.js';
import { TakesLong } from '../platform/graphql/takes-long.js';

@TakesLong()
@Resolver()
export class ExchangeResolver {
  constructor(
    private readonly files: UploadedFiles,
    private readonly tasks: ImportTasks,
  ) {}

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

  @Query(() => ImportTask, {
    nullable: true,
    description: 'An import the viewer asked for. Null to everybody else.',
  })
  importTask(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ImportTask | null> {
    return this.tasks.look(id, viewer.personId);
  }

  @Query(() => [ImportTask], { description: 'The latest 10 imports the viewer asked for, dry runs left out.' })
  importTasks(@CurrentViewer() viewer: Viewer): Promise<ImportTask[]> {
    return this.tasks.latest(viewer.personId);
  }

  @Mutation(() => ImportTaskResult, {
    description: `Asks for a dry run: what importing the file would do. Follow it by \`importTask\`.
Refusals: NOT_FOUND, MAPPING_INCOMPLETE, OWN_CONTESTS.`,
  })
  planImport(
    @Args('uploadId', { type: () => ID }, ParseUUIDPipe) uploadId: string,
    @Args('mapping') mapping: ImportMapping,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ImportTask> {
    return this.tasks.ask(uploadId, mapping, viewer.personId, true);
  }

  @Mutation(() => ImportTaskResult, {
    description: `Asks for the file to be imported, in the background. Imported again, it doubles nothing.
Refusals: those of planImport; the import itself may fail with NOTHING_TO_IMPORT, FILE_GONE or TOO_HEAVY.`,
  })
  applyImport(
    @Args('uploadId', { type: () => ID }, ParseUUIDPipe) uploadId: string,
    @Args('mapping') mapping: ImportMapping,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ImportTask> {
    return this.tasks.ask(uploadId, mapping, viewer.personId, false);
  }

  @Mutation(() => ImportTaskResult, {
    description: 'Ends an import that waits or runs. What was kept by then stays. Refusals: NOT_FOUND.',
  })
  stopImport(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ImportTask> {
    return this.tasks.stop(id, viewer.personId);
  }
}
