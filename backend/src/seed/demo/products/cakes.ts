import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const CAKES: DemoProduct[] = [
  {
    handle: "banh-gai-xom-gai",
    producer: "htx-banh-xom-gai",
    craft: "banh-gai",
    family: "cake",
    title: bi("Bánh gai Xóm Gai", "Xóm Gai ramie-leaf cakes"),
    summary: bi(
      "Lá gai giã với nếp cái, nhân đậu xanh mỡ phần, gói lá chuối khô.",
      "Ramie leaf pounded with sticky rice around mung bean and pork fat, in dry banana leaf."
    ),
    story: bi(
      "Bánh đen là nhờ lá gai: tước gân, luộc kỹ, rửa bảy nước rồi giã với mật mía đến khi kéo lên thành sợi. Xóm Gai giã bằng cối đạp chân, hai người đạp một người đảo, nghe nhịp chày là biết nhà nào sắp có giỗ. Nhân đậu xanh đãi vỏ, thêm mỡ phần thái hạt lựu và dừa nạo. Bánh hấp bốn mươi phút, vớt ra xếp trên sàng cho lá khô lại mới buộc thành chục.",
      "Ramie leaf makes it black: stripped of veins, boiled, rinsed in seven waters, then pounded with cane syrup until it pulls into threads. Xóm Gai still uses foot mortars, two treading and one turning, and by the rhythm neighbours know who is preparing for an anniversary. Inside is husked mung bean with diced fat and coconut. After forty minutes of steam the cakes rest on a sieve until the leaf is dry."
    ),
    contains: bi(
      "Bột nếp 45%, lá gai 12%, đậu xanh 18%, mật mía, mỡ lợn, dừa",
      "Sticky rice flour 45%, ramie leaf 12%, mung bean 18%, cane syrup, pork fat, coconut"
    ),
    variants: [
      { size: bi("chục 10 chiếc", "10 cakes"), priceVnd: 65000, grams: 950, stock: 84 },
      { size: bi("hộp quà 20 chiếc", "gift box of 20"), priceVnd: 140000, grams: 2100, stock: 30 },
    ],
  },
  {
    handle: "banh-gai-chay-xom-gai",
    producer: "htx-banh-xom-gai",
    craft: "banh-gai",
    family: "cake",
    title: bi("Bánh gai chay nhân lạc vừng", "Ramie-leaf cakes with groundnut and sesame"),
    summary: bi(
      "Không mỡ, nhân lạc rang và vừng đen; nhẹ, thơm, hợp ngày rằm.",
      "No fat; roasted groundnut and black sesame, light and right for full-moon days."
    ),
    story: bi(
      "Mẻ bánh chay đầu tiên làm cho một đám cưới có nhà sư đến dự, sau khách cứ hỏi mãi nên giữ luôn. Lạc rang cát cho chín đều, xát vỏ, giã dập chứ không xay để còn miếng. Vừng đen rang riêng, nửa giã nửa để nguyên. Mật mía ở đây nấu từ mía trồng bãi sông, màu cánh gián. Bánh chay để được lâu hơn một ngày và không đông cứng khi trời rét.",
      "The first batch was for a wedding with a monk among the guests; people kept asking, so it stayed. Groundnuts are roasted in sand, rubbed and cracked rather than ground, so that pieces remain. Sesame is toasted apart, half pounded and half whole. The syrup comes from cane on the river flats and is brown as a cockroach wing. These keep a day longer and do not harden in cold weather."
    ),
    contains: bi(
      "Bột nếp 45%, lá gai 12%, lạc 15%, vừng đen 8%, mật mía, dừa",
      "Sticky rice flour 45%, ramie leaf 12%, groundnut 15%, black sesame 8%, cane syrup, coconut"
    ),
    variants: [{ size: bi("chục 10 chiếc", "10 cakes"), priceVnd: 60000, grams: 900, stock: 46 }],
  },
  {
    handle: "banh-chung-den-bep-lua",
    producer: "ho-banh-bep-lua",
    craft: "banh-chung-den",
    family: "cake",
    art: "sticky-cake",
    title: bi("Bánh chưng đen Bếp Lụa", "Bếp Lụa black sticky-rice cake"),
    summary: bi(
      "Nếp nhuộm tro rơm nếp và cây muối, gói dài, nhân thịt thảo quả.",
      "Rice coloured with ash of straw and sumac, rolled long, filled with pork and black cardamom."
    ),
    story: bi(
      "Màu đen của bánh là màu tro, không phải phẩm. Cây muối rừng và rơm nếp đốt riêng, rây qua vải màn ba lần, trộn với gạo đã ráo rồi sàng cho bụi rơi hết, hạt gạo bóng như hạt na. Bánh gói bằng lá dong bánh tẻ, buộc chín lạt, dài hơn gang tay. Luộc mười tiếng, suốt đêm có người châm nước. Cắt bánh bằng chính sợi lạt, lát tròn đen viền xanh, giữa là thịt hồng.",
      "The black is ash and no dye. Sumac wood and rice straw are burned apart, sifted three times through net and mixed with drained rice, which is then winnowed until it shines like custard-apple seeds. The rolls are wrapped in phrynium leaf with nine bamboo ties and boiled ten hours, with someone adding water all night. You cut it with its own tie: a black round, rimmed in green, pink at the heart."
    ),
    contains: bi(
      "Gạo nếp 60%, đậu xanh, thịt lợn 15%, tro rơm và cây muối, thảo quả, muối, tiêu",
      "Sticky rice 60%, mung bean, pork 15%, straw and sumac ash, black cardamom, salt, pepper"
    ),
    variants: [
      { size: bi("chiếc 600 g", "600 g roll"), priceVnd: 75000, grams: 640, stock: 40 },
      { size: bi("cặp 2 chiếc", "pair"), priceVnd: 145000, grams: 1300, stock: 22 },
    ],
  },
  {
    handle: "banh-chung-gu-bep-lua",
    producer: "ho-banh-bep-lua",
    craft: "banh-chung-den",
    family: "cake",
    art: "sticky-cake",
    title: bi("Bánh chưng gù Bếp Lụa", "Bếp Lụa hunchback cakes"),
    summary: bi(
      "Bánh nhỏ vừa bàn tay, lưng cong như người đeo gùi; nếp nương ướp lá riềng.",
      "Hand-sized cakes with backs bent like someone under a basket; hill rice tinted with galangal leaf."
    ),
    story: bi(
      "Người ta kể bánh gù là hình người mẹ còng lưng đeo gùi lên nương. Gói không khuôn: đặt lá trên lòng bàn tay, đổ hai nắm gạo, ấn nhân, gập lá rồi bẻ cong bằng đầu gối. Chị Lụa gói một chiếc mất bốn mươi giây, con gái mới học mất ba phút. Nước lá riềng làm gạo xanh non và thơm mát. Một nồi luộc được hai trăm chiếc, chợ phiên Chủ nhật bán hết trước mười giờ.",
      "The hunchback is said to be a mother bent under her basket on the way to the fields. No mould is used: leaf on the palm, two handfuls of rice, the filling pressed in, the leaf folded and then bent over a knee. Lụa makes one in forty seconds, her daughter in three minutes. Galangal leaf turns the rice pale green. One pot boils two hundred, and on Sundays they are gone by ten."
    ),
    contains: bi(
      "Gạo nếp nương 62%, đậu xanh, thịt lợn 14%, lá riềng, muối, tiêu",
      "Hill sticky rice 62%, mung bean, pork 14%, galangal leaf, salt, pepper"
    ),
    variants: [{ size: bi("túi 5 chiếc", "bag of 5"), priceVnd: 80000, grams: 1050, stock: 35 }],
  },
  {
    handle: "banh-khao-bep-lua",
    producer: "ho-banh-bep-lua",
    craft: "banh-khao",
    family: "cake",
    art: "sticky-cake",
    shelfLife: bi("45 ngày từ ngày làm", "45 days from the day it was made"),
    usage: bi("Ăn liền với nước chè", "Ready to eat, with tea"),
    title: bi("Bánh khảo Bếp Lụa", "Bếp Lụa pressed rice cakes"),
    summary: bi(
      "Bột nếp rang ủ đất qua đêm, ép khuôn gỗ, bọc giấy màu; tan trong miệng.",
      "Roasted rice flour aged overnight on the earth floor, pressed in wood; it melts on the tongue."
    ),
    story: bi(
      "Bột rang xong phải để ngủ: trải giấy bản lên nền đất nện, đổ bột, phủ vải, sáng ra bột hút hơi đất vừa đủ để nắm lại mà không dính tay. Đường phên giã mịn cũng ủ như vậy. Hai thứ vò với nhau, rây vào khuôn gỗ khắc hoa, ép bằng chày ngắn rồi gõ ra. Bánh gói giấy xanh đỏ, hai đầu xoắn. Trẻ con trong xóm được trả công bằng những chiếc vỡ góc.",
      "The roasted flour must sleep: spread on bark paper over the earth floor under a cloth, by morning it has drawn just enough damp to hold in the fist without sticking. Pounded block sugar is aged the same way. Both are rubbed together, sifted into carved moulds, pressed and knocked out, then twisted into red and green paper. Children who help are paid in broken corners."
    ),
    contains: bi(
      "Bột nếp rang 55%, đường phên, lạc, vừng",
      "Roasted sticky rice flour 55%, block sugar, groundnut, sesame"
    ),
    variants: [{ size: bi("gói 300 g", "300 g packet"), priceVnd: 45000, grams: 330, stock: 110 }],
  },
  {
    handle: "banh-tam-giac-mach-bep-lua",
    producer: "ho-banh-bep-lua",
    craft: "banh-khao",
    family: "cake",
    productSet: 5,
    art: "sticky-cake",
    shelfLife: bi("30 ngày từ ngày làm", "30 days from the day it was made"),
    usage: bi("Hơ nóng hoặc áp chảo một phút", "Warm over a flame or a minute in a pan"),
    title: bi("Bánh tam giác mạch", "Buckwheat cakes"),
    summary: bi(
      "Bột tam giác mạch xay cối đá, hấp rồi nướng; bùi, hơi xám tím.",
      "Stone-milled buckwheat, steamed and then grilled; nutty and a little violet."
    ),
    story: bi(
      "Hoa tam giác mạch thì cả nước đến chụp ảnh, còn hạt thì ít người biết mùi. Chị Lụa mua hạt của các nhà trên cao nguyên đá sau khi hoa tàn, phơi giòn, xay cối đá hai lần vì vỏ cứng. Bột nhồi nước ấm, hấp chín, ép tròn bằng miệng bát rồi nướng than. Bánh không đường, nhai kỹ mới thấy ngọt. Người đi chợ phiên bẻ đôi, kẹp miếng thịt nướng.",
      "The whole country photographs buckwheat flowers; few know the taste of the seed. Lụa buys it from households on the stone plateau once the bloom is over, dries it crisp and mills it twice, for the husk is hard. The dough is steamed, cut round with the rim of a bowl and grilled on embers. There is no sugar; sweetness comes with chewing. At market people break one around grilled meat."
    ),
    contains: bi("Bột tam giác mạch 80%, bột gạo, muối", "Buckwheat flour 80%, rice flour, salt"),
    variants: [{ size: bi("túi 6 chiếc", "bag of 6"), priceVnd: 48000, grams: 520, stock: 27 }],
  },
  {
    handle: "che-lam-xom-gai",
    producer: "htx-banh-xom-gai",
    craft: "banh-khao",
    family: "cake",
    shelfLife: bi("60 ngày từ ngày làm", "60 days from the day it was made"),
    usage: bi("Ăn liền", "Ready to eat"),
    title: bi("Chè lam Xóm Gai", "Xóm Gai ginger rice sweets"),
    summary: bi(
      "Mật mía, gừng, lạc và bột nếp rang, cắt thanh, áo bột trắng; cay ấm.",
      "Cane syrup, ginger, groundnut and toasted rice flour, cut in bars and dusted white."
    ),
    story: bi(
      "Nồi mật phải sôi đến lúc nhỏ một giọt vào bát nước lạnh, giọt mật tròn lại và kêu tách khi thả. Lúc ấy mới cho gừng giã, lạc rang và bột nếp, hai người quấy ngược chiều nhau vì đặc quá một tay không nổi. Chè đổ ra mâm gỗ rắc bột áo, cán bằng chai, cắt thanh khi còn ấm. Xóm Gai làm nhiều nhất vào tháng Chạp, mùi gừng bay ra tận bến đò.",
      "The syrup boils until a drop let into cold water rounds itself and clicks against the bowl. Then come pounded ginger, roasted groundnut and rice flour, two people stirring against each other because one arm cannot. It is poured on a floured tray, rolled with a bottle and cut while warm. Most is made in the last month of the year, when the ginger can be smelled at the ferry."
    ),
    contains: bi(
      "Bột nếp rang 40%, mật mía 35%, lạc 15%, gừng",
      "Toasted rice flour 40%, cane syrup 35%, groundnut 15%, ginger"
    ),
    variants: [{ size: bi("gói 400 g", "400 g packet"), priceVnd: 52000, grams: 430, stock: 58 }],
  },
]
