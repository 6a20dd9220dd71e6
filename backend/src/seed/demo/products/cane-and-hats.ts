import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const CANE_AND_HATS: DemoProduct[] = [
  {
    handle: "gui-may-na-may",
    producer: "htx-may-tre-na-may",
    craft: "dan-may-tre",
    family: "wovenCane",
    title: bi("Gùi mây Nà Mây", "Nà Mây rattan back-basket"),
    summary: bi(
      "Nan giang, nức mây, quai bện vỏ cây; đeo được ba mươi cân.",
      "Giang slats bound in rattan, straps of twisted bark; carries thirty kilos."
    ),
    story: bi(
      "Gùi là đồ dùng, nên ở Nà Mây người ta thử bằng cách cho đứa nặng nhất nhà đứng vào. Nan giang chẻ lúc còn tươi, vót hai mặt, gác bếp cho vàng rồi mới đan. Đáy vuông, miệng tròn, chỗ chuyển từ vuông sang tròn là chỗ phân biệt thợ giỏi. Miệng nức mây kép bảy vòng. Ông Khoan đan một chiếc mất bốn ngày, làm xong viết ngày tháng bằng than dưới đáy.",
      "A back-basket is a tool, so Nà Mây tests it by standing the heaviest child inside. Giang is split green, shaved on both sides and gilded above the hearth before weaving. The foot is square, the mouth round, and the passage between them shows a master. Seven turns of double rattan bind the rim. Mr Khoan takes four days over one and writes the date in charcoal underneath."
    ),
    contains: bi("Giang, mây, vỏ cây sui", "Giang bamboo, rattan, bark cord"),
    measure: bi("Cao 46 cm, miệng 34 cm", "46 cm high, 34 cm across the mouth"),
    variants: [
      { size: bi("chiếc cỡ vừa", "medium, each"), priceVnd: 340000, grams: 1400, stock: 14 },
      { size: bi("chiếc cỡ nhỏ", "small, each"), priceVnd: 240000, grams: 850, stock: 9 },
    ],
  },
  {
    handle: "gio-may-di-cho-na-may",
    producer: "htx-may-tre-na-may",
    craft: "dan-may-tre",
    family: "wovenCane",
    title: bi("Giỏ mây đi chợ Nà Mây", "Nà Mây market basket"),
    summary: bi(
      "Mây nguyên sợi đan lóng đôi, quai tròn ôm tay; đựng vừa một bữa chợ.",
      "Whole rattan in a paired weave with a round handle; holds one trip to market."
    ),
    story: bi(
      "Cái giỏ này do các chị sửa từ rọ bắt cá. Một lần khách du lịch mượn rọ đi chợ, về bảo giá mà có quai thì tiện, thế là thử. Mây lấy sợi nguyên, chuốt qua ba lỗ sắt cho đều, ngâm nước suối hai đêm. Đan lóng đôi nên nhìn thưa mà không lọt quả chanh. Quai uốn hơ lửa, quấn mây non cho khỏi hằn tay. Dùng càng lâu màu càng ngả mật.",
      "The women made this from a fish trap. A visitor borrowed one for the market and said it only wanted a handle, so they tried. Whole canes are drawn through three iron holes and soaked two nights in the stream. The paired weave looks open and will not let a lime through. The handle is bent over fire and wrapped in young rattan. With use it turns the colour of honey."
    ),
    contains: bi("100% mây", "100% rattan"),
    measure: bi("Dài 32 cm, cao 22 cm, quai cao 18 cm", "32 cm long, 22 cm high, handle 18 cm"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 260000, grams: 620, stock: 22 }],
  },
  {
    handle: "met-tre-na-may",
    producer: "htx-may-tre-na-may",
    craft: "dan-may-tre",
    family: "wovenCane",
    title: bi("Bộ ba mẹt tre Nà Mây", "Nà Mây set of three bamboo trays"),
    summary: bi(
      "Ba mẹt lồng nhau, cạp đôi, đan lóng mốt; phơi chè, bày bún, treo tường.",
      "Three nesting trays, double-rimmed; for drying tea, serving noodles or a wall."
    ),
    story: bi(
      "Mẹt là thứ đầu tiên trẻ con Nà Mây học đan, và cũng là thứ người già thôi đan sau cùng. Nan cật nằm mặt trên cho trơn, nan bụng nằm dưới. Ba cỡ trong bộ này đan từ một cây tre, nên màu giống nhau và cũ đi cùng nhau. Cạp bằng hai vành tre già uốn nóng, buộc lạt giang từng mắt một gang. Mẹt mới có mùi khói, để một tuần là hết.",
      "A tray is the first thing a child of Nà Mây weaves and the last that old hands give up. Outer slats lie on top to be smooth, inner ones beneath. The three of a set come from one bamboo, so they match and age together. Two hoops of old cane are heat-bent for the rim and tied at every span. A new tray smells of smoke for about a week."
    ),
    contains: bi("Tre, lạt giang", "Bamboo, giang ties"),
    measure: bi("Đường kính 24, 32 và 40 cm", "24, 32 and 40 cm across"),
    variants: [{ size: bi("bộ 3 chiếc", "set of 3"), priceVnd: 185000, grams: 900, stock: 31 }],
  },
  {
    handle: "den-long-giang-na-may",
    producer: "htx-may-tre-na-may",
    craft: "dan-may-tre",
    family: "wovenCane",
    title: bi("Chao đèn giang Nà Mây", "Nà Mây giang lampshade"),
    summary: bi(
      "Đan mắt cáo sáu cạnh, bóng đổ thành hoa trên trần; lắp đui E27.",
      "An open six-cornered weave that throws flowers on the ceiling; fits an E27 holder."
    ),
    story: bi(
      "Kiểu đan mắt cáo vốn để nhốt gà con. Một kiến trúc sư làm nhà sàn bên hồ xin đan thử thành chao đèn, tối thắp lên cả trần là hoa sáu cánh. Nan phải vót mỏng nửa ly và đều, lệch một sợi là bóng gãy. Nhóm làm đèn có năm người dưới ba mươi tuổi, họ vót bằng dao của ông và đo bằng thước kẹp. Mỗi chao kèm đế gỗ xoan, chưa có bóng.",
      "This weave used to pen chicks. An architect building a house by the lake asked for it as a shade, and at night the ceiling filled with six-petalled flowers. Slats must be half a millimetre and even, for one crooked strand breaks the shadow. The five who make lamps are all under thirty; they shave with their grandfathers' knives and measure with calipers. Comes with a wooden cap and no bulb."
    ),
    contains: bi("Giang, gỗ xoan", "Giang bamboo, chinaberry wood"),
    measure: bi("Đường kính 38 cm, cao 28 cm", "38 cm across, 28 cm high"),
    usage: bi("Dùng bóng LED dưới 9 W", "Use with LED bulbs under 9 W"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 420000, grams: 700, stock: 6 }],
  },
  {
    handle: "com-giang-dung-xoi-na-may",
    producer: "htx-may-tre-na-may",
    craft: "dan-may-tre",
    family: "wovenCane",
    title: bi("Ép khẩu đựng xôi Nà Mây", "Nà Mây sticky-rice basket"),
    summary: bi(
      "Giỏ hai lớp có nắp, giữ xôi dẻo từ sáng đến chiều.",
      "A lidded double-walled basket that keeps sticky rice soft from morning to dusk."
    ),
    story: bi(
      "Ép khẩu hai lớp: lớp trong nan cật khít để giữ hơi, lớp ngoài nan bụng thưa cho thoát ẩm. Nhờ thế xôi không khô cũng không đọng nước. Nắp đan rộng hơn miệng đúng một sợi lạt, lắc ngược không rơi mà kéo nhẹ là mở. Người Tày quanh hồ đeo nó bên hông đi cấy. Bây giờ có người mua để đựng bánh mì và đựng len, bà con nghe kể thì cười.",
      "It has two walls: close outer-bark slats inside to hold the steam, open ones outside to let damp go, so the rice neither dries nor sweats. The lid is wider than the mouth by exactly one tie; turned over it stays, pulled gently it opens. Around the lake people wear it at the hip when planting rice. Some now buy it for bread or for wool, which makes the weavers laugh."
    ),
    contains: bi("Giang, mây", "Giang bamboo, rattan"),
    measure: bi("Đường kính 16 cm, cao 18 cm", "16 cm across, 18 cm high"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 145000, grams: 320, stock: 27 }],
  },
  {
    handle: "non-la-ban-la",
    producer: "tht-non-ban-la",
    craft: "dan-non",
    family: "hat",
    title: bi("Nón lá Bản Lá", "Bản Lá conical hat"),
    summary: bi(
      "Mười sáu vành, hai lớp lá cọ, khâu chỉ cước; nhẹ, không dột.",
      "Sixteen hoops, two layers of palm leaf, close stitching; light and rainproof."
    ),
    story: bi(
      "Lá cọ non phải luộc, phơi sương ba đêm rồi là bằng lưỡi cày cũ nung vừa đủ: nóng quá lá cháy, nguội thì nhăn. Các chị Bản Lá thử lưỡi cày bằng cách áp gần má. Nón mười sáu vành tre vót tròn như que tăm, hai lớp lá, giữa lót mo tre. Mỗi nón chừng một nghìn hai trăm mũi khâu, mất trọn một ngày. Giơ lên nắng mà không thấy lỗ kim là nón đạt.",
      "Young palm leaf is boiled, left out for three nights of dew and ironed with an old ploughshare, heated just so: too hot and it scorches, too cool and it wrinkles. The women judge the iron near their cheeks. Sixteen hoops as fine as toothpicks carry two layers of leaf with bamboo sheath between. Twelve hundred stitches take a day. Held to the sun, a good hat shows no needle hole."
    ),
    contains: bi(
      "Lá cọ, tre, mo tre, chỉ cước, quai lụa",
      "Palm leaf, bamboo, thread, silk chin strap"
    ),
    measure: bi("Đường kính 42 cm", "42 cm across"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 130000, grams: 320, stock: 73 }],
  },
  {
    handle: "non-theu-ban-la",
    producer: "tht-non-ban-la",
    craft: "dan-non",
    family: "hat",
    title: bi("Nón thêu hoa chuối rừng Bản Lá", "Bản Lá hat with embroidered banana flowers"),
    summary: bi(
      "Thêu chỉ đỏ mặt trong, soi nắng mới hiện; quai dệt tay.",
      "Red stitching on the inside that shows against the light; hand-woven strap."
    ),
    story: bi(
      "Hình thêu nằm giữa hai lớp lá, người đội không thấy, chỉ người đi ngược nắng mới thấy. Chị Hợi nghĩ ra kiểu này khi ngồi vá nón cho con gái đi lấy chồng xa. Hoa chuối rừng đỏ mọc kín khe sau bản, thêu mười bảy cánh, mỗi cánh hai màu chỉ. Lớp lá ngoài phải chọn tờ thật trắng để hình soi rõ. Một tháng tổ chỉ làm được khoảng hai chục chiếc.",
      "The embroidery lies between two leaves; the wearer never sees it, only someone coming against the sun. Hợi thought of it while mending a hat for her daughter, who was marrying far away. Wild red banana flowers fill the gully behind the village; hers has seventeen petals, each in two threads. The outer leaf must be the palest. The group finishes about twenty a month."
    ),
    contains: bi(
      "Lá cọ, tre, chỉ thêu, quai dệt bông",
      "Palm leaf, bamboo, embroidery thread, cotton strap"
    ),
    measure: bi("Đường kính 42 cm", "42 cm across"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 220000, grams: 340, stock: 11 }],
  },
  {
    handle: "non-tre-em-ban-la",
    producer: "tht-non-ban-la",
    craft: "dan-non",
    family: "hat",
    title: bi("Nón trẻ em Bản Lá", "Bản Lá child's hat"),
    summary: bi(
      "Mười hai vành, nhẹ bằng quyển vở; quai mềm, viền vải không xước cổ.",
      "Twelve hoops, as light as an exercise book; soft strap and a cloth edge."
    ),
    story: bi(
      "Nón nhỏ khó hơn nón to vì vành cong gắt, nan già là gãy. Người làm giỏi nhất là bà Tẹo, bảy mươi tư tuổi, tay run nhưng khâu vẫn thẳng, bà bảo vì mũi kim tự nhớ đường. Quai bằng vải bông xé, vành ngoài bọc thêm một dải chàm để khỏi xước cổ trẻ. Trường mầm non đặt sáu chục chiếc mỗi đầu năm học, mỗi lớp một màu quai.",
      "A small hat is harder than a large one: the hoops bend tightly and old cane snaps. The best at it is Mrs Tẹo, seventy-four, whose hands tremble and whose seams are straight; the needle, she says, remembers the way. Straps are torn cotton and the edge is bound in indigo so that it cannot scratch. The nursery orders sixty each autumn, every class with its own strap."
    ),
    contains: bi("Lá cọ, tre, vải bông", "Palm leaf, bamboo, cotton"),
    measure: bi("Đường kính 32 cm, cho trẻ 3–7 tuổi", "32 cm across, for ages 3–7"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 95000, grams: 210, stock: 38 }],
  },
]
