import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What is written of a lot's life stays written, whoever holds the connection: events refuse UPDATE, DELETE and
 * TRUNCATE; codes refuse DELETE and TRUNCATE and keep their string, kind and lot. A lot that has either cannot be
 * deleted, since both refer to it.
 */
export class Migration20261123160000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create function traceability_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: what was recorded stays recorded', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end
      $$;
    `)
    this.addSql(`
      create trigger traceability_event_is_append_only
        before update or delete on "traceability_event"
        for each row execute function traceability_refuse_change();
    `)
    this.addSql(`
      create trigger traceability_event_is_never_emptied
        before truncate on "traceability_event"
        for each statement execute function traceability_refuse_change();
    `)
    this.addSql(`
      create trigger traceability_code_is_permanent
        before delete on "traceability_code"
        for each row execute function traceability_refuse_change();
    `)
    this.addSql(`
      create trigger traceability_code_is_never_emptied
        before truncate on "traceability_code"
        for each statement execute function traceability_refuse_change();
    `)
    this.addSql(`
      create trigger traceability_code_keeps_its_meaning
        before update on "traceability_code"
        for each row
        when (
          new.code is distinct from old.code
          or new.kind is distinct from old.kind
          or new.lot_id is distinct from old.lot_id
          or new.issued_at is distinct from old.issued_at
          or new.deleted_at is not null
        )
        execute function traceability_refuse_change();
    `)
    this.addSql(`
      alter table "traceability_event"
        add constraint "traceability_event_corrects_foreign"
        foreign key ("corrects") references "traceability_event" ("id");
    `)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(
      `alter table "traceability_event" drop constraint if exists "traceability_event_corrects_foreign";`
    )
    this.addSql(
      `drop trigger if exists traceability_code_keeps_its_meaning on "traceability_code";`
    )
    this.addSql(`drop trigger if exists traceability_code_is_never_emptied on "traceability_code";`)
    this.addSql(`drop trigger if exists traceability_code_is_permanent on "traceability_code";`)
    this.addSql(
      `drop trigger if exists traceability_event_is_never_emptied on "traceability_event";`
    )
    this.addSql(`drop trigger if exists traceability_event_is_append_only on "traceability_event";`)
    this.addSql(`drop function if exists traceability_refuse_change();`)
    return Promise.resolve()
  }
}
