import { dayOf, type IsoInstant, type Locale } from "@cholang/shared"
import PDFDocument from "pdfkit"
import type { Statement, StatementEntry } from "../http"
import { dayText, fill, statementTexts } from "../money-messages"

/** The family of the shop, embedded: a printer's own fonts lack half of the Vietnamese letters. */
const FONT_REGULAR =
  require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf")
const FONT_BOLD =
  require.resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf")

const MARGIN = 50
const ROW_HEIGHT = 20
const DETAIL_HEIGHT = 15
const FOOTER_HEIGHT = 30

type Document = PDFKit.PDFDocument

/** A statement on A4, in the reader's language. */
export function statementPdf(
  statement: Statement,
  entries: readonly StatementEntry[],
  locale: Locale,
  at: IsoInstant
): Promise<Buffer> {
  const texts = statementTexts(locale)
  const document = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    info: { Title: `${texts.title} ${statement.period}`, Author: texts.platform },
  })
  const file = collected(document)

  document.registerFont("regular", FONT_REGULAR).registerFont("bold", FONT_BOLD)
  writeHead(document, statement, locale, at)
  writeFigures(document, statement, locale)
  writeEntries(document, entries, locale)
  writePageNumbers(document, texts.page)
  document.end()

  return file
}

function collected(document: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on("data", (chunk: Buffer) => chunks.push(chunk))
    document.on("end", () => resolve(Buffer.concat(chunks)))
    document.on("error", reject)
  })
}

function writeHead(document: Document, statement: Statement, locale: Locale, at: IsoInstant): void {
  const texts = statementTexts(locale)
  const [year = "", month = ""] = statement.period.split("-")

  document.font("regular").fontSize(10).text(texts.platform)
  document.moveDown(0.5)
  document.font("bold").fontSize(18).text(texts.title)
  document.font("regular").fontSize(12).text(fill(texts.period, { month, year }))
  document.moveDown(0.8)
  document.fontSize(10)
  document.text(`${texts.producer}: ${statement.producer.name[locale]}`)
  document.text(`${texts.address}: ${statement.producer.street}`)
  document.text(fill(texts.made_on, { day: dayText(at, locale) }))
  document.moveDown(1)
}

function writeFigures(document: Document, statement: Statement, locale: Locale): void {
  const texts = statementTexts(locale)

  writeFigure(document, texts.opening, statement.opening_vnd, "bold")
  for (const { line, amount_vnd } of statement.figures) {
    writeFigure(document, texts.lines[line], amount_vnd, "regular")
  }
  rule(document)
  writeFigure(document, texts.closing, statement.closing_vnd, "bold")
  writeFigure(document, texts.closing_pending, statement.closing_pending_vnd, "regular")
  writeFigure(document, texts.closing_payable, statement.closing_payable_vnd, "regular")
  document.moveDown(0.5)
  document.font("regular").fontSize(8).text(texts.tax_note, MARGIN)
  document.moveDown(1.5)
}

function writeFigure(
  document: Document,
  label: string,
  amountVnd: number,
  font: "regular" | "bold"
): void {
  const top = document.y
  document.font(font).fontSize(10)
  document.text(label, MARGIN, top, { lineBreak: false })
  document.text(amountText(amountVnd), MARGIN, top, {
    width: contentWidth(document),
    align: "right",
  })
  document.y = top + ROW_HEIGHT
}

function rule(document: Document): void {
  document
    .moveTo(MARGIN, document.y - 4)
    .lineTo(MARGIN + contentWidth(document), document.y - 4)
    .lineWidth(0.5)
    .stroke()
  document.y += 4
}

function writeEntries(
  document: Document,
  entries: readonly StatementEntry[],
  locale: Locale
): void {
  const texts = statementTexts(locale)

  document.font("bold").fontSize(12).text(texts.details, MARGIN)
  document.moveDown(0.5)
  if (entries.length === 0) {
    document.font("regular").fontSize(10).text(texts.none)
    return
  }
  writeEntry(document, [texts.date, texts.order, texts.what, texts.amount], "bold")
  for (const { occurred_at, display_id, line, amount_vnd } of entries) {
    writeEntry(
      document,
      [printedDay(occurred_at), display_id ?? "", texts.lines[line], amountText(amount_vnd)],
      "regular"
    )
  }
}

/** `23/11/2026`, narrow enough for a column in both languages. */
function printedDay(at: IsoInstant): string {
  return dayOf(at).split("-").reverse().join("/")
}

const COLUMNS = [0, 80, 150] as const

function writeEntry(
  document: Document,
  [day, order, what, amount]: readonly [string, string, string, string],
  font: "regular" | "bold"
): void {
  if (document.y + DETAIL_HEIGHT > document.page.height - MARGIN - FOOTER_HEIGHT) {
    document.addPage()
  }
  const top = document.y
  document.font(font).fontSize(9)
  for (const [index, text] of [day, order, what].entries()) {
    document.text(text, MARGIN + (COLUMNS[index] ?? 0), top, { lineBreak: false })
  }
  document.text(amount, MARGIN, top, { width: contentWidth(document), align: "right" })
  document.y = top + DETAIL_HEIGHT
}

function writePageNumbers(document: Document, text: string): void {
  const { start, count } = document.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    document.switchToPage(start + page)
    // Text below the margin would open a page of its own.
    document.page.margins.bottom = 0
    document
      .font("regular")
      .fontSize(8)
      .text(
        fill(text, { page: page + 1, pages: count }),
        MARGIN,
        document.page.height - FOOTER_HEIGHT,
        { width: contentWidth(document), align: "center", lineBreak: false }
      )
  }
}

function contentWidth(document: Document): number {
  return document.page.width - 2 * MARGIN
}

function amountText(amountVnd: number): string {
  return new Intl.NumberFormat("vi-VN").format(amountVnd)
}
