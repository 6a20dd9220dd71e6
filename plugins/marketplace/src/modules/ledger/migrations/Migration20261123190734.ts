import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was posted stays posted, whoever holds the connection: transactions and entries refuse UPDATE, DELETE and
 * TRUNCATE. When a database transaction commits, every ledger transaction that it touched must sum to zero and have as
 * many entries as it said. Rules and rates may only be ended.
 */
export class Migration20261123190734 extends Migration {
  override up(): Promise<void> {
    this.addSql(`alter table "ledger_entry" alter column "amount_vnd" type bigint;`)
    this.addSql(`
      alter table "ledger_transaction"
        add constraint "ledger_transaction_reverses_foreign"
        foreign key ("reverses_id") references "ledger_transaction" ("id");
    `)
    this.addSql(`
      create function ledger_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: what was posted stays posted', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end
      $$;
    `)
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(`
        create trigger ${table}_is_append_only
          before update or delete on "${table}"
          for each row execute function ledger_refuse_change();
      `)
      this.addSql(`
        create trigger ${table}_is_never_emptied
          before truncate on "${table}"
          for each statement execute function ledger_refuse_change();
      `)
    }
    this.addSql(`
      create function ledger_check_balance() returns trigger language plpgsql as $$
      declare
        checked_id text;
        entries bigint;
        total numeric;
        expected integer;
      begin
        checked_id := case when tg_table_name = 'ledger_entry'
          then to_jsonb(new) ->> 'transaction_id' else to_jsonb(new) ->> 'id' end;
        select count(*), coalesce(sum(amount_vnd), 0) into entries, total
          from "ledger_entry" where transaction_id = checked_id;
        select entry_count into expected from "ledger_transaction" where id = checked_id;
        if total <> 0 or entries <> expected then
          raise exception 'ledger transaction % is not balanced: % entries of %, off by % dong',
            checked_id, entries, expected, total
            using errcode = 'check_violation';
        end if;
        return null;
      end
      $$;
    `)
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(`
        create constraint trigger ${table}_is_balanced
          after insert on "${table}"
          deferrable initially deferred
          for each row execute function ledger_check_balance();
      `)
    }
    this.addSql(`
      create function ledger_refuse_edit() returns trigger language plpgsql as $$
      declare
        ending text := tg_argv[0];
      begin
        if tg_op = 'UPDATE'
          and to_jsonb(old) ->> ending is null
          and to_jsonb(old) - ending - 'updated_at' = to_jsonb(new) - ending - 'updated_at'
        then
          return new;
        end if;
        raise exception '% on % is refused: a rule is ended and another added', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end
      $$;
    `)
    this.addSql(`
      create trigger ledger_commission_rule_is_only_ended
        before update or delete on "ledger_commission_rule"
        for each row execute function ledger_refuse_edit('ends_at');
    `)
    this.addSql(`
      create trigger ledger_platform_tax_rate_is_only_ended
        before update or delete on "ledger_platform_tax_rate"
        for each row execute function ledger_refuse_edit('effective_to');
    `)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(
      `drop trigger if exists ledger_platform_tax_rate_is_only_ended on "ledger_platform_tax_rate";`
    )
    this.addSql(
      `drop trigger if exists ledger_commission_rule_is_only_ended on "ledger_commission_rule";`
    )
    for (const table of ["ledger_entry", "ledger_transaction"]) {
      this.addSql(`drop trigger if exists ${table}_is_balanced on "${table}";`)
      this.addSql(`drop trigger if exists ${table}_is_never_emptied on "${table}";`)
      this.addSql(`drop trigger if exists ${table}_is_append_only on "${table}";`)
    }
    this.addSql(`drop function if exists ledger_refuse_edit();`)
    this.addSql(`drop function if exists ledger_check_balance();`)
    this.addSql(`drop function if exists ledger_refuse_change();`)
    this.addSql(
      `alter table "ledger_transaction" drop constraint if exists "ledger_transaction_reverses_foreign";`
    )
    this.addSql(`alter table "ledger_entry" alter column "amount_vnd" type integer;`)
    return Promise.resolve()
  }
}
