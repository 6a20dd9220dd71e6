import type { TraceStep } from "@cholang/traceability/domain"
import type { Localised } from "@cholang/shared"
import { bi } from "../../text"
import type { FamilyName } from "../families"

export type ChainStep = {
  step: TraceStep
  /** Days after the first step, and the hour of the day in Viet Nam. */
  day: number
  hour: number
  title: Localised
  note?: Localised
  /** What backs it, named without being public. */
  evidence?: Localised
}

export type Chain = {
  /** How long the goods keep, from the day they were made; null for what does not spoil. */
  keeps: { months: number } | { days: number } | null
  /** Which step's day is the day of making, counted in days after the first step. */
  madeOnDay: number
  standards: string[]
  steps: ChainStep[]
}

const TEST_REPORT = bi("Phiếu kiểm nghiệm (minh họa)", "Test report (demonstration)")
const VETERINARY = bi("Giấy kiểm dịch (minh họa)", "Veterinary certificate (demonstration)")
const WEIGHING = bi("Ảnh phiếu cân", "Photograph of the weighing slip")
const HANDOVER = bi("Biên bản giao hàng", "Note of delivery")

function tested(day: number): ChainStep {
  return {
    step: "inspection",
    day,
    hour: 10,
    title: bi("Lấy mẫu kiểm nghiệm", "Sampled for testing"),
    note: bi(
      "Mẫu niêm phong, lưu một phần ở kho sáu tháng.",
      "Sealed; one part is kept in store for six months."
    ),
    evidence: TEST_REPORT,
  }
}

function packed(day: number, note: Localised): ChainStep {
  return {
    step: "packing",
    day,
    hour: 14,
    title: bi("Đóng gói, dán tem", "Packed and labelled"),
    note,
  }
}

function sent(day: number): ChainStep {
  return {
    step: "transport",
    day,
    hour: 16,
    title: bi("Xuất kho lên xe", "Left the store by lorry"),
    evidence: HANDOVER,
  }
}

const PACKED_DRY = bi("Cân từng gói, hút ẩm, ép kín.", "Each packet weighed, dried and sealed.")

/** What happens to a lot of each kind, in order. */
export const CHAINS = {
  tea: {
    keeps: { months: 24 },
    madeOnDay: 1,
    standards: ["TCVN 9740:2013", "TCCS 01:2026/DEMO"],
    steps: [
      { step: "harvest", day: 0, hour: 8, title: bi("Hái búp", "Buds picked"), evidence: WEIGHING },
      {
        step: "preparation",
        day: 0,
        hour: 15,
        title: bi("Làm héo", "Withered"),
        note: bi("Trải mỏng trên nong, đảo hai lần.", "Spread thin on trays and turned twice."),
      },
      {
        step: "processing",
        day: 1,
        hour: 7,
        title: bi("Vò, sao khô", "Rolled and fired"),
        note: bi(
          "Lửa củi, người đứng chảo ghi tên vào sổ mẻ.",
          "Over wood; whoever stood at the pan signed for the batch."
        ),
      },
      tested(7),
      packed(11, PACKED_DRY),
      sent(14),
    ],
  },
  pressedTea: {
    keeps: { months: 120 },
    madeOnDay: 12,
    standards: ["TCCS 04:2026/DEMO"],
    steps: [
      {
        step: "harvest",
        day: 0,
        hour: 9,
        title: bi("Hái lá cây cổ thụ", "Leaf of old trees picked"),
        evidence: WEIGHING,
      },
      {
        step: "preparation",
        day: 1,
        hour: 8,
        title: bi("Phơi nắng một ngày", "Dried one day in the sun"),
      },
      {
        step: "processing",
        day: 12,
        hour: 9,
        title: bi("Hấp, ép cối đá", "Steamed and pressed under stone"),
        note: bi("Bánh ép một lượt, gỡ khi còn ấm.", "Pressed once, taken out warm."),
      },
      {
        step: "storage",
        day: 13,
        hour: 8,
        title: bi("Phơi sàn gác bảy ngày", "Rested seven days in the loft"),
      },
      tested(20),
      packed(22, bi("Gói giấy dó, mỗi bánh một tem.", "Wrapped in bark paper, one label a cake.")),
    ],
  },
  honey: {
    keeps: { months: 24 },
    madeOnDay: 5,
    standards: ["TCVN 12605:2019", "TCCS 02:2026/DEMO"],
    steps: [
      {
        step: "raw_material",
        day: 0,
        hour: 7,
        title: bi("Đặt đõ tại bãi hoa", "Hives set at the bloom"),
      },
      {
        step: "harvest",
        day: 4,
        hour: 9,
        title: bi("Cắt cầu, quay mật", "Combs cut and spun"),
        note: bi("Chỉ lấy cầu đã vít nắp tám phần mười.", "Only combs capped to eight tenths."),
        evidence: WEIGHING,
      },
      {
        step: "processing",
        day: 5,
        hour: 10,
        title: bi("Lọc vải, để lắng", "Strained through cloth and settled"),
        note: bi("Không gia nhiệt.", "Without heat."),
      },
      tested(9),
      packed(
        13,
        bi(
          "Rót hũ thủy tinh đã hấp, ghi số đõ.",
          "Filled into steamed glass, the hive's number noted."
        )
      ),
      sent(16),
    ],
  },
  spirit: {
    keeps: null,
    madeOnDay: 19,
    standards: ["QCVN 6-3:2010/BYT", "TCCS 03:2026/DEMO"],
    steps: [
      {
        step: "raw_material",
        day: 0,
        hour: 8,
        title: bi("Nhập hạt, nấu bung", "Grain received and boiled"),
        evidence: WEIGHING,
      },
      {
        step: "preparation",
        day: 1,
        hour: 7,
        title: bi("Trộn men lá, ủ chum", "Leaf yeast mixed in, laid in jars"),
      },
      {
        step: "processing",
        day: 19,
        hour: 6,
        title: bi("Chưng nồi đồng", "Distilled in copper"),
        note: bi("Bỏ rượu đầu và rượu cuối.", "First and last runs set aside."),
      },
      tested(24),
      packed(
        33,
        bi(
          "Chiết chai, đo lại độ cồn từng can.",
          "Bottled; the strength of every can measured again."
        )
      ),
    ],
  },
  fruit: {
    keeps: { days: 20 },
    madeOnDay: 0,
    standards: ["TCCS 05:2026/DEMO"],
    steps: [
      {
        step: "cultivation",
        day: -120,
        hour: 8,
        title: bi("Bao quả, ngừng phun", "Fruit bagged, spraying stopped"),
        evidence: bi("Sổ vườn", "Orchard book"),
      },
      {
        step: "harvest",
        day: 0,
        hour: 7,
        title: bi("Cắt kéo hai nhát", "Cut with two snips"),
        evidence: WEIGHING,
      },
      {
        step: "preparation",
        day: 0,
        hour: 11,
        title: bi("Phân cỡ, loại quả xây", "Sized, bruised fruit removed"),
      },
      packed(0, bi("Lót lá, thùng thông hơi.", "Bedded on leaf in vented boxes.")),
      sent(1),
    ],
  },
  preserve: {
    keeps: { months: 9 },
    madeOnDay: 2,
    standards: ["TCCS 06:2026/DEMO"],
    steps: [
      {
        step: "raw_material",
        day: 0,
        hour: 8,
        title: bi("Nhận quả từ vườn", "Fruit received"),
        evidence: WEIGHING,
      },
      {
        step: "preparation",
        day: 1,
        hour: 8,
        title: bi("Rửa, gọt, thái", "Washed, peeled and cut"),
      },
      {
        step: "processing",
        day: 2,
        hour: 9,
        title: bi("Nấu, rim hoặc treo", "Cooked, candied or hung"),
      },
      tested(8),
      packed(11, bi("Đóng hũ nóng.", "Filled hot.")),
    ],
  },
  cake: {
    keeps: { days: 7 },
    madeOnDay: 0,
    standards: ["TCCS 07:2026/DEMO"],
    steps: [
      {
        step: "raw_material",
        day: -1,
        hour: 9,
        title: bi("Nhập gạo, lá, đậu", "Rice, leaf and beans received"),
        evidence: WEIGHING,
      },
      {
        step: "preparation",
        day: 0,
        hour: 3,
        title: bi("Giã bột, làm nhân", "Dough pounded, filling made"),
      },
      { step: "processing", day: 0, hour: 5, title: bi("Gói và hấp", "Wrapped and steamed") },
      {
        step: "packing",
        day: 0,
        hour: 9,
        title: bi("Để ráo, buộc chục", "Drained and tied in tens"),
      },
      {
        step: "distribution",
        day: 0,
        hour: 11,
        title: bi("Giao xe lạnh trong ngày", "Sent by cool van the same day"),
        evidence: HANDOVER,
      },
    ],
  },
  dryGoods: {
    keeps: { months: 12 },
    madeOnDay: 3,
    standards: ["TCCS 08:2026/DEMO"],
    steps: [
      {
        step: "harvest",
        day: 0,
        hour: 8,
        title: bi("Thu hoạch, cân nhập", "Harvested and weighed in"),
        evidence: WEIGHING,
      },
      {
        step: "preparation",
        day: 1,
        hour: 8,
        title: bi("Rửa, nghiền, lọc", "Washed, ground and settled"),
      },
      { step: "processing", day: 3, hour: 9, title: bi("Làm chín, phơi khô", "Cooked and dried") },
      tested(10),
      packed(13, PACKED_DRY),
      sent(16),
    ],
  },
  grain: {
    keeps: { months: 6 },
    madeOnDay: 20,
    standards: ["TCVN 11888:2017", "TCCS 09:2026/DEMO"],
    steps: [
      {
        step: "cultivation",
        day: -150,
        hour: 8,
        title: bi("Cấy ruộng bậc thang", "Terraces planted"),
      },
      {
        step: "harvest",
        day: 0,
        hour: 8,
        title: bi("Gặt, treo lúa", "Reaped and hung"),
        evidence: WEIGHING,
      },
      {
        step: "storage",
        day: 6,
        hour: 9,
        title: bi("Đập, phơi, vào bồ", "Threshed, dried and stored"),
      },
      {
        step: "processing",
        day: 20,
        hour: 8,
        title: bi("Xay xát riêng từng nhà", "Milled household by household"),
      },
      packed(21, bi("Túi in tên chủ ruộng.", "The bag names the field's owner.")),
    ],
  },
  meat: {
    keeps: { months: 3 },
    madeOnDay: 4,
    standards: ["TCVN 7049:2020", "TCCS 10:2026/DEMO"],
    steps: [
      {
        step: "raw_material",
        day: 0,
        hour: 6,
        title: bi("Nhập gia súc có kiểm dịch", "Animals received with papers"),
        evidence: VETERINARY,
      },
      {
        step: "preparation",
        day: 0,
        hour: 14,
        title: bi("Pha lọc, tẩm ướp", "Cut and rubbed with spices"),
      },
      {
        step: "processing",
        day: 4,
        hour: 17,
        title: bi("Hun khói ba ngày", "Smoked three days"),
        note: bi("Nhiệt kế ghi hai giờ một lần.", "The thermometer is read every two hours."),
      },
      tested(5),
      packed(6, bi("Hút chân không, vào kho lạnh.", "Vacuum packed and chilled.")),
      sent(8),
    ],
  },
  fresh: {
    keeps: { days: 90 },
    madeOnDay: 0,
    standards: ["TCCS 11:2026/DEMO"],
    steps: [
      { step: "cultivation", day: -200, hour: 8, title: bi("Thả giống", "Young stock released") },
      {
        step: "harvest",
        day: 0,
        hour: 4,
        title: bi("Bắt theo đơn", "Caught to order"),
        evidence: VETERINARY,
      },
      { step: "preparation", day: 0, hour: 5, title: bi("Làm sạch, cắt khúc", "Cleaned and cut") },
      {
        step: "packing",
        day: 0,
        hour: 6,
        title: bi("Cấp đông trong hai giờ", "Frozen within two hours"),
      },
      {
        step: "distribution",
        day: 1,
        hour: 5,
        title: bi("Giao xe lạnh", "Sent by cold van"),
        evidence: HANDOVER,
      },
    ],
  },
  spice: {
    keeps: { months: 18 },
    madeOnDay: 3,
    standards: ["TCCS 12:2026/DEMO"],
    steps: [
      {
        step: "harvest",
        day: 0,
        hour: 8,
        title: bi("Hái dưới tán rừng", "Picked under the forest"),
        evidence: WEIGHING,
      },
      {
        step: "processing",
        day: 3,
        hour: 18,
        title: bi("Sấy củi, đảo hai giờ một lần", "Wood-dried, turned every two hours"),
      },
      {
        step: "preparation",
        day: 6,
        hour: 9,
        title: bi("Nhặt cuống, sàng bụi", "Stalks picked out, dust sifted"),
      },
      tested(12),
      packed(15, PACKED_DRY),
    ],
  },
  cane: {
    keeps: null,
    madeOnDay: 24,
    standards: ["TCCS 13:2026/DEMO"],
    steps: [
      {
        step: "raw_material",
        day: 0,
        hour: 8,
        title: bi("Chặt giang, cắt mây", "Cane and rattan cut"),
      },
      {
        step: "preparation",
        day: 3,
        hour: 8,
        title: bi("Chẻ, vót, gác bếp", "Split, shaved and smoked"),
      },
      { step: "processing", day: 24, hour: 16, title: bi("Đan, nức miệng", "Woven and bound") },
      {
        step: "inspection",
        day: 25,
        hour: 9,
        title: bi("Thử sức nặng, soi mối buộc", "Tested under load, ties looked over"),
      },
      packed(26, bi("Cài giấy ghi tên người đan.", "A slip with the weaver's name put in.")),
    ],
  },
  cloth: {
    keeps: null,
    madeOnDay: 150,
    standards: ["QCVN 01:2017/BCT", "TCCS 14:2026/DEMO"],
    steps: [
      { step: "raw_material", day: 0, hour: 8, title: bi("Chuẩn bị sợi", "Yarn made ready") },
      {
        step: "preparation",
        day: 40,
        hour: 8,
        title: bi("Luộc tro, giũ trắng", "Boiled in ash and whitened"),
      },
      { step: "processing", day: 110, hour: 8, title: bi("Dệt trên khung", "Woven on the loom") },
      {
        step: "processing",
        day: 150,
        hour: 15,
        title: bi("Nhuộm, giặt, hoàn thiện", "Dyed, washed and finished"),
      },
      {
        step: "inspection",
        day: 153,
        hour: 9,
        title: bi("Soi mép, đo khổ", "Edges and width looked over"),
      },
      packed(155, bi("Gấp, cài tem tên người dệt.", "Folded, with the weaver's name.")),
    ],
  },
  forge: {
    keeps: null,
    madeOnDay: 18,
    standards: ["TCCS 15:2026/DEMO"],
    steps: [
      {
        step: "raw_material",
        day: 0,
        hour: 9,
        title: bi("Chọn vật liệu, cân", "Material chosen and weighed"),
        evidence: WEIGHING,
      },
      {
        step: "preparation",
        day: 2,
        hour: 8,
        title: bi("Rèn hoặc đẽo thô", "Forged or roughed out"),
      },
      {
        step: "processing",
        day: 18,
        hour: 16,
        title: bi("Chạm, ráp, chỉnh", "Chased, joined and tuned"),
      },
      {
        step: "inspection",
        day: 19,
        hour: 9,
        title: bi("Cân lại, thử", "Weighed again and tried"),
      },
      packed(20, bi("Hộp gỗ, phiếu ghi số.", "A wooden box and a numbered slip.")),
    ],
  },
} as const satisfies Record<string, Chain>

export type ChainName = keyof typeof CHAINS

/** Which chain a family of products goes through; null for what has no lots. */
export const CHAIN_OF_FAMILY: Record<FamilyName, ChainName | null> = {
  tea: "tea",
  pressedTea: "pressedTea",
  herbalTea: "spice",
  honey: "honey",
  spirit: "spirit",
  freshFruit: "fruit",
  fruitPreserve: "preserve",
  cake: "cake",
  noodle: "dryGoods",
  starch: "dryGoods",
  smokedMeat: "meat",
  freshMeat: "fresh",
  grain: "grain",
  spice: "spice",
  shoots: "dryGoods",
  drink: "preserve",
  cosmetic: "preserve",
  wovenCane: "cane",
  hat: "cane",
  cloth: "cloth",
  bag: "cloth",
  silver: "forge",
  instrument: "forge",
  gift: null,
  experience: null,
}
