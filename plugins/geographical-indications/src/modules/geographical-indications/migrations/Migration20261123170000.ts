import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The history of a right is append-only: whoever writes to the database, nothing in it is changed or removed. */
export class Migration20261123170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function "indication_right_event_is_append_only"() returns trigger language plpgsql as $$
      begin
        raise exception 'indication_right_event is append-only: % refused', tg_op using errcode = 'restrict_violation';
      end $$;
    `)
    this.addSql(`
      create or replace trigger "indication_right_event_append_only" before update or delete on "indication_right_event"
      for each row execute function "indication_right_event_is_append_only"();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop trigger if exists "indication_right_event_append_only" on "indication_right_event";`
    )
    this.addSql(`drop function if exists "indication_right_event_is_append_only"();`)
  }
}
