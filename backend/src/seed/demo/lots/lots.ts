import type { LotState, LotUnit } from "@cholang/traceability/domain"
import type { Localised } from "@cholang/shared"
import { bi } from "../../text"

export type DemoLot = {
  lotNo: string
  product: string
  /**
   * Day of the first step: a fixed day where only the season matters, or days before the seeding where it matters how
   * old the goods are.
   */
  begins: { on: string } | { daysAgo: number }
  quantity: number
  unit: LotUnit
  /** Where the first step took place. */
  place: Localised
  /** Who answers for the work, as the public may read it. */
  maker: string
  state: LotState
  recall?: { reason: Localised; instructions: Localised }
}

const gram = (
  lotNo: string,
  product: string,
  begins: DemoLot["begins"],
  quantity: number,
  place: Localised,
  maker: string,
  state: LotState = "released"
): DemoLot => ({ lotNo, product, begins, quantity, unit: "gram", place, maker, state })

const millilitre: typeof gram = (...lot) => ({ ...gram(...lot), unit: "millilitre" })
const piece: typeof gram = (...lot) => ({ ...gram(...lot), unit: "piece" })
const on = (day: string): DemoLot["begins"] => ({ on: day })
const daysAgo = (days: number): DemoLot["begins"] => ({ daysAgo: days })

const KEEP_AND_RETURN = bi(
  "Không dùng nữa. Giữ nguyên gói và gọi số trên tem để được đổi hoặc hoàn tiền; phí gửi do nhà sản xuất chịu.",
  "Do not use it. Keep the packet and call the number on the label for a replacement or your money; the producer pays the postage."
)

/** Invented lots, in every state. */
export const LOTS: DemoLot[] = [
  gram(
    "KS-26X03-01",
    "che-shan-tuyet-khau-sen-mot-tom-mot-la",
    on("2026-03-28"),
    18400,
    bi("Nương Khau Sen trên", "Upper Khau Sen plot"),
    "Nhóm sao chè Bàn Thị Mây"
  ),
  gram(
    "KS-26X04-02",
    "che-shan-tuyet-khau-sen-mot-tom-mot-la",
    on("2026-04-06"),
    22600,
    bi("Nương Đá Dựng", "Standing Stone plot"),
    "Nhóm sao chè Bàn Thị Mây"
  ),
  gram(
    "KS-26T08-05",
    "che-shan-tuyet-khau-sen-mot-tom-hai-la",
    on("2026-08-19"),
    64000,
    bi("Nương Khau Sen dưới", "Lower Khau Sen plot"),
    "Tổ sao số 2"
  ),
  gram(
    "KS-26T10-01",
    "che-shan-tuyet-khau-sen-mot-tom-hai-la",
    daysAgo(9),
    41000,
    bi("Nương Cửa Khe", "Gully Mouth plot"),
    "Tổ sao số 1",
    "draft"
  ),
  gram(
    "KS-26B03-01",
    "bach-tra-khau-sen",
    on("2026-03-11"),
    3150,
    bi("Nương Khau Sen trên", "Upper Khau Sen plot"),
    "Tổ phơi héo"
  ),
  gram(
    "KS-26H06-03",
    "hong-tra-khau-sen",
    on("2026-06-24"),
    15200,
    bi("Nương Đá Dựng", "Standing Stone plot"),
    "Gian lên men"
  ),
  gram(
    "LS-26X03-07",
    "che-shan-co-thu-lung-sao",
    on("2026-03-21"),
    9800,
    bi("Cây số 0412 đến 0488", "Trees 0412 to 0488"),
    "Tổ leo Đặng Văn Khỏ"
  ),
  gram(
    "LS-26T09-03",
    "che-shan-co-thu-lung-sao",
    on("2026-09-18"),
    12400,
    bi("Cây số 1101 đến 1190", "Trees 1101 to 1190"),
    "Tổ leo số 3"
  ),
  gram(
    "LS-25B10-01",
    "banh-tra-song-lung-sao-357g",
    on("2025-10-04"),
    26775,
    bi("Cây số 0820 đến 0911", "Trees 0820 to 0911"),
    "Gian ép"
  ),
  gram(
    "LS-26M02-01",
    "tra-trang-mong-rong-lung-sao",
    on("2026-02-25"),
    4200,
    bi("Cây số 0030 đến 0124", "Trees 0030 to 0124"),
    "Mười một hộ góp búp"
  ),
  gram(
    "NS-26C05-02",
    "banh-tra-chin-nam-suong-200g",
    on("2026-05-02"),
    88000,
    bi("Đồi Suối Ấm", "Warm Spring hill"),
    "Gian ủ Lý Văn Sểnh"
  ),
  gram(
    "NS-26O04-01",
    "tra-ong-tre-nam-suong",
    on("2026-04-29"),
    13500,
    bi("Đồi Suối Ấm", "Warm Spring hill"),
    "Tổ nhồi ống"
  ),
  gram(
    "DC-26N10-11",
    "che-xanh-non-tom-doi-co",
    on("2026-10-08"),
    38000,
    bi("Đồi số 4", "Hill 4"),
    "Tổ hái đồi 4"
  ),
  gram(
    "DC-24M03-02",
    "che-moc-cau-doi-co",
    daysAgo(800),
    52000,
    bi("Đồi số 2", "Hill 2"),
    "Tổ vò số 1"
  ),
  gram(
    "DC-26M09-05",
    "che-moc-cau-doi-co",
    on("2026-09-02"),
    71000,
    bi("Đồi số 7", "Hill 7"),
    "Tổ vò số 1"
  ),
  gram(
    "DC-26B02-01",
    "che-uop-hoa-buoi-doi-co",
    on("2026-02-17"),
    16500,
    bi("Hoa từ Xuân Vân, chè đồi số 1", "Blossom from Xuân Vân, tea of hill 1"),
    "Tổ ướp hoa",
    "closed"
  ),
  millilitre(
    "SH-26BH-014",
    "mat-ong-bac-ha-sung-hoa",
    daysAgo(26),
    96000,
    bi("Bãi đá sau thôn", "Rocks behind the village"),
    "Nhà ong Sùng Mí Say"
  ),
  millilitre(
    "SH-25BH-009",
    "mat-ong-bac-ha-sung-hoa",
    on("2025-10-30"),
    84000,
    bi("Bãi đá Sủng Hoa", "Sủng Hoa rocks"),
    "Tổ quay mật",
    "closed"
  ),
  gram(
    "SH-26NT-002",
    "mat-ong-nguyen-tang-sung-hoa",
    daysAgo(24),
    8400,
    bi("Bãi đá sau thôn", "Rocks behind the village"),
    "Nhà ong Sùng Mí Say"
  ),
  millilitre(
    "RL-26R-031",
    "mat-ong-rung-rung-lau",
    on("2026-09-12"),
    210000,
    bi("Bìa rừng Lau", "Edge of Lau wood"),
    "Trại ong Rừng Lau"
  ),
  {
    ...millilitre(
      "RL-26N-012",
      "mat-ong-hoa-nhan-rung-lau",
      on("2026-04-14"),
      40000,
      bi("Bãi ven sông Lô", "Banks of the Lô"),
      "Trại ong Rừng Lau",
      "recalled"
    ),
    recall: {
      reason: bi(
        "Kiểm nghiệm lại cho thấy độ ẩm vượt mức đã công bố, mật có thể lên men trong chai.",
        "A second test found more water than declared; the honey may ferment in the bottle."
      ),
      instructions: KEEP_AND_RETURN,
    },
  },
  gram(
    "RL-26P-004",
    "phan-hoa-rung-lau",
    on("2026-05-20"),
    12000,
    bi("Bìa rừng Lau", "Edge of Lau wood"),
    "Trại ong Rừng Lau",
    "held"
  ),
  millilitre(
    "NC-26-0907",
    "ruou-ngo-men-la-na-chom",
    on("2026-09-07"),
    180000,
    bi("Kho ngô Nà Chóm", "Nà Chóm maize store"),
    "Bếp Hoàng Thị Liềng"
  ),
  millilitre(
    "NC-26-1002",
    "ruou-ngo-men-la-na-chom",
    on("2026-10-02"),
    150000,
    bi("Kho ngô Nà Chóm", "Nà Chóm maize store"),
    "Bếp số 5"
  ),
  millilitre(
    "NC-24-HT03",
    "ruou-ngo-ha-tho-na-chom",
    on("2024-08-01"),
    60000,
    bi("Kho ngô Nà Chóm", "Nà Chóm maize store"),
    "Kho hạ thổ"
  ),
  {
    ...millilitre(
      "PM-26-0611",
      "ruou-thoc-men-la-phieng-men",
      on("2026-06-11"),
      70000,
      bi("Ruộng nhà Phiêng Men", "Phiêng Men's own fields"),
      "Bếp Phiêng Men",
      "recalled"
    ),
    recall: {
      reason: bi(
        "Độ cồn đo lại của một can lệch quá mức ghi trên nhãn.",
        "The strength of one can, measured again, is further from the label than allowed."
      ),
      instructions: KEEP_AND_RETURN,
    },
  },
  gram(
    "BC-26-1118",
    "cam-sanh-bai-cam",
    daysAgo(5),
    2400000,
    bi("Vườn số 12 và 14", "Orchards 12 and 14"),
    "Tổ hái bãi trên"
  ),
  gram(
    "BC-26-1110",
    "cam-sanh-bai-cam",
    daysAgo(13),
    1800000,
    bi("Vườn số 3", "Orchard 3"),
    "Tổ hái bãi dưới"
  ),
  gram(
    "BC-26-V091",
    "cam-vang-bai-cam",
    daysAgo(58),
    900000,
    bi("Vườn số 21", "Orchard 21"),
    "Tổ hái bãi dưới"
  ),
  gram(
    "BC-26-M02",
    "mut-vo-cam-bai-cam",
    on("2026-01-12"),
    48000,
    bi("Xưởng Bãi Cam", "Bãi Cam workshop"),
    "Bếp Triệu Thị Hiền"
  ),
  piece(
    "SL-26-D041",
    "buoi-duong-soi-lau",
    daysAgo(7),
    820,
    bi("Gốc 12 đến 60", "Trees 12 to 60"),
    "Trại bưởi Soi Lau"
  ),
  gram(
    "CH-26-K10",
    "hong-khong-hat-can-hong",
    daysAgo(16),
    640000,
    bi("Vườn bờ suối", "Streamside orchard"),
    "Tổ ngâm suối"
  ),
  gram(
    "CH-26-T01",
    "hong-treo-gio-can-hong",
    daysAgo(40),
    36000,
    bi("Hiên hai mươi nhà", "Twenty porches"),
    "Tổ treo hồng"
  ),
  piece(
    "XG-26-1121",
    "banh-gai-xom-gai",
    daysAgo(2),
    3200,
    bi("Xưởng Xóm Gai", "Xóm Gai workshop"),
    "Nhà bánh Nông Thị Đào"
  ),
  piece(
    "XG-26-1101",
    "banh-gai-xom-gai",
    daysAgo(22),
    2900,
    bi("Xưởng Xóm Gai", "Xóm Gai workshop"),
    "Nhà bánh Nông Thị Đào"
  ),
  piece(
    "BL-26-C112",
    "banh-chung-den-bep-lua",
    daysAgo(3),
    260,
    bi("Bếp Lụa", "Lụa's kitchen"),
    "Bếp Lụa"
  ),
  gram(
    "DD-26-0105",
    "mien-dong-dong-dong",
    on("2026-01-09"),
    920000,
    bi("Đồng sau xóm", "Field behind the hamlet"),
    "Xưởng tráng số 2"
  ),
  gram(
    "DD-25-0103",
    "mien-dong-dong-dong",
    daysAgo(400),
    760000,
    bi("Đồng sau xóm", "Field behind the hamlet"),
    "Xưởng tráng số 1"
  ),
  gram(
    "DD-26-S02",
    "bot-san-day-dong-dong",
    on("2026-01-20"),
    140000,
    bi("Đồi sau Đồng Dong", "Hill behind Đồng Dong"),
    "Bể lọc số 4"
  ),
  gram(
    "NB-26-N09",
    "bun-ngu-sac-na-bun",
    on("2026-09-25"),
    88000,
    bi("Nhà máy ép chung", "The shared press"),
    "Phiên nhà thứ bảy"
  ),
  gram(
    "TL-26-G10",
    "gao-gia-dui-then-lua",
    daysAgo(44),
    1600000,
    bi("Thửa 40 đến 96", "Terraces 40 to 96"),
    "Mười hai hộ xóm trên"
  ),
  gram(
    "TL-26-N10",
    "nep-cai-hoa-vang-then-lua",
    daysAgo(41),
    700000,
    bi("Hai mươi thửa khuất gió", "Twenty sheltered terraces"),
    "Tám hộ xóm dưới"
  ),
  gram(
    "KT-26-L05",
    "mang-kho-luoi-lon-khau-tre",
    on("2026-08-04"),
    64000,
    bi("Khoảnh rừng số 3", "Part 3 of the forest"),
    "Lán Khau Tre"
  ),
  gram(
    "BD-26-T101",
    "thit-trau-gac-bep-bep-da",
    daysAgo(30),
    42000,
    bi("Chợ phiên Chủ nhật", "Sunday market"),
    "Bếp số 4"
  ),
  gram(
    "BD-26-L102",
    "lap-suon-gac-bep-bep-da",
    daysAgo(21),
    68000,
    bi("Chợ phiên Chủ nhật", "Sunday market"),
    "Bếp số 7"
  ),
  gram(
    "BD-26-B061",
    "thit-bo-vang-kho-bep-da",
    daysAgo(140),
    25000,
    bi("Chợ phiên Chủ nhật", "Sunday market"),
    "Bếp số 2"
  ),
  gram(
    "SG-26-CC31",
    "ca-chien-song-gam",
    daysAgo(10),
    180000,
    bi("Lồng 14 và 15", "Cages 14 and 15"),
    "Tổ bè chân thác"
  ),
  gram(
    "SG-26-CL08",
    "ca-lang-phi-le-song-gam",
    daysAgo(6),
    120000,
    bi("Lồng 40", "Cage 40"),
    "Xưởng cắt lạnh",
    "held"
  ),
  piece(
    "SK-26-V111",
    "vit-bau-suoi-khe",
    daysAgo(12),
    240,
    bi("Suối Khe", "Suối Khe stream"),
    "Trại Suối Khe"
  ),
  gram(
    "LO-26-TQ10",
    "thao-qua-lao-suong",
    daysAgo(38),
    210000,
    bi("Rừng Lao Sương, khoảnh 2", "Lao Sương forest, part 2"),
    "Mười bảy hộ"
  ),
  gram(
    "CH-26-TD06",
    "tra-day-can-hong",
    on("2026-06-03"),
    56000,
    bi("Vách đá sau bản", "Cliff behind the village"),
    "Tổ trà dây"
  ),
  piece(
    "NM-26-G08",
    "gio-may-di-cho-na-may",
    on("2026-08-15"),
    60,
    bi("Vườn mây Nà Mây", "Nà Mây rattan garden"),
    "Nhóm Chu Văn Khoan"
  ),
  piece(
    "BLA-26-N09",
    "non-la-ban-la",
    on("2026-08-20"),
    180,
    bi("Đồi cọ Bản Lá", "Bản Lá palm hill"),
    "Tổ khâu nón"
  ),
  piece(
    "LT-2611",
    "khan-lanh-hoa-thoi-lung-lanh",
    on("2026-05-14"),
    46,
    bi("Nương lanh Lùng Lanh", "Lùng Lanh hemp field"),
    "Nhà dệt Vàng Thị Súa"
  ),
  piece(
    "LL-26-T07",
    "tui-lanh-deo-vai-lung-lanh",
    on("2026-03-02"),
    70,
    bi("Xưởng Lùng Lanh", "Lùng Lanh workshop"),
    "Bàn cắt Giàng Thị Dính"
  ),
  piece(
    "KH-26-V05",
    "vo-goi-tho-cam-khuon-hoa",
    on("2026-04-10"),
    90,
    bi("Mười bốn khung Khuôn Hoa", "Khuôn Hoa's fourteen looms"),
    "Tổ dệt Phù Thị Liệp"
  ),
  piece(
    "SKH-26-K02",
    "khen-mong-sang-khen",
    on("2026-07-06"),
    4,
    bi("Bụi trúc Khe Tối", "Dark Gully reeds"),
    "Vàng Mí Tủa"
  ),
  piece(
    "LC-26-V03",
    "vong-tay-bac-lao-cham",
    on("2026-09-10"),
    12,
    bi("Lò Lao Chạm", "Lao Chạm forge"),
    "Lò bạc Lao Chạm"
  ),
]
