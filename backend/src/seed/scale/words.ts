import type { Localised } from "@cholang/shared"
import { bi } from "../text"
import type { FamilyName } from "../demo"

/** What generated titles are put together from: a kind of goods, a quality and a place. */
export type GoodsWord = {
  family: FamilyName
  name: Localised
  craft: string | null
  priceVnd: number
  grams: number
}

export const GOODS: readonly GoodsWord[] = [
  {
    family: "tea",
    name: bi("Chè Shan tuyết", "Shan tea"),
    craft: "che-shan-tuyet",
    priceVnd: 180000,
    grams: 130,
  },
  {
    family: "tea",
    name: bi("Chè xanh", "Green tea"),
    craft: "che-xanh",
    priceVnd: 120000,
    grams: 230,
  },
  {
    family: "pressedTea",
    name: bi("Bánh trà ép", "Pressed tea"),
    craft: "che-shan-tuyet",
    priceVnd: 420000,
    grams: 260,
  },
  {
    family: "herbalTea",
    name: bi("Trà dây", "Vine tea"),
    craft: "trong-cay-thuoc",
    priceVnd: 65000,
    grams: 220,
  },
  {
    family: "honey",
    name: bi("Mật ong", "Honey"),
    craft: "nuoi-ong",
    priceVnd: 220000,
    grams: 880,
  },
  {
    family: "spirit",
    name: bi("Rượu ngô", "Corn wine"),
    craft: "ruou-ngo-men-la",
    priceVnd: 120000,
    grams: 980,
  },
  {
    family: "freshFruit",
    name: bi("Cam sành", "King mandarins"),
    craft: "trong-cam",
    priceVnd: 45000,
    grams: 1050,
  },
  {
    family: "fruitPreserve",
    name: bi("Mứt quả", "Candied fruit"),
    craft: "che-bien-qua",
    priceVnd: 70000,
    grams: 300,
  },
  {
    family: "cake",
    name: bi("Bánh gai", "Ramie cakes"),
    craft: "banh-gai",
    priceVnd: 62000,
    grams: 950,
  },
  {
    family: "cake",
    name: bi("Bánh khảo", "Pressed rice cakes"),
    craft: "banh-khao",
    priceVnd: 46000,
    grams: 330,
  },
  {
    family: "noodle",
    name: bi("Miến dong", "Canna noodles"),
    craft: "mien-dong",
    priceVnd: 50000,
    grams: 530,
  },
  {
    family: "noodle",
    name: bi("Bún khô", "Dried noodles"),
    craft: "bun-co-truyen",
    priceVnd: 34000,
    grams: 530,
  },
  {
    family: "starch",
    name: bi("Bột sắn dây", "Kudzu starch"),
    craft: "bot-san-day",
    priceVnd: 100000,
    grams: 420,
  },
  {
    family: "smokedMeat",
    name: bi("Thịt gác bếp", "Smoked meat"),
    craft: "thit-gac-bep",
    priceVnd: 240000,
    grams: 280,
  },
  {
    family: "freshMeat",
    name: bi("Cá sông", "River fish"),
    craft: "nuoi-ca",
    priceVnd: 190000,
    grams: 620,
  },
  {
    family: "grain",
    name: bi("Gạo nương", "Hill rice"),
    craft: "trong-lua",
    priceVnd: 52000,
    grams: 1030,
  },
  {
    family: "shoots",
    name: bi("Măng khô", "Dried bamboo shoots"),
    craft: "mang-kho",
    priceVnd: 130000,
    grams: 340,
  },
  {
    family: "spice",
    name: bi("Thảo quả", "Black cardamom"),
    craft: "trong-thao-qua",
    priceVnd: 60000,
    grams: 120,
  },
  {
    family: "wovenCane",
    name: bi("Giỏ mây", "Rattan basket"),
    craft: "dan-may-tre",
    priceVnd: 250000,
    grams: 620,
  },
  {
    family: "hat",
    name: bi("Nón lá", "Conical hat"),
    craft: "dan-non",
    priceVnd: 130000,
    grams: 320,
  },
  {
    family: "cloth",
    name: bi("Khăn lanh", "Hemp shawl"),
    craft: "det-lanh",
    priceVnd: 520000,
    grams: 320,
  },
  {
    family: "bag",
    name: bi("Túi thổ cẩm", "Brocade bag"),
    craft: "det-tho-cam",
    priceVnd: 320000,
    grams: 290,
  },
  {
    family: "silver",
    name: bi("Vòng bạc", "Silver bangle"),
    craft: "cham-bac",
    priceVnd: 1500000,
    grams: 90,
  },
  {
    family: "instrument",
    name: bi("Đàn môi", "Jaw harp"),
    craft: "lam-khen",
    priceVnd: 180000,
    grams: 60,
  },
]

export const QUALITIES: readonly Localised[] = [
  bi("đầu mùa", "of the first season"),
  bi("cuối vụ", "of the late season"),
  bi("mẻ nhỏ", "in a small batch"),
  bi("nếp nhà", "by the house's recipe"),
  bi("thượng nguồn", "from upstream"),
  bi("sườn đông", "from the eastern slope"),
  bi("sườn tây", "from the western slope"),
  bi("bếp củi", "from the wood hearth"),
  bi("phơi gió", "dried in the wind"),
  bi("ngày chợ phiên", "of market day"),
  bi("vườn cũ", "from the old garden"),
  bi("chọn tay", "picked by hand"),
  bi("mùa sương", "of the misty season"),
  bi("ruộng cao", "from the high fields"),
  bi("bờ suối", "from the stream bank"),
  bi("gói giản dị", "plainly wrapped"),
]

export const PLACES: readonly string[] = [
  "Khuổi Lình",
  "Nà Tông",
  "Bản Chợ",
  "Phiêng Đén",
  "Lũng Mây",
  "Tả Van",
  "Sảng Pả",
  "Khau Phả",
  "Pác Ngòi",
  "Thôm Luông",
  "Cốc Phát",
  "Nậm Tấu",
  "Làng Bát",
  "Đồng Mụ",
  "Soi Đúng",
  "Khâu Đấng",
  "Phai Che",
  "Nặm Kép",
  "Lùng Khố",
  "Bó Cạn",
]
