import { dayOf, type Locale } from "@cholang/shared"
import PDFDocument from "pdfkit"
import { piecesLeft } from "../domain"
import { dong, slipTexts } from "../notices/order-notice"
import type { LoadedProducerOrder } from "../queries/producer-orders/load-producer-order"

/** The family of the shop, embedded: a printer's own fonts lack half of the Vietnamese letters. */
const FONT_REGULAR =
  require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf")
const FONT_BOLD =
  require.resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf")

const MARGIN = 40
const POINTS_PER_MM = 72 / 25.4
/** What label printers take: 100 × 150 mm. */
const LABEL_SIZE: [number, number] = [100 * POINTS_PER_MM, 150 * POINTS_PER_MM]
const LABEL_MARGIN = 18
const COLUMNS = { item: 40, unit: 280, quantity: 400, packed: 470 }
const BOX = 11

type Document = PDFKit.PDFDocument

/** What goes into the parcel, on A5: the packer ticks it off, the buyer finds it inside. */
export function packingSlip(order: LoadedProducerOrder, locale: Locale): Promise<Buffer> {
  const texts = slipTexts(locale)
  const document = new PDFDocument({
    size: "A5",
    layout: "landscape",
    margin: MARGIN,
    info: { Title: `${texts.title} ${order.display_id}` },
  })
  return written(document, () => {
    document.font("bold").fontSize(18).text(texts.title)
    document
      .font("regular")
      .fontSize(11)
      .text(`${texts.order} ${order.display_id}`)
      .text(`${texts.placed}: ${dayInWords(dayOf(order.placed_at))}`)
      .moveDown(0.5)
      .text(`${texts.from}: ${order.producer.name[locale]}`)
      .text(`${texts.to}: ${order.ship_to.name}, ${order.ship_to.phone}`)
      .text(addressOf(order))
      .moveDown(0.8)
    writeLines(document, order, locale)
    if (order.note !== null) {
      document.moveDown(0.5).font("bold").fontSize(11).text(texts.note, MARGIN)
      document.font("regular").text(order.note)
    }
    document.moveDown(0.8).font("bold").text(moneyLine(order, locale), MARGIN)
    document.moveDown(0.5).font("regular").text(texts.thanks)
  })
}

/** What is glued on the parcel. */
export function addressLabel(order: LoadedProducerOrder, locale: Locale): Promise<Buffer> {
  const texts = slipTexts(locale)
  const document = new PDFDocument({
    size: LABEL_SIZE,
    margin: LABEL_MARGIN,
    info: { Title: `${texts.order} ${order.display_id}` },
  })
  return written(document, () => {
    document.font("regular").fontSize(9).text(texts.from)
    document.font("bold").fontSize(11).text(order.producer.name[locale])
    document
      .font("regular")
      .fontSize(9)
      .text([order.producer.street, order.producer.phone].filter(Boolean).join(" · "))
    rule(document)
    document.font("regular").fontSize(10).text(texts.to)
    document.font("bold").fontSize(20).text(order.ship_to.name)
    document.fontSize(16).text(order.ship_to.phone)
    document.font("regular").fontSize(14).text(addressOf(order))
    rule(document)
    document.font("bold").fontSize(16).text(`${texts.order} ${order.display_id}`)
    document.font("regular").fontSize(11)
    if (order.carrier !== null) {
      document.text(`${texts.carrier}: ${order.carrier}`)
      document.text(`${texts.tracking}: ${order.tracking_number ?? "–"}`)
    }
    document.moveDown(0.5).font("bold").fontSize(13).text(moneyLine(order, locale))
  })
}

function written(document: Document, write: () => void): Promise<Buffer> {
  const file = new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on("data", (chunk: Buffer) => chunks.push(chunk))
    document.on("end", () => resolve(Buffer.concat(chunks)))
    document.on("error", reject)
  })
  document.registerFont("regular", FONT_REGULAR).registerFont("bold", FONT_BOLD)
  write()
  document.end()
  return file
}

function writeLines(document: Document, order: LoadedProducerOrder, locale: Locale): void {
  const texts = slipTexts(locale)
  writeRow(document, [texts.item, texts.unit, texts.quantity, texts.packed], "bold")
  rule(document)
  for (const line of order.lines.filter((one) => piecesLeft(one) > 0)) {
    writeRow(document, [line.title[locale], line.unit[locale], String(piecesLeft(line)), null])
  }
  rule(document)
}

/** One row; the tallest cell says how far the next one begins. Null draws a box to tick. */
function writeRow(
  document: Document,
  [item, unit, quantity, packed]: [string, string, string, string | null],
  font = "regular"
): void {
  const top = document.y
  document.font(font).fontSize(11)
  document.text(item, COLUMNS.item, top, { width: COLUMNS.unit - COLUMNS.item - 10 })
  const bottom = document.y
  document.text(unit, COLUMNS.unit, top, { width: COLUMNS.quantity - COLUMNS.unit - 10 })
  const lowest = Math.max(bottom, document.y)
  document.text(quantity, COLUMNS.quantity, top)
  if (packed === null) {
    document.rect(COLUMNS.packed, top + 1, BOX, BOX).stroke()
  } else {
    document.text(packed, COLUMNS.packed, top)
  }
  document.x = MARGIN
  document.y = lowest + 3
}

function rule(document: Document): void {
  const { left, right } = document.page.margins
  document.moveDown(0.4)
  document
    .moveTo(left, document.y)
    .lineTo(document.page.width - right, document.y)
    .lineWidth(0.5)
    .stroke()
  document.moveDown(0.4)
}

function addressOf({ ship_to }: LoadedProducerOrder): string {
  return [ship_to.street, ship_to.commune_name, ship_to.province_name].filter(Boolean).join(", ")
}

function moneyLine(order: LoadedProducerOrder, locale: Locale): string {
  const texts = slipTexts(locale)
  return order.payment_kind === "cod"
    ? `${texts.collect}: ${dong(order.total_vnd - order.reversed_vnd)}`
    : texts.paid
}

/** `24/11/2026` */
function dayInWords(day: string): string {
  return day.split("-").reverse().join("/")
}
