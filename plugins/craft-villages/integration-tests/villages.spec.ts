import path from "node:path"
import {
  registerArtisansWorkflow,
  registerCraftsWorkflow,
  registerVillagesWorkflow,
} from "@cholang/craft-villages/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type {
  ArtisanAnswer,
  CommunesAnswer,
  CraftsAnswer,
  FormerCommunesAnswer,
  ProvincesAnswer,
  VillageAnswer,
  VillagesAnswer,
} from "../src/http"
import { anArtisan, aVillage } from "./a-village"

jest.setTimeout(180_000)

type Answer<Data> = { status: number; data: Data; headers: Record<string, string> }

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, "app"),
  testSuite: ({ api, getContainer }) => {
    const get = (url: string) => api.get(url, { validateStatus: () => true })

    beforeEach(async () => {
      const container = getContainer()
      await registerCraftsWorkflow(container).run({
        input: {
          crafts: [
            { handle: "che", name: { vi: "Làm chè", en: "Tea making" }, group: "food_processing" },
            {
              handle: "det",
              name: { vi: "Dệt vải", en: "Weaving" },
              group: "wood_weaving_textile_metal",
            },
          ],
        },
      })
      await registerVillagesWorkflow(container).run({
        input: {
          villages: [
            { ...aVillage(), craft_handles: ["che", "det"] },
            { ...aVillage({ handle: "ban-det", commune_code: "02545" }), craft_handles: ["det"] },
          ],
        },
      })
      await registerArtisansWorkflow(container).run({
        input: {
          artisans: [
            { ...anArtisan(), village_handle: "thon-thu", craft_handle: "che" },
            {
              ...anArtisan({ handle: "vang-thi-kin", consent_at: null, consent_version: null }),
              village_handle: "thon-thu",
              craft_handle: "che",
            },
            {
              ...anArtisan({ handle: "chua-dong-y", consent_at: "2999-01-01T00:00:00.000Z" }),
              village_handle: "thon-thu",
            },
          ],
        },
      })
    })

    describe("GET /public/villages", () => {
      it("lists villages with commune and crafts", async () => {
        const { status, data, headers }: Answer<VillagesAnswer> = await get("/public/villages")

        expect(status).toBe(200)
        expect(headers["cache-control"]).toBe("public, max-age=60")
        expect(data.villages.map(({ handle }) => handle)).toEqual(["ban-det", "thon-thu"])
        expect(data.villages[1]).toEqual({
          handle: "thon-thu",
          name: { vi: "Thôn Thử", en: "Trial Village" },
          type: "craft_village",
          status: "effective",
          commune: {
            code: "02554",
            name: "Xã Minh Thanh",
            province_code: "08",
            province_name: "Tuyên Quang",
          },
          crafts: expect.arrayContaining([
            { handle: "che", name: { vi: "Làm chè", en: "Tea making" }, group: "food_processing" },
          ]),
          altitude_metres: null,
          picture: null,
          is_demo: true,
        })
      })

      it("narrows by every filter and keeps every craft of what is left", async () => {
        const remaining = {
          "craft=che": ["thon-thu"],
          "craft=det": ["ban-det", "thon-thu"],
          "group=food_processing": ["thon-thu"],
          "commune=02545": ["ban-det"],
          "status=ceased": [],
          "type=candidate": [],
        }
        for (const [search, handles] of Object.entries(remaining)) {
          const { data }: Answer<VillagesAnswer> = await get(`/public/villages?${search}`)
          const teaVillage = data.villages.find(({ handle }) => handle === "thon-thu")

          expect([search, ...data.villages.map(({ handle }) => handle)]).toEqual([
            search,
            ...handles,
          ])
          expect([undefined, 2]).toContain(teaVillage?.crafts.length)
        }
      })

      it("says clearly what it does not understand", async () => {
        for (const search of ["commune=254", "group=pottery", "colour=red"]) {
          const { status, data }: Answer<{ message: string }> = await get(
            `/public/villages?${search}`
          )

          expect(status).toBe(400)
          expect(data.message).toContain(search.replace(/=.*/, ""))
        }
      })
    })

    describe("GET /public/villages/:handle", () => {
      it("shows the artisans who agreed, and nobody else", async () => {
        const { data }: Answer<VillageAnswer> = await get("/public/villages/thon-thu")

        expect(data.village.recognition).toEqual({
          decision_no: "1/QĐ-UBND",
          decided_on: "2015-06-01",
          legacy_address: "xã Minh Thanh, huyện Sơn Dương",
        })
        expect(data.village.artisans).toEqual([
          {
            handle: "nguyen-thi-thu",
            name: "Nguyễn Thị Thử",
            title: null,
            craft: {
              handle: "che",
              name: { vi: "Làm chè", en: "Tea making" },
              group: "food_processing",
            },
            picture: null,
            is_demo: true,
          },
        ])
      })

      it("answers 404 for a handle that no village has", async () => {
        const { status, data, headers }: Answer<{ code: string }> =
          await get("/public/villages/none")

        expect(status).toBe(404)
        expect(data.code).toBe("not_found")
        expect(headers["cache-control"] ?? "").not.toMatch(/max-age/)
      })
    })

    describe("GET /public/artisans/:handle", () => {
      it("shows an artisan who agreed, with village and craft", async () => {
        const { data }: Answer<ArtisanAnswer> = await get("/public/artisans/nguyen-thi-thu")

        expect(data.artisan).toMatchObject({
          years_in_craft: 30,
          teaches: true,
          title_decision: null,
          village: { handle: "thon-thu", commune: { code: "02554" } },
          craft: { handle: "che" },
        })
        expect(JSON.stringify(data)).not.toContain("consent")
      })

      it("does not tell somebody without consent from somebody who is not there", async () => {
        for (const handle of ["vang-thi-kin", "chua-dong-y", "nobody"]) {
          expect((await get(`/public/artisans/${handle}`)).status).toBe(404)
        }
      })
    })

    describe("the other registers", () => {
      it("lists the crafts", async () => {
        const { data }: Answer<CraftsAnswer> = await get("/public/crafts")

        expect(data.crafts.map(({ handle }) => handle)).toEqual(["che", "det"])
      })

      it("lists 34 provinces and the 124 communes of Tuyên Quang, for a day", async () => {
        const { data }: Answer<ProvincesAnswer> = await get("/public/administrative-units")
        const answer: Answer<CommunesAnswer> = await get("/public/administrative-units/08")

        expect(data.provinces).toHaveLength(34)
        expect(answer.data.province).toEqual({ code: "08", name: "Tuyên Quang" })
        expect(answer.data.communes).toHaveLength(124)
        expect(answer.headers["cache-control"]).toBe("public, max-age=86400")
        expect((await get("/public/administrative-units/99")).status).toBe(404)
      })

      it("finds where a former commune went", async () => {
        const { data }: Answer<FormerCommunesAnswer> = await get(
          `/public/administrative-units/former?name=${encodeURIComponent("Tú Thịnh")}`
        )

        expect(data.matches.map(({ current }) => current.name)).toEqual(["Xã Sơn Dương"])
        expect((await get("/public/administrative-units/former")).status).toBe(400)
      })
    })

    describe("entering records", () => {
      it("refuses a village with an unknown craft or commune and keeps nothing of it", async () => {
        const enter = (village: ReturnType<typeof aVillage>, craft: string) =>
          registerVillagesWorkflow(getContainer()).run({
            input: { villages: [{ ...village, craft_handles: [craft] }] },
          })

        await expect(enter(aVillage({ handle: "moi" }), "gom")).rejects.toMatchObject({
          message: expect.stringMatching(/gom/),
        })
        await expect(
          enter(aVillage({ handle: "moi", commune_code: "99999" }), "che")
        ).rejects.toMatchObject({ code: "commune_unknown" })
        expect((await get("/public/villages/moi")).status).toBe(404)
      })
    })
  },
})
