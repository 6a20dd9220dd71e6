import { bi } from "../../text"
import type { DemoProduct } from "../types"

/** Noodles, starches, rice and dried bamboo shoots. */
export const STAPLES: DemoProduct[] = [
  {
    handle: "mien-dong-dong-dong",
    producer: "htx-mien-dong-dong",
    craft: "mien-dong",
    family: "noodle",
    title: bi("Miến dong Đồng Dong", "Đồng Dong canna noodles"),
    summary: bi(
      "Củ dong riềng lọc bảy nước, tráng tay, phơi phên nứa; dai, không nát khi hâm lại.",
      "Canna root rinsed seven times, spread by hand and dried on bamboo; firm even when reheated."
    ),
    story: bi(
      "Củ dong đào tháng Chạp, rửa bằng nước khe rồi nghiền ngay trong ngày, để qua đêm là tinh bột ngả nâu. Bột lắng trong bể bảy lần, lần cuối trắng như vôi. Thợ tráng múc một muôi, gạt tròn trên vải căng miệng nồi, đếm đến mười lăm thì nhấc. Bánh phơi phên nứa nửa nắng mới đem thái sợi. Miến thật có màu xám trong, ngâm nước lạnh không trương.",
      "Roots are lifted in the twelfth month, washed in stream water and ground the same day, for starch left overnight turns brown. It settles seven times, the last as white as lime. The maker spreads a ladleful on cloth stretched over the pot, counts to fifteen and lifts. The sheets get half a day's sun on split bamboo before they are cut. Honest canna noodles are a clear grey and do not swell in cold water."
    ),
    contains: bi("100% tinh bột dong riềng", "100% canna starch"),
    variants: [
      { size: bi("gói 500 g", "500 g packet"), priceVnd: 48000, grams: 530, stock: 160 },
      { size: bi("bó 2 kg", "2 kg bundle"), priceVnd: 180000, grams: 2100, stock: 38 },
    ],
  },
  {
    handle: "mien-dong-rau-ngot",
    producer: "htx-mien-dong-dong",
    craft: "mien-dong",
    family: "noodle",
    title: bi("Miến dong rau ngót", "Canna noodles with sauropus leaf"),
    summary: bi(
      "Nước cốt rau ngót thay một phần nước tráng; sợi xanh rêu, ngọt nhẹ.",
      "Leaf juice in place of some of the water; moss-green strands with a mild sweetness."
    ),
    story: bi(
      "Ý này của mấy chị tổ nấu ăn trường mầm non: trẻ không chịu ăn rau thì cho rau vào sợi miến. Lá rau ngót hái sáng, vò với nước lọc, lọc hai lần vải rồi hòa thẳng vào bột lắng. Khó nhất là phơi, nắng gắt quá sợi bạc màu, nên phên được che một lớp lưới đen từ mười giờ. Nấu lên nước hơi xanh, các cháu gọi là miến khủng long.",
      "The idea came from the nursery-school cooks: if children will not eat greens, put the greens into the noodle. Leaves picked in the morning are crushed, strained twice and mixed with the settled starch. Drying is the hard part, since fierce sun bleaches the strands, so the screens are shaded with black net from ten. The broth turns faintly green and the children call it dinosaur noodles."
    ),
    contains: bi("Tinh bột dong riềng 92%, rau ngót 8%", "Canna starch 92%, sauropus leaf 8%"),
    variants: [{ size: bi("gói 300 g", "300 g packet"), priceVnd: 38000, grams: 330, stock: 72 }],
  },
  {
    handle: "bun-ngu-sac-na-bun",
    producer: "tht-bun-na-bun",
    craft: "bun-co-truyen",
    family: "noodle",
    productSet: 6,
    title: bi("Bún ngũ sắc Nà Bún", "Nà Bún five-colour rice noodles"),
    summary: bi(
      "Năm màu từ gấc, lá cẩm, nghệ, lá nếp và gạo trắng; bún khô nấu ba phút.",
      "Five colours from gac fruit, magenta leaf, turmeric, pandan and plain rice; ready in three minutes."
    ),
    story: bi(
      "Mâm cỗ cưới Tày bên hồ phải có bún năm màu, mỗi màu một vòng, xếp như bông hoa. Gạo tẻ cũ ngâm hai đêm cho chua nhẹ, xay nước, ép bằng đá rồi nhào với màu: gấc đỏ, lá cẩm tím, nghệ vàng, lá nếp xanh. Bún ép qua khuôn đồng xuống nồi nước sôi, vớt cuộn từng con bằng hai ngón tay. Phơi khô trên sào, gió hồ thổi làm sợi dai.",
      "A Tày wedding by the lake needs noodles in five colours, each in its ring like the petals of a flower. Old rice soaks two nights until faintly sour, is wet-milled, pressed under stones and kneaded with gac, magenta leaf, turmeric or pandan. It is forced through a copper plate into boiling water and coiled with two fingers. The coils dry on poles, where wind off the lake makes them springy."
    ),
    contains: bi(
      "Gạo tẻ 94%, gấc, lá cẩm, nghệ, lá nếp",
      "Rice 94%, gac, magenta leaf, turmeric, pandan"
    ),
    variants: [
      { size: bi("hộp 400 g", "400 g box"), priceVnd: 52000, grams: 450, stock: 64 },
      {
        size: bi("hộp quà 1 kg", "1 kg gift box"),
        priceVnd: 135000,
        wasPriceVnd: 150000,
        grams: 1150,
        stock: 16,
      },
    ],
  },
  {
    handle: "bun-kho-gao-cu-na-bun",
    producer: "tht-bun-na-bun",
    craft: "bun-co-truyen",
    family: "noodle",
    productSet: 6,
    title: bi("Bún khô gạo cũ Nà Bún", "Nà Bún dried noodles of old rice"),
    summary: bi(
      "Gạo để một năm, ngâm chua tự nhiên; sợi trắng đục, dai, không hàn the.",
      "Rice a year old, naturally soured; opaque, springy and free of borax."
    ),
    story: bi(
      "Gạo mới nấu cơm ngon nhưng làm bún thì nát. Nà Bún giữ thóc một năm trong bồ, đến tháng Mười vụ sau mới xát. Nước ngâm gạo được để dành một gáo gây cho mẻ tiếp theo, cái gáo ấy truyền đã mấy đời người mà không ai nhớ bắt đầu từ đâu. Tổ có mười một nhà, chia phiên dùng chung một máy ép nước. Sợi bún phơi xong có mùi chua rất nhẹ, nấu lên là hết.",
      "New rice makes good meals and poor noodles. Nà Bún keeps its paddy a year in the bin and mills it only after the next harvest. A ladle of each soaking water is saved to start the next, and nobody remembers where that ladle began. Eleven households take turns at one press. Dry, the noodles smell very slightly sour; cooked, they do not."
    ),
    contains: bi("100% gạo tẻ", "100% rice"),
    variants: [{ size: bi("gói 500 g", "500 g packet"), priceVnd: 32000, grams: 530, stock: 140 }],
  },
  {
    handle: "bot-san-day-dong-dong",
    producer: "htx-mien-dong-dong",
    craft: "bot-san-day",
    family: "starch",
    title: bi("Bột sắn dây Đồng Dong", "Đồng Dong kudzu starch"),
    summary: bi(
      "Củ sắn dây ba năm tuổi, lọc mười hai nước, phơi cục; tan hết, không sạn.",
      "Three-year roots rinsed twelve times and dried in lumps; dissolves clean, without grit."
    ),
    story: bi(
      "Một gốc sắn dây ba năm bò kín nửa sườn đồi, đào lên có củ dài hơn người. Củ được cạo vỏ, xay trong ngày rét nhất vì nước lạnh thì bột trắng. Mười hai lần thay nước, mỗi lần chờ tám tiếng cho lắng, cuối cùng bẻ ra từng cục như phấn viết. Cứ mười cân củ mới được một cân bột. Bà con thử bột bằng cách nhai: phải mát, tan, và lạo xạo rất khẽ.",
      "One three-year vine covers half a hillside and its root can be longer than a man. It is scraped and ground on the coldest days, since cold water gives white starch. Twelve changes of water, eight hours each to settle, and at the end it breaks like blackboard chalk. Ten kilos of root leave one. People test it between the teeth: it should be cool, vanish, and creak very softly."
    ),
    contains: bi("100% tinh bột sắn dây", "100% kudzu starch"),
    variants: [
      { size: bi("hũ 400 g", "400 g jar"), priceVnd: 98000, grams: 520, stock: 63 },
      { size: bi("túi 1 kg", "1 kg bag"), priceVnd: 225000, grams: 1050, stock: 31 },
    ],
  },
  {
    handle: "bot-san-day-uop-hoa-buoi",
    producer: "htx-mien-dong-dong",
    craft: "bot-san-day",
    family: "starch",
    title: bi("Bột sắn dây ướp hoa bưởi", "Kudzu starch with pomelo blossom"),
    summary: bi(
      "Ủ cùng hoa bưởi tươi bốn lượt; pha nước nguội là thơm.",
      "Laid four times with fresh pomelo blossom; its scent opens in cool water."
    ),
    story: bi(
      "Bột sắn dây hút mùi rất nhanh, để cạnh hũ mắm một đêm là hỏng. Biết thế, hợp tác xã cho nó ngủ với hoa bưởi. Một lớp bột cục, một lớp giấy bản, một lớp hoa vừa hé, bịt kín trong chum sành hai ngày rồi thay hoa mới, bốn lượt như vậy. Hoa chỉ có trong nửa tháng Hai nên cả năm đúng một đợt. Khuấy với nước nguội và ít đường phèn, uống khi gió nồm về.",
      "Kudzu starch drinks in any smell; a night beside fish sauce ruins it. Knowing that, the cooperative lets it sleep with pomelo blossom: a layer of starch, one of bark paper, one of opening flowers, sealed two days in stoneware and renewed four times. The flowers last half of February, so there is one batch a year. Stir it into cool water with rock sugar on a muggy day."
    ),
    contains: bi("Tinh bột sắn dây, hoa bưởi (đã lọc)", "Kudzu starch, pomelo blossom (removed)"),
    variants: [{ size: bi("hũ 300 g", "300 g jar"), priceVnd: 105000, grams: 420, stock: 20 }],
  },
  {
    handle: "gao-gia-dui-then-lua",
    producer: "htx-gao-then-lua",
    craft: "trong-lua",
    family: "grain",
    title: bi("Gạo tẻ Già Dui Thèn Lúa", "Thèn Lúa Già Dui rice"),
    summary: bi(
      "Lúa ruộng bậc thang một vụ mỗi năm, hạt tròn, cơm dẻo và thơm đến lúc nguội.",
      "One terrace crop a year; round grains, soft and fragrant even when cold."
    ),
    story: bi(
      "Ruộng của Thèn Lúa bắt đầu ở bờ suối và kết thúc ngay dưới đám mây, cao nhất chỉ rộng bằng cái chiếu. Một năm cấy một vụ, lúa đứng đồng sáu tháng nên hạt chắc. Gặt tháng Mười bằng hái nhắt, bó lúa treo trên sào cho ráo rồi mới đập. Hợp tác xã xát vừa phải để còn lớp cám mỏng. Người ở đây gói cơm lá dong đi nương, trưa mở ra vẫn mềm.",
      "The fields of Thèn Lúa begin at the stream and end under the cloud; the highest is no bigger than a sleeping mat. There is one crop a year, and six months in the field make a dense grain. It is reaped in October with finger knives and hung in sheaves before threshing. Milling leaves a thin coat of bran. People carry the rice wrapped in leaf to the hills, and at noon it is still soft."
    ),
    contains: bi("100% gạo tẻ Già Dui", "100% Già Dui rice"),
    variants: [
      { size: bi("túi 2 kg", "2 kg bag"), priceVnd: 96000, grams: 2050, stock: 90 },
      { size: bi("bao 10 kg", "10 kg sack"), priceVnd: 460000, grams: 10100, stock: 25 },
    ],
  },
  {
    handle: "nep-cai-hoa-vang-then-lua",
    producer: "htx-gao-then-lua",
    craft: "trong-lua",
    family: "grain",
    title: bi("Nếp cái hoa vàng Thèn Lúa", "Thèn Lúa golden-flower sticky rice"),
    summary: bi(
      "Nếp trỗ vàng nhạt, hạt mẩy, đồ xôi bóng và dẻo đến hôm sau.",
      "Flowers pale gold, plump in the grain; steams glossy and stays soft the next day."
    ),
    story: bi(
      "Giống nếp này cao quá đầu người, gặp gió là đổ, nên nhiều nơi đã bỏ. Thèn Lúa giữ lại trên hai mươi thửa khuất gió, đắp bờ cao thêm một gang. Mỗi nhà chọn bông to nhất treo gác bếp làm giống, không ai mua giống ngoài. Gạo hợp gói bánh chưng, đồ xôi, nấu rượu nếp. Vo thì vo nhẹ, ngâm sáu tiếng, đồ lửa to; mở nắp là cả sân biết nhà có khách.",
      "This sticky rice grows taller than a man and falls in wind, so many places gave it up. Thèn Lúa keeps it on twenty sheltered plots with banks raised by a hand. Each family hangs its finest ears above the hearth for seed, and no one buys from outside. Rinse lightly, soak six hours and steam hard; when the lid comes off, the whole yard knows there are guests."
    ),
    contains: bi("100% gạo nếp cái hoa vàng", "100% golden-flower sticky rice"),
    variants: [{ size: bi("túi 2 kg", "2 kg bag"), priceVnd: 110000, grams: 2050, stock: 57 }],
  },
  {
    handle: "gao-do-nuong-then-lua",
    producer: "htx-gao-then-lua",
    craft: "trong-lua",
    family: "grain",
    title: bi("Gạo đỏ nương Thèn Lúa", "Thèn Lúa red hill rice"),
    summary: bi(
      "Lúa nương tra hạt, xay dối còn vỏ lụa đỏ; nhai bùi, no lâu.",
      "Dibbled hill rice, lightly hulled with its red skin on; nutty and filling."
    ),
    story: bi(
      "Tháng Tư, đàn ông đi trước chọc lỗ bằng gậy, đàn bà đi sau bỏ sáu hạt, lấp bằng gót chân. Lúa nương không có nước ruộng, chỉ nhờ mưa, nên năm nào hạn là mất nửa. Hạt thon, vỏ lụa đỏ nâu, xay dối bằng cối gỗ dẻ để giữ màu. Nấu cần ngâm một giờ và thêm nước. Trộn một phần gạo đỏ hai phần Già Dui là cách ăn của người già trong bản.",
      "In April the men go ahead with sticks, making holes; the women follow, drop six seeds and close them with a heel. Hill rice has only the rain, and a dry year takes half. The slender grain is hulled lightly in a wooden mill so that its red-brown skin stays. Soak it for an hour and add water. Old people cook one part of red to two of Già Dui."
    ),
    contains: bi("100% gạo đỏ nương", "100% red hill rice"),
    variants: [{ size: bi("túi 1 kg", "1 kg bag"), priceVnd: 52000, grams: 1030, stock: 3 }],
  },
  {
    handle: "men-men-ngo-da-then-lua",
    producer: "htx-gao-then-lua",
    craft: "trong-lua",
    family: "grain",
    usage: bi(
      "Rưới nước, để nở 10 phút, đồ hai lần, mỗi lần 20 phút",
      "Sprinkle with water, rest 10 minutes, steam twice for 20 minutes"
    ),
    title: bi("Bột ngô mèn mén Thèn Lúa", "Thèn Lúa cornmeal for mèn mén"),
    summary: bi(
      "Ngô tẻ nương đá xay cối, sàng hai lượt; đồ lên tơi và thơm mùi ngô nướng.",
      "Highland maize, stone-ground and sifted twice; steams light, smelling of roast corn."
    ),
    story: bi(
      "Trên cao nguyên, ngô mọc trong những hốc đất người ta gùi lên từng gùi. Hạt ngô tẻ vàng cứng, treo gác bếp một mùa đông mới đem xay. Cối đá hai người đẩy, mỗi vòng rơi xuống một nhúm. Bột sàng bỏ mày, rưới nước, đồ lần một, đánh tơi, đồ lần hai. Túi bột này xay mỗi tuần một lần theo đơn, vì bột ngô để quá một tháng là mất mùi.",
      "On the plateau maize grows in pockets of earth that people carried up in baskets. The hard yellow kernels hang a winter above the hearth. Two people push the stone, and each turn drops a pinch. The meal is sifted, sprinkled, steamed, broken up and steamed again. It is ground weekly to order, because cornmeal older than a month has lost its smell."
    ),
    contains: bi("100% ngô tẻ", "100% maize"),
    variants: [{ size: bi("túi 1 kg", "1 kg bag"), priceVnd: 38000, grams: 1030, stock: 48 }],
  },
  {
    handle: "mang-kho-luoi-lon-khau-tre",
    producer: "tht-mang-khau-tre",
    craft: "mang-kho",
    family: "shoots",
    title: bi("Măng khô lưỡi lợn Khau Tre", "Khau Tre dried bamboo shoots"),
    summary: bi(
      "Măng vầu non ép phẳng, phơi nắng và hong bếp, không xông lưu huỳnh.",
      "Tender shoots pressed flat, dried in sun and by the hearth, never sulphured."
    ),
    story: bi(
      "Mùa măng ở Khau Tre bắt đầu sau trận mưa rào thứ ba. Tổ chia rừng thành năm khoảnh, mỗi năm nghỉ một khoảnh, mỗi bụi để lại hai mầm. Măng luộc ngay tại lán, xẻ dọc, chồng lên nhau dưới phiến đá một đêm cho phẳng như lưỡi lợn. Nắng thì phơi, mưa thì hong bếp, nên miếng vàng miếng nâu. Mười tám cân măng tươi còn một cân, ngâm qua đêm nở gấp bốn.",
      "The season in Khau Tre begins after the third downpour. The group divides its forest into five, rests one part each year and leaves two shoots on every clump. Shoots are boiled at the hut, split and stacked under a slab overnight until flat as a tongue. Sun dries them, or the hearth when it rains, so some are gold and some brown. Eighteen kilos leave one, which swells fourfold in water."
    ),
    contains: bi("100% măng vầu khô", "100% dried bamboo shoots"),
    variants: [
      { size: bi("túi 300 g", "300 g bag"), priceVnd: 125000, grams: 340, stock: 51 },
      { size: bi("túi 1 kg", "1 kg bag"), priceVnd: 395000, grams: 1060, stock: 13 },
    ],
  },
  {
    handle: "mang-nua-chua-khau-tre",
    producer: "tht-mang-khau-tre",
    craft: "mang-kho",
    family: "shoots",
    shelfLife: bi("6 tháng từ ngày muối", "6 months from salting"),
    usage: bi("Rửa, nấu canh cá hoặc xào", "Rinse; for fish soup or frying"),
    title: bi("Măng nứa chua Khau Tre", "Khau Tre sour bamboo shoots"),
    summary: bi(
      "Măng nứa thái sợi ủ nước muối loãng với ớt gió; chua thanh, giòn.",
      "Shredded shoots in light brine with bird chilli; cleanly sour and crisp."
    ),
    story: bi(
      "Măng nứa ngọt nhất khi vừa nhú khỏi lá khô, bẻ bằng tay nghe tiếng giòn. Về đến nhà phải thái ngay, mỏng như que tăm, ủ trong hũ sành với nước muối đun sôi để nguội. Không giấm, không phèn; độ chua đến từ mười hai ngày chờ. Mỗi hũ thả ba quả ớt gió và một lá chanh rừng. Người Khau Tre nấu với cá suối, nêm thêm hạt dổi nướng.",
      "Shoots are sweetest when they have just broken through the dead leaves and snap in the hand. They are shredded at once, thin as toothpicks, and left in stoneware with boiled and cooled brine. No vinegar and no alum: the sourness is twelve days of waiting. Three bird chillies and a wild lime leaf go into each jar. Khau Tre cooks it with stream fish and grilled dổi seed."
    ),
    contains: bi(
      "Măng nứa 85%, nước, muối, ớt, lá chanh",
      "Bamboo shoots 85%, water, salt, chilli, lime leaf"
    ),
    variants: [{ size: bi("hũ 500 g", "500 g jar"), priceVnd: 42000, grams: 760, stock: 76 }],
  },
  {
    handle: "mang-vau-tuoi-khau-tre",
    producer: "tht-mang-khau-tre",
    craft: "mang-kho",
    family: "shoots",
    productSet: 1,
    shelfLife: bi("5 ngày ở ngăn mát", "5 days refrigerated"),
    usage: bi("Luộc 20 phút, bỏ nước đầu", "Boil for 20 minutes and discard the first water"),
    title: bi("Măng vầu luộc Khau Tre", "Khau Tre boiled young shoots"),
    summary: bi(
      "Măng đắng đầu mùa luộc sẵn, còn bẹ trong; chấm muối vừng hay xào thịt trâu.",
      "First bitter shoots, ready boiled with the inner sheath; with sesame salt or buffalo."
    ),
    story: bi(
      "Cuối tháng Mười Một đến ra Giêng, măng vầu còn nằm dưới đất, người tìm măng đi chân trần để cảm thấy chỗ đất nứt. Đào lên trắng ngần, chưa gặp nắng nên đắng nhẹ. Tổ luộc cả bẹ trong nồi lớn, để nguội trong chính nước luộc rồi hút chân không. Ai quen vị đắng thì ăn luôn với chẩm chéo, ai chưa quen luộc lại một nước là dịu.",
      "From late November until after New Year the shoots are still underground, and people look for them barefoot, to feel where the soil has cracked. They come up white, having met no sun, and mildly bitter. The group boils them in their sheaths, cools them in the same water and seals them. Those who know the taste eat them with spiced salt; others boil once more."
    ),
    contains: bi("Măng vầu 98%, muối", "Bamboo shoots 98%, salt"),
    variants: [{ size: bi("túi 1 kg", "1 kg bag"), priceVnd: 68000, grams: 1050, stock: 33 }],
  },
]
