import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Counters of attempts, in the shape that rate-limiter-flexible keeps them. */
export class Migration20261123190600 extends Migration {
  override up(): Promise<void> {
    this.addSql(
      `create unlogged table if not exists "access_attempt" ("key" varchar(255) primary key, "points" integer not null default 0, "expire" bigint);`
    )
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists "access_attempt";`)
    return Promise.resolve()
  }
}
