import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const SPIRITS: DemoProduct[] = [
  {
    handle: "ruou-ngo-men-la-na-chom",
    producer: "tht-ruou-na-chom",
    craft: "ruou-ngo-men-la",
    family: "spirit",
    abvPercent: 40,
    title: bi("Rượu ngô men lá Nà Chóm", "Nà Chóm corn wine with leaf yeast"),
    summary: bi(
      "Ngô nếp địa phương, men hai mươi hai thứ lá, chưng nồi đồng bằng củi.",
      "Local sticky maize, yeast of twenty-two leaves, distilled in copper over wood."
    ),
    story: bi(
      "Men của Nà Chóm do các bà giữ. Đến tháng Bảy, sáu bà đi rừng ba ngày, về trộn hai mươi hai thứ lá với bột gạo, nặn từng quả to bằng trứng gà rồi phủ rơm. Ngô bung cho nở hạt, rắc men, ủ chum mười tám ngày mới đem nấu. Phần đầu và phần cuối nồi đổ riêng, chỉ lấy khúc giữa. Mỗi mẻ rượu được gửi đi kiểm nghiệm trước khi đóng chai.",
      "The yeast of Nà Chóm is kept by its grandmothers. In July six of them spend three days in the forest, then mix twenty-two leaves with rice flour, roll balls the size of an egg and cover them with straw. Maize is boiled until it bursts, dusted with yeast and left eighteen days in jars. The first and last of each run are set aside and only the middle kept. Every batch is tested before bottling."
    ),
    contains: bi("Ngô nếp, men lá, nước", "Sticky maize, leaf yeast, water"),
    variants: [
      { size: bi("chai 500 ml", "500 ml bottle"), priceVnd: 120000, grams: 980, stock: 60 },
      { size: bi("chai 1 lít", "1 litre bottle"), priceVnd: 225000, grams: 1850, stock: 26 },
    ],
  },
  {
    handle: "ruou-ngo-ha-tho-na-chom",
    producer: "tht-ruou-na-chom",
    craft: "ruou-ngo-men-la",
    family: "spirit",
    art: "pottery",
    abvPercent: 42,
    title: bi("Rượu ngô hạ thổ hai năm Nà Chóm", "Nà Chóm corn wine, two years underground"),
    summary: bi(
      "Rượu khúc giữa để chum sành chôn dưới nền kho hai mùa mưa; êm và tròn.",
      "The middle run, kept in stoneware under the store floor for two monsoons; round and quiet."
    ),
    story: bi(
      "Dưới nền kho chung có bốn mươi chum chôn đến cổ. Trên nắp mỗi chum là một viên gạch khắc năm và tên người nấu. Chum để hai mùa mưa thì rượu bớt nồng, mùi ngô rang rõ hơn mùi men. Khi đào một chum, cả tổ có mặt: người nấu nếm trước, rồi người trẻ nhất, ai chê một câu là lấp lại thêm một năm. Rượu đóng bình gốm men tro nung ở xuôi, số bình viết tay.",
      "Forty jars are buried to the neck under the floor of the common store, each capped by a brick cut with the year and the maker. After two rainy seasons the fire goes out of it and toasted maize comes before the yeast. When a jar is opened everyone attends: the maker tastes first, then the youngest, and one word of doubt buries it for another year. It is sold in ash-glazed flasks, numbered by hand."
    ),
    contains: bi("Ngô nếp, men lá, nước", "Sticky maize, leaf yeast, water"),
    variants: [
      {
        size: bi("bình gốm 500 ml", "500 ml stoneware flask"),
        priceVnd: 390000,
        grams: 1400,
        stock: 11,
      },
    ],
  },
  {
    handle: "ruou-thoc-men-la-phieng-men",
    producer: "ho-ruou-phieng-men",
    craft: "ruou-thoc-men-la",
    family: "spirit",
    abvPercent: 35,
    title: bi("Rượu thóc men lá Phiêng Men", "Phiêng Men paddy wine with leaf yeast"),
    summary: bi(
      "Nấu từ thóc nguyên vỏ, nhẹ hơn rượu ngô, thơm mùi rơm mới.",
      "Made from paddy with its husk on; lighter than corn wine, smelling of new straw."
    ),
    story: bi(
      "Nhà này nấu rượu bằng thóc, không xát vỏ. Vỏ trấu giữ cho khối cơm tơi, men ăn đều và lúc chưng không bén nồi. Thóc là giống nương cũ, hạt tròn, gặt tháng Mười rồi phơi đúng bốn nắng. Bà chủ nghe tiếng rượu nhỏ xuống can để biết độ: nhỏ mau là còn mạnh, thưa dần là phải ngừng. Cả nhà chỉ có hai nồi, nên đơn đặt nhiều phải chờ sang tuần sau.",
      "This house brews from paddy, husk and all. The husk keeps the mash loose, feeds the yeast evenly and stops it catching in the still. The rice is an old hill kind with round grains, cut in October and dried for four suns. The owner judges strength by ear: quick drops are strong, and when they slow she stops. There are only two stills, so a large order waits until the week after."
    ),
    contains: bi("Thóc nương, men lá, nước", "Hill paddy, leaf yeast, water"),
    variants: [
      { size: bi("chai 500 ml", "500 ml bottle"), priceVnd: 90000, grams: 980, stock: 44 },
      { size: bi("can 2 lít", "2 litre can"), priceVnd: 320000, grams: 2200, stock: 12 },
    ],
  },
  {
    handle: "ruou-chuoi-phieng-men",
    producer: "ho-ruou-phieng-men",
    craft: "ruou-chuoi",
    family: "spirit",
    productSet: 15,
    abvPercent: 38,
    title: bi("Rượu chuối Phiêng Men", "Phiêng Men banana spirit"),
    summary: bi(
      "Chuối tây chín đen ủ với men lá rồi chưng; thơm mùi chuối ngào.",
      "Black-ripe bananas fermented with leaf yeast and distilled; a smell of caramelised fruit."
    ),
    story: bi(
      "Chuối tây trồng quanh bờ ao, buồng nào bán không kịp thì để chín đen trên gác. Đem ủ với men lá và một nắm gạo nếp rang, năm ngày là sủi, mười hai ngày đem chưng. Người nhà gọi đùa là rượu của mùa ế. Uống vào nhớ mùi chuối ngào đường trong chảo gang. Mỗi năm chỉ đủ hai chum, tháng Sáu đã hết, tháng Chín mới có mẻ mới.",
      "Bananas grow round the pond, and any bunch that cannot be sold in time ripens black in the loft. With leaf yeast and a handful of roasted sticky rice they foam in five days and are distilled on the twelfth. The family calls it the wine of a bad market. It recalls banana and sugar in an iron pan. There are two jars a year, gone by June, and the next is ready in September."
    ),
    contains: bi("Chuối tây, gạo nếp, men lá, nước", "Bananas, sticky rice, leaf yeast, water"),
    variants: [
      { size: bi("chai 500 ml", "500 ml bottle"), priceVnd: 110000, grams: 980, stock: 0 },
    ],
  },
  {
    handle: "ruou-nep-cai-phieng-men",
    producer: "ho-ruou-phieng-men",
    craft: "ruou-thoc-men-la",
    family: "spirit",
    productSet: 15,
    art: "pottery",
    abvPercent: 14,
    title: bi("Rượu nếp cẩm ủ vò Phiêng Men", "Phiêng Men black-rice wine"),
    summary: bi(
      "Nếp cẩm ủ vò, không chưng; ngọt, chua nhẹ, màu mận chín.",
      "Black sticky rice fermented in the jar, not distilled; sweet, lightly sour, plum red."
    ),
    story: bi(
      "Nếp cẩm đồ xôi hai lần, trải nia cho nguội bằng tay rồi mới rắc men. Vò sành bịt lá chuối, ba ngày đầu nghe tiếng lách tách như mưa trên lá khô. Đến ngày thứ hai mươi vắt qua vải thô lấy nước, để lắng trong hũ thêm một tháng. Rượu nhẹ, người trong bản rót cho bà mối đầu tiên khi đi hỏi vợ. Vị chua ngọt hợp với thịt gác bếp và món nhiều mỡ.",
      "The rice is steamed twice and spread on a tray until it is no warmer than a hand, then dusted with yeast. The jar is sealed with banana leaf, and for three days it ticks like rain on dry leaves. On the twentieth it is pressed through coarse cloth and clears for a month. It is mild, the first cup poured for the matchmaker when a family asks for a bride, and it goes well with smoked and fatty meat."
    ),
    contains: bi("Gạo nếp cẩm, men lá, nước", "Black sticky rice, leaf yeast, water"),
    variants: [
      { size: bi("chai 500 ml", "500 ml bottle"), priceVnd: 135000, grams: 980, stock: 19 },
    ],
  },
]
