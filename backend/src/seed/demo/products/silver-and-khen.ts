import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const SILVER_AND_KHEN: DemoProduct[] = [
  {
    handle: "vong-tay-bac-lao-cham",
    producer: "bac-lao-cham",
    craft: "cham-bac",
    family: "silver",
    title: bi("Vòng tay bạc chạm Lao Chạm", "Lao Chạm chased silver bangle"),
    summary: bi(
      "Bạc đúc thanh, rèn nguội, chạm đường xoắn ốc; hở một đốt để nới.",
      "Cast, cold-forged and chased with spirals; open by a knuckle so that it adjusts."
    ),
    story: bi(
      "Lò bạc chỉ to bằng cái nồi, thổi bằng ống bễ gỗ kéo tay. Ông Páo nấu bạc trong chén đất, rót vào máng sắt bôi mỡ, rồi gõ nguội gần ba nghìn nhát mới thành thanh vòng. Đường xoắn ốc chạm bằng mũi thép tự rèn, không kẻ trước, ông nhẩm theo một bài hát cúng. Dấu bên trong là hai nét chéo của nhà và số cân tính đến phần mười gam.",
      "The furnace is no bigger than a cooking pot and its bellows are pulled by hand. Páo melts silver in a clay cup, pours it into a greased iron groove and strikes it cold almost three thousand times. The spirals are chased with a point he forged himself, unmarked, in time with a chant under his breath. Inside are the two crossed strokes of the house and the weight to a tenth of a gram."
    ),
    contains: bi("Bạc 92,5%", "Silver 92.5%"),
    measure: bi("Nặng 38 g, lòng 58–62 mm", "38 g, 58–62 mm inside"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 1650000, grams: 90, stock: 6 }],
  },
  {
    handle: "vong-co-bac-lao-cham",
    producer: "bac-lao-cham",
    craft: "cham-bac",
    family: "silver",
    title: bi("Vòng cổ bạc Lao Chạm", "Lao Chạm silver torque"),
    summary: bi(
      "Ba vành lồng nhau, khóa hình cá đôi; làm theo số đo cổ.",
      "Three nested rings with a twin-fish clasp, made to the neck."
    ),
    story: bi(
      "Vòng ba vành là của mẹ cho con gái ngày về nhà chồng. Mỗi vành đập từ một thanh, to dần ra ngoài, khoảng cách đúng một hạt ngô. Khóa cá đôi gài vào nhau không cần đinh, mở bằng cách xoay nghiêng. Nhà Lao Chạm nhận làm theo số đo, mỗi năm không quá hai chục chiếc, và giữ một quyển sổ ghi tên người đeo đầu tiên, đã có từ đời ông nội.",
      "A torque of three rings is a mother's gift when a daughter leaves for her husband's house. Each is beaten from one bar, widening outward, a grain of maize apart. The twin fish lock without a pin and open with a tilt. Lao Chạm makes them to measure, twenty a year at most, and keeps a book of whoever wore each first, begun by the grandfather."
    ),
    contains: bi("Bạc 92,5%", "Silver 92.5%"),
    measure: bi("Nặng 210 g, làm theo số đo trong 20 ngày", "210 g, made to measure in 20 days"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 8900000, grams: 340, stock: 2 }],
  },
  {
    handle: "cuc-ao-bac-lao-cham",
    producer: "bac-lao-cham",
    craft: "cham-bac",
    family: "silver",
    title: bi("Bộ cúc áo bạc Lao Chạm", "Lao Chạm set of silver buttons"),
    summary: bi(
      "Sáu cúc hình hoa tám cánh, dập khuôn đá rồi sửa tay; khuy sau chắc.",
      "Six eight-petalled buttons struck in stone and finished by hand."
    ),
    story: bi(
      "Khuôn cúc khắc trên phiến đá xanh, mòn gần hết nét vì đã dập mấy nghìn lần. Lá bạc mỏng đặt lên khuôn, lót chì, gõ một nhát dứt khoát; gõ hai nhát là hình đúp. Cánh hoa nào mờ thì sửa lại bằng mũi nhọn dưới cửa sổ. Khuy hàn phía sau bằng bột bạc và ống thổi lửa ngậm miệng. Một bộ sáu cúc vừa cho áo ngắn, mất trọn một ngày.",
      "The die is cut in blue stone and nearly worn away by thousands of strikes. Thin silver goes over it with lead behind and takes one decided blow; two make a double image. A faint petal is sharpened with a point at the window. Shanks are soldered with silver dust and a mouth-blown flame. A set of six fits a short jacket and takes a day."
    ),
    contains: bi("Bạc 92,5%", "Silver 92.5%"),
    measure: bi("Đường kính 18 mm, bộ nặng 24 g", "18 mm across, 24 g the set"),
    variants: [{ size: bi("bộ 6 cúc", "set of 6"), priceVnd: 980000, grams: 60, stock: 10 }],
  },
  {
    handle: "khen-mong-sang-khen",
    producer: "khen-sang-khen",
    craft: "lam-khen",
    family: "instrument",
    title: bi("Khèn Mông Sảng Khèn, sáu ống", "Sảng Khèn six-pipe khèn"),
    summary: bi(
      "Bầu gỗ thông đá, ống trúc, lưỡi gà đồng rèn tay; chỉnh theo giọng người mua.",
      "Stone-pine chest, reed pipes and hand-beaten brass tongues, tuned to its player."
    ),
    story: bi(
      "Sáu ống trúc phải lấy từ một bụi, chặt lúc lá rụng, phơi gác bếp hai năm cho hết co. Bầu khèn đẽo từ thông đá, bổ đôi khoét rỗng rồi ghép lại bằng vòng vỏ đào. Khó nhất là sáu lưỡi gà bằng đồng, mỏng như vảy cá, dày một sợi tóc là câm. Người thợ nghe khách nói chuyện vài câu rồi mới chỉnh giọng, vì khèn phải đi cùng tiếng người thổi.",
      "All six pipes come from one clump, cut at leaf-fall and dried two years above the hearth. The chest is stone pine, split, hollowed and joined again with rings of peach bark. The six brass tongues are the hard part, thin as fish scales; a hair too thick and they are mute. The maker hears the buyer talk a little before tuning, since a khèn must go with its player's voice."
    ),
    contains: bi("Gỗ thông đá, trúc, đồng, vỏ đào", "Stone pine, reed bamboo, brass, peach bark"),
    measure: bi("Ống dài nhất 82 cm", "Longest pipe 82 cm"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 2400000, grams: 1600, stock: 3 }],
  },
  {
    handle: "dan-moi-sang-khen",
    producer: "khen-sang-khen",
    craft: "lam-khen",
    family: "instrument",
    title: bi("Đàn môi đồng Sảng Khèn", "Sảng Khèn brass jaw harp"),
    summary: bi(
      "Lá đồng mỏng, ống trúc thêu chỉ; tiếng nhỏ chỉ đủ hai người nghe.",
      "A leaf of brass in an embroidered tube; a voice just loud enough for two."
    ),
    story: bi(
      "Đàn môi nhỏ bằng chiếc lá liễu, gảy bằng ngón cái, miệng làm hộp vang. Tiếng nó bé, đứng cách ba bước là không nghe, nên con trai Mông thổi bên vách cho đúng một người. Lá đồng dát từ vỏ thau cũ, lưỡi cắt bằng đục tự mài, thử đến khi rung đều như cánh ong. Ống đựng bằng trúc, dây đeo chỉ ngũ sắc do con gái nhà làm.",
      "It is as small as a willow leaf, plucked with the thumb, and the mouth is its chamber. Three steps away nobody hears it, so a young man could play through the wall to one person alone. The brass is beaten from old basins and its tongue cut with a home-ground chisel until it hums as evenly as a bee. The case is reed, on a five-colour cord made by the daughters."
    ),
    contains: bi("Đồng thau, trúc, chỉ bông", "Brass, reed bamboo, cotton thread"),
    measure: bi("Lá dài 8 cm", "8 cm long"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 180000, grams: 60, stock: 40 }],
  },
  {
    handle: "sao-truc-sang-khen",
    producer: "khen-sang-khen",
    craft: "lam-khen",
    family: "instrument",
    title: bi("Sáo trúc Sảng Khèn", "Sảng Khèn reed flute"),
    summary: bi(
      "Sáo lưỡi gà sáu lỗ, giọng trầm; trúc già bốn năm, đốt thưa.",
      "A six-hole flute with a free reed and a low voice, of four-year bamboo."
    ),
    story: bi(
      "Trúc làm sáo mọc ở khe khuất nắng, bốn năm tuổi, đốt cách nhau hơn ba gang. Ông thợ đi tìm vào mùa rét vì lúc ấy cây ít nhựa. Sáu lỗ dùi bằng que sắt nung đỏ, khoảng cách đo bằng bề ngang ngón tay người đặt. Lưỡi gà đồng gắn bằng sáp ong. Thổi bài đầu tiên phải thổi ngoài sân cho trúc nghe quen gió, ông bảo vậy và không giải thích thêm.",
      "The bamboo grows in shaded gullies, four years old, its knots more than three spans apart, and is sought in the cold when there is little sap. Six holes are burned with a red-hot rod, spaced by the width of the buyer's fingers. The brass reed is set in beeswax. The first tune must be played in the yard, so that the flute gets used to the wind, says the maker, and explains no further."
    ),
    contains: bi("Trúc, đồng, sáp ong", "Bamboo, brass, beeswax"),
    measure: bi("Dài 62 cm", "62 cm long"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 350000, grams: 240, stock: 12 }],
  },
]
