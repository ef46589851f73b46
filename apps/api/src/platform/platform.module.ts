import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { ActRecord } from './audit/act-record.js';
import { DenialRecord } from './audit/denial-record.interceptor.js';
import { CONFIG, type Config } from './config.js';
import { createDataSource } from './database/data-source.js';
import { Database, RESERVED } from './database/database.js';
import { FOR_PAGES, FOR_SUBMITTING } from './database/patience.js';
import { ErrorFilter } from './graphql/error.filter.js';
import { TrustedDocuments } from './graphql/trusted-documents.js';
import { LongWork } from './graphql/takes-long.js';
import { MutationTransaction } from './graphql/mutation-transaction.interceptor.js';
import { Happenings } from './happenings.js';
import { LiveStreams } from './live/live-streams.js';
import { TickListener } from './live/tick-listener.js';
import { MailSender } from './mail/mail-sender.js';
import { Enclosures } from './mail/enclosures.js';
import { Outbox } from './mail/outbox.js';
import { ForgetAnswers } from './once/forget-answers.js';
import { Once } from './once/once.js';
import { CallLimits } from './permission/call-limits.js';
import { FileLimits } from './permission/file-limits.js';
import { PermissionGuard } from './permission/permission.guard.js';
import { RateLimits } from './rate-limits.js';
import { Reader } from './reading/reader.js';
import { Departure } from './web/departure.js';
import { Heartbeat } from './web/heartbeat.js';

/** For what must get through when everything else is crowded, beside the ordinary ones. */
const RESERVED_CONNECTIONS = 10;

const reservedOf = (config: Config) => ({ ...config, poolSize: RESERVED_CONNECTIONS, patience: FOR_SUBMITTING });

/** Nest, Apollo, TypeORM and the clockwork between them. No business word inside. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(RESERVED) private readonly reserved: DataSource,
  ) {}

  static with(config: Config, entities: Function[]): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: DataSource,
          useFactory: () => createDataSource({ ...config, patience: FOR_PAGES }, entities).initialize(),
        },
        {
          provide: RESERVED,
          useFactory: () => createDataSource(reservedOf(config), entities).initialize(),
        },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_INTERCEPTOR, useClass: DenialRecord },
        { provide: APP_GUARD, useClass: CallLimits },
        { provide: APP_GUARD, useClass: FileLimits },
        { provide: APP_INTERCEPTOR, useClass: LongWork },
        { provide: APP_INTERCEPTOR, useClass: MutationTransaction },
        ActRecord,
        Database,
        RateLimits,
        TrustedDocuments,
        Happenings,
        Reader,
        Outbox,
        Enclosures,
        MailSender,
        TickListener,
        LiveStreams,
        Once,
        ForgetAnswers,
        Departure,
        Heartbeat,
      ],
      exports: [
        CONFIG,
        DataSource,
        Database,
        ActRecord,
        RateLimits,
        Happenings,
        Reader,
        Outbox,
        Enclosures,
        LiveStreams,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.dataSource.destroy(), this.reserved.destroy()]);
  }
}
