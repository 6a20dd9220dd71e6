import "./environment"
import path from "node:path"
import { CLOCK } from "@cholang/shared"
import { medusaIntegrationTestRunner, type MedusaSuiteOptions } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import searchTextConfiguration from "../src/migration-scripts/search-text-configuration"
import { type Market, openSmallMarket } from "./a-small-market"

jest.setTimeout(240_000)

/** The moment at which every test begins. */
export const NOW = "2026-11-23T05:00:00.000Z"

export type AnyRequest = {
  method: string
  url: string
  data?: unknown
  headers?: Record<string, string>
}

type MarketSuite = ReturnType<typeof suiteOf>

/** Runs tests against the whole application with the small market in its database. */
export function inSmallMarket(tests: (suite: MarketSuite) => void): void {
  medusaIntegrationTestRunner({
    cwd: path.resolve(__dirname, ".."),
    testSuite: (options) => {
      const suite = suiteOf(options)

      beforeAll(async () => {
        const container = options.getContainer()
        await searchTextConfiguration({ container, args: [] })
        suite.market = await openSmallMarket(container)
        await container.resolve(Modules.SEARCH).reindex({ index: "product", strategy: "swap" })
      })

      beforeEach(() => {
        suite.setClock(NOW)
      })

      tests(suite)
    },
  })
}

function suiteOf({ api, getContainer }: MedusaSuiteOptions) {
  let market: Market | undefined

  return {
    get market(): Market {
      if (market === undefined)
        throw new Error("The market opens before the first test, not before")
      return market
    },
    set market(opened: Market) {
      market = opened
    },
    getContainer,
    setClock(instant: string): void {
      getContainer().resolve(CLOCK).now = () => new Date(instant)
    },
    /** Any request, whatever it is answered. */
    ask: (request: AnyRequest) => api.request({ ...request, validateStatus: () => true }),
    /** As anybody reads. */
    get: (url: string, headers: Record<string, string> = {}) =>
      api.request({ url, method: "GET", headers, validateStatus: () => true }),
    /** As the shop asks, with its publishable key. */
    store(method: string, url: string, data?: unknown) {
      return api.request({
        url,
        method,
        data,
        headers: { "x-publishable-api-key": this.market.publishableKey },
        validateStatus: () => true,
      })
    },
  }
}
