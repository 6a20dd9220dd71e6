import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * The text search configuration that the stock provider looks for when its language is `simple`: words as they are,
 * without the stemming and stop words of English. What is indexed is folded already.
 */
export default async function searchTextConfiguration({ container }: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(`
    DO $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_simple') THEN
        CREATE TEXT SEARCH CONFIGURATION medusa_search_simple (COPY = simple);
      END IF;
    END
    $$`)
}
