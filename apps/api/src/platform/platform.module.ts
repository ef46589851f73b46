import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from './config.js';
import { createDataSource } from './database/data-source.js';
import { Database } from './database/database.js';
import { ErrorFilter } from './graphql/error.filter.js';
import { MutationTransaction } from './graphql/mutation-transaction.interceptor.js';
import { Happenings } from './happenings.js';
import { LiveStreams } from './live/live-streams.js';
import { TickListener } from './live/tick-listener.js';
import { MailSender } from './mail/mail-sender.js';
import { Outbox } from './mail/outbox.js';
import { PermissionGuard } from './permission/permission.guard.js';
import { Reader } from './reading/reader.js';

/** Nest, Apollo, TypeORM and the clockwork between them. No business word inside. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static with(config: Config, entities: Function[]): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useFactory: () => createDataSource(config, entities).initialize() },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_INTERCEPTOR, useClass: MutationTransaction },
        Database,
        Happenings,
        Reader,
        Outbox,
        MailSender,
        TickListener,
        LiveStreams,
      ],
      exports: [CONFIG, DataSource, Database, Happenings, Reader, Outbox, LiveStreams],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
