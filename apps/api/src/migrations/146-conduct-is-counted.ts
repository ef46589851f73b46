import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How requesters treat bidders is counted by the database itself: nobody adds to it from outside, the web process neither. */
export class ConductIsCounted1764000000146 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke execute on function ${ADD_CONDUCT} from public`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`grant execute on function ${ADD_CONDUCT} to public`);
  }
}

const ADD_CONDUCT = 'add_conduct(uuid, integer, integer, integer, integer, integer, integer, integer, integer)';
