import type { Localised } from "@cholang/shared"
import type { ArtKind } from "../art"
import { bi } from "../text"

/** Which of the label lists of Decree 37/2026/NĐ-CP, annex I applies. */
export type LabelKind = "food" | "alcohol" | "craft" | "textile" | "cosmetic" | "service"

export type Family = {
  label: LabelKind
  productSet: number
  art: ArtKind
  shelfLife: Localised
  usage: Localised
  care: Localised
}

const KEEPS_WITH_USE = bi("Không giới hạn nếu giữ khô ráo", "No limit when kept dry")

/** What products of one family have in common, so that a product states only what is its own. */
export const FAMILIES = {
  tea: {
    label: "food",
    productSet: 11,
    art: "tea-leaves",
    shelfLife: bi("24 tháng từ ngày sản xuất", "24 months from the day it was made"),
    usage: bi(
      "Pha 4 g với 150 ml nước 85–90 °C, nước đầu 20 giây, những nước sau thêm dần",
      "Brew 4 g in 150 ml of water at 85–90 °C, 20 seconds for the first infusion and longer after that"
    ),
    care: bi(
      "Để nơi khô, tránh nắng và mùi lạ; buộc kín sau khi mở.",
      "Keep dry, away from sun and strong smells; close tightly after opening."
    ),
  },
  pressedTea: {
    label: "food",
    productSet: 11,
    art: "tea-cake",
    shelfLife: bi("10 năm từ ngày ép", "10 years from the day it was pressed"),
    usage: bi(
      "Tách 5 g, tráng nhanh một nước rồi pha với nước sôi, mỗi lần 15–30 giây",
      "Break off 5 g, rinse once quickly, then brew with boiling water for 15–30 seconds each time"
    ),
    care: bi(
      "Giữ nguyên giấy gói, để nơi thoáng và khô, không bỏ tủ lạnh.",
      "Leave it in its paper in a dry, airy place; never in a refrigerator."
    ),
  },
  herbalTea: {
    label: "food",
    productSet: 12,
    art: "herb",
    shelfLife: bi("12 tháng từ ngày sản xuất", "12 months from the day it was made"),
    usage: bi(
      "Hãm 5 g trong 300 ml nước sôi 5 phút",
      "Steep 5 g in 300 ml of boiling water for 5 minutes"
    ),
    care: bi("Để nơi khô, tránh nắng.", "Keep dry and out of the sun."),
  },
  honey: {
    label: "food",
    productSet: 4,
    art: "honey",
    shelfLife: bi("24 tháng từ ngày đóng chai", "24 months from bottling"),
    usage: bi(
      "Dùng trực tiếp hoặc pha với nước ấm dưới 60 °C. Không cho trẻ dưới 12 tháng tuổi ăn",
      "Eat as it is or stir into water below 60 °C. Not for children under 12 months"
    ),
    care: bi(
      "Đậy kín, để nơi mát. Mật kết tinh khi lạnh là bình thường: ngâm chai vào nước ấm sẽ tan.",
      "Close well and keep cool. Crystals in cold weather are normal: stand the jar in warm water."
    ),
  },
  spirit: {
    label: "alcohol",
    productSet: 14,
    art: "corn-wine",
    shelfLife: bi(
      "Không quy định, xem ngày sản xuất trên chai",
      "None set; see the date on the bottle"
    ),
    usage: bi("Dùng trực tiếp, chén nhỏ, trong bữa ăn", "Serve in small cups with a meal"),
    care: bi(
      "Đậy chặt, để nơi mát và tối, xa lửa.",
      "Keep tightly closed in a cool, dark place, away from fire."
    ),
  },
  freshFruit: {
    label: "food",
    productSet: 1,
    art: "orange",
    shelfLife: bi("10 ngày từ ngày hái, ở nơi mát", "10 days from picking, kept cool"),
    usage: bi("Rửa sạch, gọt hoặc bóc vỏ trước khi ăn", "Wash, then peel before eating"),
    care: bi(
      "Trải một lớp ở nơi thoáng, không buộc kín trong túi nilon.",
      "Spread in one layer in an airy place; do not seal in plastic."
    ),
  },
  fruitPreserve: {
    label: "food",
    productSet: 7,
    art: "orange",
    shelfLife: bi("9 tháng từ ngày sản xuất", "9 months from the day it was made"),
    usage: bi("Ăn liền", "Ready to eat"),
    care: bi("Đậy kín, sau khi mở để ngăn mát.", "Close well; refrigerate after opening."),
  },
  cake: {
    label: "food",
    productSet: 6,
    art: "gai-cake",
    shelfLife: bi("7 ngày từ ngày làm", "7 days from the day it was made"),
    usage: bi(
      "Bóc lá ăn liền, hấp lại 5 phút cho dẻo",
      "Unwrap and eat, or steam 5 minutes to soften"
    ),
    care: bi(
      "Để nơi mát; ngăn mát giữ thêm được 3 ngày.",
      "Keep cool; lasts 3 days longer in a refrigerator."
    ),
  },
  noodle: {
    label: "food",
    productSet: 7,
    art: "noodles",
    shelfLife: bi("12 tháng từ ngày sản xuất", "12 months from the day it was made"),
    usage: bi(
      "Ngâm nước lạnh 10 phút rồi nấu 3 phút",
      "Soak 10 minutes in cold water, then cook for 3"
    ),
    care: bi("Để nơi khô, buộc kín sau khi mở.", "Keep dry and closed after opening."),
  },
  starch: {
    label: "food",
    productSet: 7,
    art: "kudzu-starch",
    shelfLife: bi("18 tháng từ ngày sản xuất", "18 months from the day it was made"),
    usage: bi(
      "Hoà 2 thìa với nước nguội rồi khuấy chín trên bếp hoặc rót nước sôi",
      "Stir 2 spoonfuls into cold water, then thicken over heat or with boiling water"
    ),
    care: bi("Để trong hũ kín, khô.", "Keep in a dry, closed jar."),
  },
  smokedMeat: {
    label: "food",
    productSet: 8,
    art: "dried-meat",
    shelfLife: bi(
      "3 tháng ở ngăn mát, 6 tháng ở ngăn đá",
      "3 months refrigerated, 6 months frozen"
    ),
    usage: bi(
      "Hấp hoặc nướng lại 10 phút trước khi ăn",
      "Steam or grill for 10 minutes before eating"
    ),
    care: bi(
      "Giữ túi hút chân không; mở rồi ăn trong 5 ngày.",
      "Keep vacuum packed; eat within 5 days of opening."
    ),
  },
  freshMeat: {
    label: "food",
    productSet: 2,
    art: "fish",
    shelfLife: bi("2 ngày ở 0–4 °C, 3 tháng ở −18 °C", "2 days at 0–4 °C, 3 months at −18 °C"),
    usage: bi("Nấu chín kỹ trước khi ăn", "Cook thoroughly before eating"),
    care: bi("Giữ lạnh ngay khi nhận.", "Chill as soon as it arrives."),
  },
  grain: {
    label: "food",
    productSet: 3,
    art: "rice",
    shelfLife: bi("6 tháng từ ngày xay", "6 months from milling"),
    usage: bi(
      "Vo nhẹ một lần, nấu với lượng nước ghi trên túi",
      "Rinse once, cook with the water shown on the bag"
    ),
    care: bi("Để nơi khô, thoáng, kín miệng túi.", "Keep dry and airy, with the bag closed."),
  },
  spice: {
    label: "food",
    productSet: 10,
    art: "herb",
    shelfLife: bi("18 tháng từ ngày sản xuất", "18 months from the day it was made"),
    usage: bi("Rang thơm, giã trước khi dùng", "Toast until fragrant and pound just before use"),
    care: bi("Để hũ kín, tránh ẩm.", "Keep in a closed jar, away from damp."),
  },
  shoots: {
    label: "food",
    productSet: 7,
    art: "bamboo-shoot",
    shelfLife: bi("12 tháng từ ngày đóng gói", "12 months from packing"),
    usage: bi(
      "Ngâm qua đêm, luộc bỏ nước hai lần rồi nấu",
      "Soak overnight, boil twice and discard the water, then cook"
    ),
    care: bi("Để nơi khô, tránh ẩm mốc.", "Keep dry, away from damp and mould."),
  },
  drink: {
    label: "food",
    productSet: 17,
    art: "orange",
    shelfLife: bi("9 tháng từ ngày sản xuất", "9 months from the day it was made"),
    usage: bi("Pha một phần với năm phần nước", "Mix one part with five parts of water"),
    care: bi(
      "Mở rồi để ngăn mát, dùng trong 30 ngày.",
      "Refrigerate after opening; use within 30 days."
    ),
  },
  cosmetic: {
    label: "cosmetic",
    productSet: 19,
    art: "honey",
    shelfLife: bi("24 tháng từ ngày sản xuất", "24 months from the day it was made"),
    usage: bi("Dùng ngoài da; thử trước ở cổ tay", "For the skin only; try on the wrist first"),
    care: bi("Để ráo sau khi dùng, tránh nắng.", "Let it dry after use, out of the sun."),
  },
  wovenCane: {
    label: "craft",
    productSet: 21,
    art: "rattan-basket",
    shelfLife: KEEPS_WITH_USE,
    usage: bi("Đựng và bày đồ khô", "To carry and show dry things"),
    care: bi(
      "Lau bằng khăn ẩm rồi hong gió. Mùa nồm treo chỗ thoáng.",
      "Wipe with a damp cloth and dry in moving air. In damp months hang it where air passes."
    ),
  },
  hat: {
    label: "craft",
    productSet: 21,
    art: "conical-hat",
    shelfLife: KEEPS_WITH_USE,
    usage: bi("Đội đầu che nắng, mưa nhỏ", "Worn against sun and light rain"),
    care: bi(
      "Gặp mưa thì úp xuống phơi trong bóng râm.",
      "After rain let it dry upside down in the shade."
    ),
  },
  cloth: {
    label: "textile",
    productSet: 22,
    art: "brocade-cloth",
    shelfLife: KEEPS_WITH_USE,
    usage: bi("Mặc, quàng hoặc trang trí", "To wear or to furnish with"),
    care: bi(
      "Giặt tay riêng bằng nước lạnh vài lần đầu vì chàm còn phai; phơi trong râm.",
      "Hand wash alone in cold water at first, since indigo gives colour; dry in the shade."
    ),
  },
  bag: {
    label: "textile",
    productSet: 22,
    art: "brocade-bag",
    shelfLife: KEEPS_WITH_USE,
    usage: bi("Đeo vai hoặc xách tay", "Worn on the shoulder or carried"),
    care: bi(
      "Lau vết bẩn bằng khăn ẩm, không giặt máy.",
      "Wipe stains with a damp cloth; no machine wash."
    ),
  },
  silver: {
    label: "craft",
    productSet: 21,
    art: "silver-jewellery",
    shelfLife: KEEPS_WITH_USE,
    usage: bi("Đeo trang sức", "Worn as jewellery"),
    care: bi(
      "Lau bằng vải mềm; bạc xỉn thì đánh bằng tro bếp mịn.",
      "Wipe with soft cloth; polish dull silver with fine wood ash."
    ),
  },
  instrument: {
    label: "craft",
    productSet: 21,
    art: "khen-flute",
    shelfLife: KEEPS_WITH_USE,
    usage: bi("Nhạc cụ thổi", "Wind instrument"),
    care: bi(
      "Thổi xong dốc nước, treo cao, tránh bếp lửa.",
      "Shake out the moisture after playing; hang high, away from fire."
    ),
  },
  gift: {
    label: "food",
    productSet: 11,
    art: "gift-basket",
    shelfLife: bi("Theo từng món, in trên bao bì", "By item, printed on each pack"),
    usage: bi("Xem nhãn của từng món", "See the label of each item"),
    care: bi("Để nơi khô, mát.", "Keep dry and cool."),
  },
  experience: {
    label: "service",
    productSet: 26,
    art: "homestay",
    shelfLife: bi("Giữ chỗ theo ngày đã hẹn", "Valid for the day agreed"),
    usage: bi(
      "Chủ nhà gọi điện hẹn ngày sau khi đặt",
      "The host calls to agree a day after the order"
    ),
    care: bi(
      "Mang giày đi đường đất và một áo ấm. Báo trước nếu ăn chay.",
      "Bring shoes for earth paths and something warm. Say beforehand if you eat no meat."
    ),
  },
} as const satisfies Record<string, Family>

export type FamilyName = keyof typeof FAMILIES
