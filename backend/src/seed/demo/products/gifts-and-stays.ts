import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const GIFTS_AND_STAYS: DemoProduct[] = [
  {
    handle: "gio-qua-song-lo",
    producer: "qua-lang-thanh-tuyen",
    craft: null,
    family: "gift",
    title: bi("Giỏ quà Bến Sông Lô", "Lô Riverside gift basket"),
    summary: bi(
      "Chè xanh, miến dong, mật ong hoa nhãn và bánh khảo trong giỏ mây Nà Mây.",
      "Green tea, canna noodles, longan honey and pressed rice cakes in a rattan basket."
    ),
    story: bi(
      "Giỏ này gom bốn thứ mà người thành phố bên sông hay gửi cho con đi học xa. Mỗi món lấy thẳng của một nhà làm hàng có tên trên thẻ, kèm số lô để quét. Giỏ mây đan cỡ nhỏ, dùng hết quà còn đi chợ được. Nhân viên gói giỏ bằng giấy dó, lót lá chuối khô, không xốp, không nilon. Gọi trước ba ngày thì có thể đổi một món.",
      "It gathers four things that people of the riverside town send to children studying far away. Each comes straight from a maker named on the card, with a lot number to scan. The basket is small and goes on to market when it is empty. It is packed in bark paper and dry banana leaf, with no foam and no plastic. With three days' notice one item may be changed."
    ),
    contains: bi(
      "Chè xanh 200 g, miến dong 500 g, mật ong 250 ml, bánh khảo 300 g",
      "Green tea 200 g, noodles 500 g, honey 250 ml, rice cakes 300 g"
    ),
    variants: [{ size: bi("giỏ", "basket"), priceVnd: 580000, grams: 2300, stock: 25 }],
  },
  {
    handle: "hop-qua-cao-nguyen",
    producer: "qua-lang-thanh-tuyen",
    craft: null,
    family: "gift",
    title: bi("Hộp quà Cao nguyên đá", "Stone Plateau gift box"),
    summary: bi(
      "Mật ong bạc hà, chè Shan cổ thụ, hồng treo gió, khăn lanh nhỏ lót hộp.",
      "Mint honey, old-tree tea, wind-dried persimmon, lined with a small hemp cloth."
    ),
    story: bi(
      "Hộp gỗ xoan đóng mộng, không đinh, do xưởng mộc ở phường Minh Xuân làm từ ván thừa. Bốn món đi từ trên cao xuống: mật từ Mèo Vạc, chè từ Cao Bồ, hồng từ Quản Bạ, miếng lanh từ Lùng Tám dùng làm giấy lót. Trên nắp khắc bản đồ đường đi của bốn món, người nhận dò bằng ngón tay là hiểu. Hộp mở ra có mùi gỗ và mùi sáp ong.",
      "The box is chinaberry, joined without nails by a workshop in Minh Xuân from leftover boards. Four things come down from the heights: honey from Mèo Vạc, tea from Cao Bồ, persimmon from Quản Bạ, and a piece of hemp from Lùng Tám in place of wrapping. Their roads are cut into the lid, to be followed with a finger. Opened, it smells of wood and beeswax."
    ),
    contains: bi(
      "Mật ong bạc hà 250 ml, chè Shan 100 g, hồng treo gió 250 g, khăn lanh",
      "Mint honey 250 ml, Shan tea 100 g, dried persimmon 250 g, hemp cloth"
    ),
    variants: [{ size: bi("hộp", "box"), priceVnd: 890000, grams: 1900, stock: 14 }],
  },
  {
    handle: "gio-banh-tet-thanh-tuyen",
    producer: "qua-lang-thanh-tuyen",
    craft: null,
    family: "gift",
    productSet: 6,
    title: bi("Giỏ bánh Tết Thành Tuyên", "Thành Tuyên New Year cake basket"),
    summary: bi(
      "Bánh chưng đen, bánh gai, chè lam, mứt vỏ cam; giao từ hai mươi tháng Chạp.",
      "Black rice cake, ramie cakes, ginger sweets and candied peel; delivered before Tết."
    ),
    story: bi(
      "Bánh Tết ngon nhất khi mới, nên giỏ chỉ nhận đặt trước và đóng đúng ngày giao. Xe đi một vòng hai trăm cây số trong đêm: Xóm Gai lấy bánh gai lúc chín giờ tối, Bếp Lụa lấy bánh chưng vừa ráo lúc nửa đêm, Bãi Cam lấy mứt lúc bốn giờ sáng. Bảy giờ giỏ về đến phố. Ai ở xa quá một ngày đường thì công ty từ chối, vì bánh sẽ không còn như ý.",
      "New Year cakes are best fresh, so this is made only to order and packed on the day. A van drives two hundred kilometres in the night: ramie cakes at nine, black cakes just drained at midnight, candied peel at four. By seven the baskets are in town. Anyone more than a day's road away is refused, because the cakes would no longer be what they should."
    ),
    contains: bi(
      "Bánh chưng đen 600 g, bánh gai 10 chiếc, chè lam 400 g, mứt vỏ cam 250 g",
      "Black rice cake 600 g, 10 ramie cakes, ginger sweets 400 g, candied peel 250 g"
    ),
    variants: [{ size: bi("giỏ", "basket"), priceVnd: 360000, grams: 2700, stock: 0 }],
  },
  {
    handle: "ngu-nha-san-phieng-sao",
    producer: "nha-san-phieng-sao",
    craft: "luu-tru-ban",
    family: "experience",
    title: bi("Một đêm nhà sàn Phiêng Sao", "A night in a stilt house at Phiêng Sao"),
    summary: bi(
      "Đệm bông trên sàn, cơm tối với gia đình, sáng ra nghe vượn hú bên núi.",
      "Cotton mattresses on the floor, supper with the family, gibbons across the valley at dawn."
    ),
    story: bi(
      "Nhà sàn bảy gian dựng năm 1987, cột nghiến, sàn mai, mái lá cọ lợp lại bảy năm một lần. Khách ngủ gian giữa, đệm nhồi bông nhà trồng, màn chàm. Bữa tối nấu trên bếp lửa giữa nhà, khách muốn phụ gì thì phụ. Mười giờ tắt điện, chỉ còn tiếng nước máng. Sáng sớm có hôm nghe vượn hú bên kia núi. Nhà chỉ nhận tám người một đêm, quá thì không đủ chăn bông.",
      "The house has seven bays, built in 1987 of ironwood with a floor of split bamboo and a palm roof renewed every seven years. Guests sleep in the middle on home-grown cotton under indigo nets. Supper is cooked on the fire in the floor, and you may help with whatever you like. Lights go out at ten and only the water pipe is heard. Some mornings gibbons call. Eight guests at most; there are no more quilts."
    ),
    contains: bi(
      "Chỗ ngủ, bữa tối, bữa sáng cho một người",
      "Bed, supper and breakfast for one person"
    ),
    measure: bi("Một người, một đêm", "One person, one night"),
    variants: [
      { size: bi("người / đêm", "person / night"), priceVnd: 350000, grams: 0, stock: null },
      {
        size: bi("cả nhà 8 người / đêm", "whole house, 8 people / night"),
        priceVnd: 2500000,
        grams: 0,
        stock: null,
      },
    ],
  },
  {
    handle: "mot-ngay-ho-phieng-sao",
    producer: "nha-san-phieng-sao",
    craft: "luu-tru-ban",
    family: "experience",
    title: bi("Một ngày trên hồ với người thả lưới", "A day on the lake with a net-setter"),
    summary: bi(
      "Thuyền gỗ nhỏ, cất lưới lúc bình minh, trưa nướng cá trên bãi đá.",
      "A small wooden boat, nets lifted at dawn, fish grilled on a stone beach at noon."
    ),
    story: bi(
      "Thuyền rời bến lúc năm rưỡi, sương còn đặc, anh Quân chèo đứng vì nghe tiếng cá rõ hơn. Lưới thả chiều hôm trước, bây giờ kéo lên từng sải, cá nhỏ gỡ ra thả lại. Qua hai thác nước và một cây nghiến đứng một mình giữa hồ. Trưa ghé bãi đá, nướng cá kẹp tre, ăn với cơm lam. Chiều về đan lại mắt lưới rách, ai muốn học anh chỉ cho nút đầu tiên.",
      "The boat leaves at half past five in thick mist; Quân rows standing, to hear the fish. Nets set the evening before come up arm over arm, and small fish go back. You pass two waterfalls and an ironwood tree alone in the lake. At noon fish is grilled in split bamboo on a beach and eaten with rice from the tube. In the afternoon torn meshes are mended, and he will teach you the first knot."
    ),
    contains: bi("Thuyền, áo phao, bữa trưa, người dẫn", "Boat, life jacket, lunch and guide"),
    measure: bi("Một người, 9 giờ, nhóm 2–4 người", "One person, 9 hours, groups of 2–4"),
    variants: [
      { size: bi("người / ngày", "person / day"), priceVnd: 480000, grams: 0, stock: null },
    ],
  },
  {
    handle: "hoc-det-khuon-hoa",
    producer: "tht-tho-cam-khuon-hoa",
    craft: "luu-tru-ban",
    family: "experience",
    art: "brocade-cloth",
    title: bi("Nửa ngày học dệt ở Khuôn Hoa", "Half a day at the loom in Khuôn Hoa"),
    summary: bi(
      "Ngồi khung dệt thật, dệt một dải đánh dấu sách mang về.",
      "Sit at a working loom and weave a bookmark to take home."
    ),
    story: bi(
      "Không có khung dệt mẫu cho khách: bạn ngồi vào khung của chị Liệp, tiếp vào sợi dọc chị đang để dở. Chị chỉ cách luồn thoi, dập lược, nhặt hoa một hàng răng. Ba tiếng được chừng hai mươi phân, mép chắc chắn sẽ vẹo. Chị không tháo phần của bạn mà cắt ra, chặn mép cho mang về. Trà và khoai nướng để cạnh khung, tay dính khoai thì phải rửa rồi mới dệt tiếp.",
      "There is no model loom for visitors: you sit down at Liệp's own and go on with the warp she has left. She shows you how to throw the shuttle, beat and pick one row of combs. Three hours make about twenty centimetres, and your edge will certainly wander. She does not undo it, but cuts it off and binds it for you. Tea and roast sweet potato stand by; wash before you weave on."
    ),
    contains: bi("Người dạy, sợi, trà và khoai nướng", "Teacher, yarn, tea and roast sweet potato"),
    measure: bi("Một người, 3 giờ", "One person, 3 hours"),
    variants: [
      { size: bi("người / buổi", "person / session"), priceVnd: 220000, grams: 0, stock: null },
    ],
  },
  {
    handle: "mot-buoi-hai-che-lung-sao",
    producer: "htx-che-lung-sao",
    craft: "luu-tru-ban",
    family: "experience",
    art: "tea-leaves",
    title: bi("Một buổi hái chè cổ thụ ở Lùng Sảo", "A morning picking old tea at Lùng Sảo"),
    summary: bi(
      "Leo thang hái cùng chủ nương, tự sao một mẻ nhỏ và mang về.",
      "Climb the ladder with the grower, fire a small batch yourself and take it home."
    ),
    story: bi(
      "Buổi hái bắt đầu bằng việc nghe dặn: không bẻ cành, không hái lá thứ ba, không đứng dưới thang của người khác. Bạn được phát gùi nhỏ và một cây hợp sức, thấp thì đứng ghế, cao thì lên thang có dây. Mười giờ xuống bếp sao. Chảo nóng, phải đảo bằng tay trần theo nhịp đếm của chủ nhà. Mẻ của bạn chừng năm chục gam, cháy hay không cũng là của bạn.",
      "It begins with rules: break no branch, take no third leaf, never stand under another's ladder. You get a small basket and a tree to suit you, from a stool or from a roped ladder. At ten you go down to fire the leaf, bare-handed in a hot pan to the grower's count. Your batch comes to some fifty grams, and scorched or not it is yours."
    ),
    contains: bi(
      "Người hướng dẫn, dụng cụ, bữa trưa, mẻ chè tự sao",
      "Guide, tools, lunch and your own batch of tea"
    ),
    measure: bi(
      "Một người, 5 giờ, từ tháng 3 đến tháng 10",
      "One person, 5 hours, March to October"
    ),
    variants: [
      { size: bi("người / buổi", "person / morning"), priceVnd: 290000, grams: 0, stock: null },
    ],
  },
]
