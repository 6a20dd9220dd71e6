import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was handed in and what was decided is never rewritten. A submission may be taken back with its workflow. */
const REFUSED = {
  marketplace_producer_state_change: "update or delete",
  marketplace_registration_submission: "update",
}

export class Migration20261123191500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function marketplace_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$;`)
    for (const [table, refused] of Object.entries(REFUSED)) {
      this.addSql(`
        create or replace trigger ${table}_is_append_only
        before ${refused} on "${table}"
        for each row execute function marketplace_refuse_rewriting();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(REFUSED)) {
      this.addSql(`drop trigger if exists ${table}_is_append_only on "${table}";`)
    }
    this.addSql(`drop function if exists marketplace_refuse_rewriting();`)
  }
}
