import { breadcrumbList } from "./breadcrumb-list"

it("numbers the crumbs and gives all but the last an absolute address", () => {
  const list = breadcrumbList(
    [{ name: "Chợ Làng", path: "/" }, { name: "Mật ong" }],
    "https://cholang.example"
  )
  expect(list).toEqual({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Chợ Làng", item: "https://cholang.example/" },
      { "@type": "ListItem", position: 2, name: "Mật ong" },
    ],
  })
})
