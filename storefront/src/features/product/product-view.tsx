import "./product.css"
import type { ProductDetail } from "@cholang/backend/http"
import type { ReactNode } from "react"
import { Breadcrumbs, type BreadcrumbItem } from "@/ui/breadcrumbs"
import { BuyBar } from "./buy-bar"
import { BuyBox } from "./buy-box"
import { Gallery } from "./gallery"
import { LabelFacts } from "./label-facts"
import { LotsOnSale } from "./lots-on-sale"
import { Maker } from "./maker"
import { type IndicationProof, Proofs } from "./proofs"
import { Story } from "./story"

/** Everything about one product, the proofs beside the claims. */
export function ProductView({
  product,
  indications,
  crumbs,
  place,
  buy,
  related,
}: {
  product: ProductDetail
  indications: readonly IndicationProof[]
  crumbs: readonly BreadcrumbItem[]
  /** Where it comes from, in words. */
  place: string
  /** The form that puts it into the basket. */
  buy: ReactNode
  /** Other products, under their heading. */
  related: ReactNode
}) {
  return (
    <>
      <div className="wrap">
        <Breadcrumbs items={crumbs} />
        <div className="pdp">
          <Gallery pictures={product.gallery.length > 0 ? product.gallery : [product.picture]} />
          <BuyBox product={product} place={place} buy={buy} />
        </div>
      </div>
      <Proofs product={product} indications={indications} />
      <LotsOnSale lots={product.lots} />
      <section className="wrap section">
        <div className="pdp-two">
          <LabelFacts product={product} />
          <Maker product={product} place={place} />
        </div>
      </section>
      <Story product={product} />
      {related}
      <BuyBar product={product} />
    </>
  )
}
