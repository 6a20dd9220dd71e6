import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153911 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "craft_villages_artisan" drop constraint if exists "craft_villages_artisan_handle_unique";`
    )
    this.addSql(
      `alter table if exists "craft_villages_village" drop constraint if exists "craft_villages_village_handle_unique";`
    )
    this.addSql(
      `alter table if exists "craft_villages_craft" drop constraint if exists "craft_villages_craft_handle_unique";`
    )
    this.addSql(
      `create table if not exists "craft_villages_craft" ("id" text not null, "handle" text not null, "name" jsonb not null, "group" text check ("group" in ('food_processing', 'fine_handicraft', 'material_processing', 'wood_weaving_textile_metal', 'ornamental_plants', 'salt', 'rural_services')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "craft_villages_craft_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_craft_villages_craft_handle_unique" ON "craft_villages_craft" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_craft_villages_craft_deleted_at" ON "craft_villages_craft" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "craft_villages_village" ("id" text not null, "handle" text not null, "name" jsonb not null, "type" text check ("type" in ('traditional_craft', 'craft_village', 'traditional_craft_village', 'candidate')) not null, "status" text check ("status" in ('effective', 'struggling', 'endangered', 'ceased', 'unclassified')) not null, "summary" jsonb not null, "story" jsonb not null, "recognition_decision_no" text null, "recognised_on" text null, "commune_code" text not null, "legacy_address" text null, "founded_year" integer null, "altitude_metres" integer null, "picture" jsonb null, "source" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "craft_villages_village_pkey" primary key ("id"), constraint craft_villages_village_commune_code_has_five_digits check (commune_code ~ '^[0-9]{5}\$'), constraint craft_villages_village_recognised_on_is_a_day check (recognised_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint craft_villages_village_fact_has_source check (is_demo OR source IS NOT NULL), constraint craft_villages_village_candidate_has_no_decision check (type <> 'candidate' OR recognition_decision_no IS NULL));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_craft_villages_village_handle_unique" ON "craft_villages_village" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_craft_villages_village_commune_code" ON "craft_villages_village" ("commune_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_craft_villages_village_deleted_at" ON "craft_villages_village" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "craft_villages_village_craft" ("village_id" text not null, "craft_id" text not null, constraint "craft_villages_village_craft_pkey" primary key ("village_id", "craft_id"));`
    )

    this.addSql(
      `create table if not exists "craft_villages_artisan" ("id" text not null, "handle" text not null, "name" text not null, "title" jsonb null, "title_field" text check ("title_field" in ('handicraft', 'intangible_heritage', 'provincial')) null, "title_decision_no" text null, "title_decided_on" text null, "years_in_craft" integer null, "teaches" boolean not null default false, "story" jsonb not null, "picture" jsonb null, "consent_at" timestamptz null, "consent_version" text null, "consent_withdrawn_at" timestamptz null, "is_demo" boolean not null default false, "village_id" text null, "craft_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "craft_villages_artisan_pkey" primary key ("id"), constraint craft_villages_artisan_consent_names_its_version check ((consent_at IS NULL) = (consent_version IS NULL)), constraint craft_villages_artisan_consent_withdrawn_after_given check (consent_withdrawn_at IS NULL OR (consent_at IS NOT NULL AND consent_withdrawn_at >= consent_at)), constraint craft_villages_artisan_decision_belongs_to_title check (title_decision_no IS NULL OR title IS NOT NULL), constraint craft_villages_artisan_title_decided_on_is_a_day check (title_decided_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint craft_villages_artisan_years_not_negative check (years_in_craft >= 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_craft_villages_artisan_handle_unique" ON "craft_villages_artisan" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_craft_villages_artisan_village_id" ON "craft_villages_artisan" ("village_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_craft_villages_artisan_craft_id" ON "craft_villages_artisan" ("craft_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_craft_villages_artisan_deleted_at" ON "craft_villages_artisan" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "craft_villages_village_craft" add constraint "craft_villages_village_craft_village_id_foreign" foreign key ("village_id") references "craft_villages_village" ("id") on update cascade on delete cascade;`
    )
    this.addSql(
      `alter table if exists "craft_villages_village_craft" add constraint "craft_villages_village_craft_craft_id_foreign" foreign key ("craft_id") references "craft_villages_craft" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "craft_villages_artisan" add constraint "craft_villages_artisan_village_id_foreign" foreign key ("village_id") references "craft_villages_village" ("id") on update cascade on delete set null;`
    )
    this.addSql(
      `alter table if exists "craft_villages_artisan" add constraint "craft_villages_artisan_craft_id_foreign" foreign key ("craft_id") references "craft_villages_craft" ("id") on update cascade on delete set null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "craft_villages_village_craft" drop constraint if exists "craft_villages_village_craft_craft_id_foreign";`
    )

    this.addSql(
      `alter table if exists "craft_villages_artisan" drop constraint if exists "craft_villages_artisan_craft_id_foreign";`
    )

    this.addSql(
      `alter table if exists "craft_villages_village_craft" drop constraint if exists "craft_villages_village_craft_village_id_foreign";`
    )

    this.addSql(
      `alter table if exists "craft_villages_artisan" drop constraint if exists "craft_villages_artisan_village_id_foreign";`
    )

    this.addSql(`drop table if exists "craft_villages_craft" cascade;`)

    this.addSql(`drop table if exists "craft_villages_village" cascade;`)

    this.addSql(`drop table if exists "craft_villages_village_craft" cascade;`)

    this.addSql(`drop table if exists "craft_villages_artisan" cascade;`)
  }
}
