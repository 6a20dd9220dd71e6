import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const HONEY: DemoProduct[] = [
  {
    handle: "mat-ong-bac-ha-sung-hoa",
    producer: "htx-ong-sung-hoa",
    craft: "nuoi-ong",
    family: "honey",
    title: bi("Mật ong bạc hà Sủng Hoa", "Sủng Hoa mint-flower honey"),
    summary: bi(
      "Mật của hoa bạc hà dại nở trên đá tháng Mười, màu vàng chanh, thơm mát.",
      "From wild mint that flowers among the rocks in October; lemon-yellow, cool and fragrant."
    ),
    story: bi(
      "Sau vụ ngô, bạc hà dại mọc kín các hốc đá, hoa tím chỉ cao ngang bắp chân. Đàn ong nội của Sủng Hoa nhỏ con nhưng chịu rét, bảy giờ sáng đã bay khi đá còn ướt. Người nuôi chỉ quay mật khi ong đã vít nắp tám phần mười ô, mỗi đàn một lần, phần còn lại để ong ăn qua đông. Mật mới có màu chanh, gặp rét kết hạt mịn như mỡ. Nhãn hũ ghi số đõ ong.",
      "After the maize, wild mint fills every pocket of soil between the rocks, its violet flowers no higher than a calf. The small local bees of Sủng Hoa bear the cold and fly at seven while the stone is still wet. Keepers spin only when eight cells in ten are capped, once per colony; the rest is left for the winter. Fresh honey is lemon-coloured and sets as fine as lard. Each jar gives the number of its hive."
    ),
    contains: bi("100% mật ong hoa bạc hà", "100% mint-flower honey"),
    variants: [
      { size: bi("hũ 250 ml", "250 ml jar"), priceVnd: 175000, grams: 480, stock: 55 },
      { size: bi("hũ 500 ml", "500 ml jar"), priceVnd: 320000, grams: 880, stock: 20 },
      { size: bi("hũ 1 lít", "1 litre jar"), priceVnd: 610000, grams: 1650, stock: 9 },
    ],
  },
  {
    handle: "mat-ong-nguyen-tang-sung-hoa",
    producer: "htx-ong-sung-hoa",
    craft: "nuoi-ong",
    family: "honey",
    title: bi("Mật ong bạc hà nguyên tầng", "Mint-flower honey in the comb"),
    summary: bi(
      "Một miếng tầng sáp vít nắp cắt vuông, ăn cả sáp; chỉ có trong tháng Mười Một.",
      "A square of capped comb to eat wax and all; only to be had in November."
    ),
    story: bi(
      "Người già ở Sủng Hoa không quay mật. Họ cắt một góc tầng, nhai chậm rồi nhả bã sáp vào lòng tay. Hộp này giữ đúng cách ấy: tầng mới xây trong vụ, sáp còn trắng, cắt bằng dao nóng thành miếng vuông bốn lạng, để ráo mật mép trên rổ một đêm. Mỗi đàn chỉ cho một tầng đẹp như vậy. Mật không qua lọc, nên đôi khi có một cánh hoa tím nằm lại trong góc.",
      "Old people here do not spin honey. They cut a corner of comb, chew it slowly and drop the wax into a palm. This box keeps to that: comb built this season, the wax still white, cut with a hot knife into four-hundred-gram squares and drained overnight on a rack. A colony gives only one comb as fine as this. Nothing is filtered, so now and then a violet petal is left in a corner."
    ),
    contains: bi("Mật ong bạc hà trong tầng sáp ong tự nhiên", "Mint-flower honey in natural comb"),
    variants: [{ size: bi("hộp 400 g", "400 g box"), priceVnd: 360000, grams: 470, stock: 6 }],
  },
  {
    handle: "mat-ong-rung-rung-lau",
    producer: "trai-ong-rung-lau",
    craft: "nuoi-ong",
    family: "honey",
    title: bi("Mật ong rừng Rừng Lau", "Rừng Lau forest honey"),
    summary: bi(
      "Mật nhiều hoa của rừng tái sinh, nâu cánh gián, vị đậm hơi đắng.",
      "Many-flower honey of young forest, chestnut brown, full and faintly bitter."
    ),
    story: bi(
      "Đõ ong đặt dọc bìa rừng tái sinh phía sau bãi lau, cách đường xe chạy hai cây số. Tháng Tư có hoa vối thuốc, tháng Sáu hoa chân chim, tháng Chín hoa keo dại, mỗi đợt một màu. Trại trộn mật cả năm trong chum sành, nên vị năm này không giống năm khác. Chủ trại viết tay lên nhãn bốn loài hoa nhiều nhất, theo phấn nhìn thấy dưới kính hiển vi mua lại của trường cũ.",
      "The hives stand along young forest behind a reed bank, two kilometres from any road. April brings schima flower, June the schefflera, September wild acacia, each with a colour of its own. The farm blends a year's honey in stoneware, so no two years taste alike. Its owner writes the four commonest flowers on the label by hand, from pollen seen under a microscope bought from a closed school."
    ),
    contains: bi("100% mật ong nhiều hoa", "100% multi-flower honey"),
    variants: [
      { size: bi("chai 500 ml", "500 ml bottle"), priceVnd: 210000, grams: 900, stock: 70 },
      { size: bi("chai 1 lít", "1 litre bottle"), priceVnd: 395000, grams: 1700, stock: 24 },
    ],
  },
  {
    handle: "mat-ong-hoa-nhan-rung-lau",
    producer: "trai-ong-rung-lau",
    craft: "nuoi-ong",
    family: "honey",
    title: bi("Mật ong hoa nhãn Rừng Lau", "Rừng Lau longan honey"),
    summary: bi(
      "Quay giữa tháng Tư khi nhãn ven sông nở rộ; vàng sáng, thơm ngọt gắt.",
      "Spun in mid April when the riverside longans flower; bright gold, sweet and heady."
    ),
    story: bi(
      "Hai tuần hoa nhãn là hai tuần không ai ở trại ngủ đủ. Ban đêm chở đàn xuống bãi ven sông Lô, ban ngày canh gió, chiều lại chở về vì đêm ấm ong dễ bỏ tổ. Hoa nhãn cho mật nhanh, ba ngày đầy một cầu, nhưng loãng nên phải chờ ong quạt khô. Có năm mưa đúng đợt, cả trại chỉ được bốn chục lít. Mật này hợp để ngâm chanh đào và phết bánh mì nóng.",
      "The two weeks of longan are two weeks in which nobody at the farm sleeps enough. Colonies travel by night to the banks of the Lô, the wind is watched by day, and in the evening they ride home again. Longan fills a frame in three days, but thin, so one waits until the bees have fanned it dry. In a wet year the whole farm makes forty litres. It is good with preserved limes and on hot bread."
    ),
    contains: bi("100% mật ong hoa nhãn", "100% longan honey"),
    variants: [
      {
        size: bi("chai 500 ml", "500 ml bottle"),
        priceVnd: 165000,
        wasPriceVnd: 185000,
        grams: 900,
        stock: 48,
      },
    ],
  },
  {
    handle: "phan-hoa-rung-lau",
    producer: "trai-ong-rung-lau",
    craft: "nuoi-ong",
    family: "honey",
    productSet: 8,
    title: bi("Phấn hoa Rừng Lau", "Rừng Lau bee pollen"),
    summary: bi(
      "Hạt phấn nhiều màu hứng ở cửa tổ buổi sáng, sấy dưới 40 °C.",
      "Pellets of many colours gathered at the hive door each morning, dried below 40 °C."
    ),
    story: bi(
      "Ở cửa tổ, ong thợ đi qua một tấm lưới vừa thân mình, hai cục phấn ở chân rơi xuống khay. Trại chỉ đặt lưới từ sáu đến chín giờ rồi tháo ra, để ong còn mang phấn về nuôi con. Khay buổi sáng trông như nắm hạt cườm: vàng của ngô, xám của sim, cam của bí. Phấn nhặt sạch cánh, sấy mát hai ngày, đổ vào hũ nghe lạo xạo là được.",
      "At the hive door a worker squeezes through a mesh her own size and the two pellets on her legs drop into a tray. The mesh is set only from six to nine, so that enough pollen still goes in to the brood. The morning tray looks like a handful of beads: yellow from maize, grey from myrtle, orange from pumpkin. It is picked clean of wings and dried cool for two days until it rattles in the jar."
    ),
    contains: bi("100% phấn hoa ong thu", "100% bee-gathered pollen"),
    usage: bi(
      "Ăn 1 thìa cà phê với sữa chua. Người dị ứng phấn hoa không dùng",
      "A teaspoon with yoghurt. Not for people with a pollen allergy"
    ),
    variants: [{ size: bi("hũ 200 g", "200 g jar"), priceVnd: 155000, grams: 330, stock: 17 }],
  },
  {
    handle: "xa-phong-mat-ong-sung-hoa",
    producer: "htx-ong-sung-hoa",
    craft: "nuoi-ong",
    family: "cosmetic",
    title: bi("Xà phòng mật ong sáp ong", "Honey and beeswax soap"),
    summary: bi(
      "Bánh xà phòng nguội, dầu lạc và sáp ong của bản, không hương liệu.",
      "Cold-made soap of groundnut oil and village beeswax, without perfume."
    ),
    story: bi(
      "Sáp vụn sau mùa quay mật trước kia đem đốt nến. Nhóm bảy chị ở Sủng Hoa học nấu xà phòng nguội từ một lớp khuyến nông, thử mười một mẻ mới đặc. Dầu lạc ép ở chợ phiên, nước tro thay bằng kiềm cân từng gam, mật cho sau cùng. Bánh cắt bằng dây đàn, phơi trên giá tre sáu tuần mới đem bán. Bọt nhỏ, mùi chỉ thoảng như lúc mở nắp thùng ong.",
      "Scraps of wax used to end up as candles. Seven women of Sủng Hoa learned cold soap-making at an extension class and needed eleven batches before it set. The groundnut oil is pressed at the weekly market, the lye weighed to the gram, and honey goes in last. Bars are cut with a lute string and rest six weeks on bamboo racks. The lather is small and the scent no more than a hive being opened."
    ),
    contains: bi(
      "Dầu lạc, dầu dừa, nước, natri hydroxit, sáp ong, mật ong",
      "Groundnut oil, coconut oil, water, sodium hydroxide, beeswax, honey"
    ),
    variants: [{ size: bi("bánh 90 g", "90 g bar"), priceVnd: 55000, grams: 105, stock: 88 }],
  },
]
