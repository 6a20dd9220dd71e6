import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was recorded stays recorded, whoever holds the connection: UPDATE, DELETE and TRUNCATE are refused. */
export class Migration20261123190500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create function audit_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: what was recorded stays recorded', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end
      $$;
    `)
    this.addSql(`
      create trigger audit_entry_is_append_only
        before update or delete on "audit_entry"
        for each row execute function audit_refuse_change();
    `)
    this.addSql(`
      create trigger audit_entry_is_never_emptied
        before truncate on "audit_entry"
        for each statement execute function audit_refuse_change();
    `)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists audit_entry_is_never_emptied on "audit_entry";`)
    this.addSql(`drop trigger if exists audit_entry_is_append_only on "audit_entry";`)
    this.addSql(`drop function if exists audit_refuse_change();`)
    return Promise.resolve()
  }
}
