import { access } from "node:fs/promises"
import { join } from "node:path"
import type { MediaRef } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { ARTISANS, PRODUCERS, productPrints, PRODUCTS, VILLAGES as DEMO_VILLAGES } from "../demo"
import type { PrintRequest } from "../media"
import { known, readRows } from "../read-rows"
import { VILLAGES as REFERENCE_VILLAGES } from "../reference"
import { portraitPrint, producerPrint, productPrint, villagePrint } from "../subject-prints"

const PictureRow = z.object({ template: z.string(), widths: z.array(z.number()) })
const ListingRow = z.object({ gallery: z.object({ pictures: z.array(PictureRow) }) })
const SubjectRow = z.object({ picture: PictureRow.nullable() })

/** Records may stand in a database whose folder of pictures is new: then every print is made again. */
export async function ensurePictures({
  query,
  studio,
  mediaDir,
  added,
}: SeedContext): Promise<void> {
  const galleries = await readRows(query, "listing", ["gallery"], ListingRow)
  const subjects = await Promise.all(
    ["village", "artisan", "producer"].map((entity) =>
      readRows(query, entity, ["picture"], SubjectRow)
    )
  )
  const pictures = [
    ...galleries.flatMap(({ gallery }) => gallery.pictures),
    ...subjects.flat().flatMap(({ picture }) => picture ?? []),
  ]
  const templates = new Map(pictures.map((picture) => [picture.template, picture]))
  const present = await Promise.all(
    [...templates.values()].map((picture) => isPresent(mediaDir, picture))
  )
  if (present.every(Boolean)) {
    return
  }
  const requests = everyPrint()
  await studio.printAll(requests)
  added(requests.length, "pictures")
}

async function isPresent(
  mediaDir: string,
  { template, widths }: Pick<MediaRef, "template" | "widths">
) {
  const file = template.replace("/media/", "").replace("{width}", String(Math.max(...widths)))
  return access(join(mediaDir, file)).then(
    () => true,
    () => false
  )
}

function everyPrint(): PrintRequest[] {
  const prints = productPrints(PRODUCTS)
  return [
    ...[...REFERENCE_VILLAGES, ...DEMO_VILLAGES].map(({ handle, name }) =>
      villagePrint(handle, name)
    ),
    ...ARTISANS.map(portraitPrint),
    ...PRODUCERS.map(producerPrint),
    ...PRODUCTS.flatMap((product) =>
      known(prints, product.handle).map((print) => productPrint(product, print))
    ),
  ]
}
