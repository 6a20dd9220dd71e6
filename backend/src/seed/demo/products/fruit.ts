import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const FRUIT: DemoProduct[] = [
  {
    handle: "cam-sanh-bai-cam",
    producer: "htx-cam-bai-cam",
    craft: "trong-cam",
    family: "freshFruit",
    title: bi("Cam sành Bãi Cam", "Bãi Cam king mandarins"),
    summary: bi(
      "Vỏ sần, ruột đỏ cam, hái kéo để cuống; ngọt đủ sau sương tháng Mười Một.",
      "Rough skin, deep orange flesh, cut with the stalk; sweet once November dew has come."
    ),
    story: bi(
      "Ở Bãi Cam người ta xem sương chứ không xem lịch. Ba đêm sương liền thì vỏ cam bớt chua, bấy giờ mới mang kéo ra vườn. Quả được cắt hai nhát: một nhát rời cành, một nhát sát cuống để không đâm vào nhau trong sọt. Cam xếp trên lá cọ, không bôi sáp, nên vỏ có vết sẹo gió và chỗ xanh chỗ vàng. Quả nặng tay, vỏ mỏng là quả nhiều nước.",
      "In Bãi Cam people read the dew, not the calendar. After three nights of it the sourness goes and the scissors come out. Each fruit is cut twice, once from the branch and once close to the calyx, so that stalks do not stab their neighbours. The oranges lie on palm leaf, unwaxed, with wind scars and patches of green. One that is heavy for its size, with a thin skin, has the most juice."
    ),
    contains: bi("Cam sành tươi", "Fresh king mandarins"),
    variants: [
      { size: bi("túi 1 kg", "1 kg bag"), priceVnd: 45000, grams: 1050, stock: 180 },
      {
        size: bi("thùng 5 kg", "5 kg box"),
        priceVnd: 210000,
        wasPriceVnd: 225000,
        grams: 5400,
        stock: 60,
      },
      { size: bi("sọt 10 kg", "10 kg crate"), priceVnd: 400000, grams: 10800, stock: 24 },
    ],
  },
  {
    handle: "cam-vang-bai-cam",
    producer: "htx-cam-bai-cam",
    craft: "trong-cam",
    family: "freshFruit",
    title: bi("Cam vàng Bãi Cam", "Bãi Cam golden oranges"),
    summary: bi(
      "Giống chín sớm, ít hạt, vỏ mịn; ngọt thanh, trẻ con dễ ăn.",
      "An early kind with few seeds and smooth skin; lightly sweet and easy for children."
    ),
    story: bi(
      "Cam vàng chín trước cam sành gần hai tháng, nhờ vậy mà người làm vườn có tiền mua phân ủ cho vụ chính. Ban đầu chỉ ba nhà dám trồng vì sợ khách quen ăn cam sành chê nhạt. Bây giờ trẻ con trong trường bán trú ăn mỗi em một quả vào bữa trưa thứ Tư. Vỏ mỏng nên không đi xa được: hái sáng, đóng thùng trưa, xe chạy chiều cùng ngày.",
      "These ripen nearly two months before the king mandarins, and so pay for the compost of the main crop. At first only three families dared plant them, for fear that customers would call them mild. Now every child at the boarding school gets one with Wednesday's lunch. The thin skin does not travel far: picked in the morning, boxed at noon, on the road the same afternoon."
    ),
    contains: bi("Cam vàng tươi", "Fresh oranges"),
    variants: [{ size: bi("túi 2 kg", "2 kg bag"), priceVnd: 70000, grams: 2100, stock: 75 }],
  },
  {
    handle: "mut-vo-cam-bai-cam",
    producer: "htx-cam-bai-cam",
    craft: "che-bien-qua",
    family: "fruitPreserve",
    title: bi("Mứt vỏ cam sành", "Candied mandarin peel"),
    summary: bi(
      "Vỏ cam thái sợi, ngâm nước vôi trong, rim đường ba lửa; dẻo và hơi the.",
      "Shredded peel soaked in lime water and simmered three times in sugar; chewy with a little bite."
    ),
    story: bi(
      "Xưởng ép nước cam để lại hàng tạ vỏ, bỏ thì chua đất. Bà Hiền ở đầu bãi bày cho cách làm mứt Tết ngày trước: gọt lớp cùi trắng, thái sợi bằng que diêm, ngâm nước vôi trong một đêm, luộc ba nước cho bớt đắng. Rim trong chảo đồng, lửa thứ ba chỉ còn than. Sợi mứt khô tay mà bên trong vẫn dẻo. Ăn với chè xanh Đồi Cọ thì không cần thêm gì.",
      "Pressing juice leaves hundreds of kilos of peel that would sour the soil. Mrs Hiền at the head of the flats showed everyone the old New Year sweet: trim the pith, cut to matchsticks, soak overnight in clear lime water, boil three times against the bitterness. It simmers in a copper pan, the last time over embers only. The strips are dry to the hand and chewy inside, and want nothing but green tea."
    ),
    contains: bi("Vỏ cam sành 60%, đường mía", "Mandarin peel 60%, cane sugar"),
    variants: [{ size: bi("hũ 250 g", "250 g jar"), priceVnd: 68000, grams: 400, stock: 41 }],
  },
  {
    handle: "nuoc-cot-cam-bai-cam",
    producer: "htx-cam-bai-cam",
    craft: "che-bien-qua",
    family: "drink",
    title: bi("Nước cốt cam sành", "King mandarin cordial"),
    summary: bi(
      "Ép từ cam chín cây, cô với đường phèn; pha nước ấm mùa rét, nước đá mùa hè.",
      "Pressed ripe and reduced with rock sugar; for hot water in winter and ice in summer."
    ),
    story: bi(
      "Quả méo, quả xây xát, quả nhỏ hơn nắm tay trẻ con không vào thùng cam bán được, nhưng nước của chúng thì chẳng khác gì. Cam rửa, bổ ngang, ép bằng máy ép tay của xưởng mộc đóng cho. Nước lọc một lần qua vải để còn ít tép, đun nhỏ với đường phèn đến khi dính nhẹ đầu đũa. Ba cân cam được một chai. Không hương liệu, nên để lâu nước lắng, lắc lên là xong.",
      "Bent fruit, scratched fruit and fruit smaller than a child's fist never reach the boxes, but their juice is no different. They are washed, halved and squeezed in a hand press built by the joiner. It passes once through cloth, keeping some pulp, and simmers with rock sugar until it just clings to a chopstick. Three kilos make a bottle. There is no flavouring, so it settles; shake it."
    ),
    contains: bi("Nước cam sành 70%, đường phèn", "Mandarin juice 70%, rock sugar"),
    variants: [
      { size: bi("chai 500 ml", "500 ml bottle"), priceVnd: 85000, grams: 900, stock: 37 },
    ],
  },
  {
    handle: "buoi-duong-soi-lau",
    producer: "trai-buoi-soi-lau",
    craft: "trong-buoi",
    family: "freshFruit",
    art: "pomelo",
    shelfLife: bi("30 ngày từ ngày hái, ở nơi mát", "30 days from picking, kept cool"),
    title: bi("Bưởi đường Soi Lau", "Soi Lau sugar pomelos"),
    summary: bi(
      "Bưởi bãi phù sa sông Gâm, múi ráo, ngọt không he; để nửa tháng càng ngon.",
      "From silt banks of the Gâm river; dry segments, sweet without bite, better after two weeks' rest."
    ),
    story: bi(
      "Soi là bãi phù sa giữa sông và chân đồi, mỗi mùa lũ lại dày thêm một đốt tay. Cây bưởi già nhất trại do ông nội trồng năm lấy vợ, thân phải hai người ôm. Bưởi bao giấy từ lúc bằng quả cam để ruồi vàng khỏi châm. Hái xong không bán ngay mà xếp trên cát dưới gầm sàn mười lăm ngày cho vỏ héo, múi ráo nước. Ai nóng ruột ăn sớm sẽ thấy còn hơi he.",
      "A soi is a bank of silt between river and hill that thickens by a knuckle with every flood. The oldest tree was planted by the grandfather in the year he married; it takes two people to embrace. Fruit is wrapped in paper from the size of an orange, against fruit flies. It is not sold at once, but rests fifteen days on sand under the house while the skin wilts and the segments dry. Whoever cannot wait will find a slight bite."
    ),
    contains: bi("Bưởi đường tươi", "Fresh pomelos"),
    variants: [
      { size: bi("đôi 2 quả", "pair of 2"), priceVnd: 80000, grams: 2400, stock: 90 },
      { size: bi("thùng 10 quả", "box of 10"), priceVnd: 370000, grams: 12000, stock: 18 },
    ],
  },
  {
    handle: "buoi-dao-soi-lau",
    producer: "trai-buoi-soi-lau",
    craft: "trong-buoi",
    family: "freshFruit",
    art: "pomelo",
    shelfLife: bi("30 ngày từ ngày hái, ở nơi mát", "30 days from picking, kept cool"),
    title: bi("Bưởi đào ruột hồng Soi Lau", "Soi Lau pink pomelos"),
    summary: bi(
      "Ruột hồng như cánh sen, chua dịu; quả tròn đều, bày mâm ngũ quả.",
      "Flesh as pink as a lotus petal, gently sour; a round fruit for the New Year tray."
    ),
    story: bi(
      "Giống bưởi ruột hồng ở Soi Lau suýt mất vì chua hơn bưởi đường, bán cùng chợ bao giờ cũng ế. Bà chủ trại giữ lại mười hai cây ở mép bãi, vì con gái thích ăn với muối ớt. Hai năm nay người thành phố hỏi mua làm gỏi và bày Tết, mười hai cây không đủ. Trại đã chiết thêm bốn mươi cành, ba năm nữa mới có quả, nên bây giờ mỗi người chỉ đặt được hai đôi.",
      "The pink kind nearly vanished from Soi Lau: sourer than the sugar pomelo, it never sold beside it. The owner kept twelve trees at the edge of the bank because her daughter liked it with chilli salt. For two years the city has asked for it, for salads and for New Year trays, and twelve trees are too few. Forty cuttings have been rooted and will bear in three years; until then it is two pairs to a buyer."
    ),
    contains: bi("Bưởi đào tươi", "Fresh pink pomelos"),
    variants: [{ size: bi("đôi 2 quả", "pair of 2"), priceVnd: 110000, grams: 2300, stock: 8 }],
  },
  {
    handle: "tinh-dau-vo-buoi-soi-lau",
    producer: "trai-buoi-soi-lau",
    craft: "che-bien-qua",
    family: "cosmetic",
    productSet: 20,
    art: "pomelo",
    title: bi("Tinh dầu vỏ bưởi Soi Lau", "Soi Lau pomelo-peel oil"),
    summary: bi(
      "Chưng hơi nước từ vỏ bưởi đường vụ mới; thơm tươi, xua mùi bếp.",
      "Steam-distilled from the new season's peel; fresh, and quick to clear a kitchen."
    ),
    story: bi(
      "Mỗi mùa trại gọt vài nghìn quả bưởi cho xưởng sấy múi, vỏ chất cao hơn người. Cậu con trai mượn nồi nấu rượu cũ của chú, hàn thêm ống sinh hàn, chưng thử và làm cả xóm thơm ba ngày. Bây giờ nồi đã thay bằng inox, một trăm cân vỏ cho hai trăm mililit tinh dầu. Nước chưng còn lại trại dùng lau sàn, khách đến ngủ nhờ ai cũng hỏi xin một chai.",
      "Every season a few thousand fruit are peeled for drying and the rind piles up higher than a man. The son borrowed his uncle's old still, welded on a condenser, and scented the hamlet for three days. The still is steel now, and a hundred kilos of rind give two hundred millilitres of oil. The water that is left washes the farm's floors, and every visitor asks for a bottle of that too."
    ),
    contains: bi("100% tinh dầu vỏ bưởi", "100% pomelo-peel oil"),
    usage: bi(
      "Nhỏ 3 giọt vào đèn xông. Không uống",
      "Three drops in a burner. Not to be swallowed"
    ),
    variants: [{ size: bi("lọ 10 ml", "10 ml vial"), priceVnd: 95000, grams: 60, stock: 34 }],
  },
  {
    handle: "hong-khong-hat-can-hong",
    producer: "htx-nong-lam-can-hong",
    craft: "trong-hong",
    family: "freshFruit",
    title: bi("Hồng không hạt Cán Hồng", "Cán Hồng seedless persimmons"),
    summary: bi(
      "Hồng ngâm nước suối năm ngày cho hết chát, ăn giòn, vàng như mật.",
      "Soaked five days in spring water until the astringency goes; crisp and honey-gold."
    ),
    story: bi(
      "Hồng vùng núi đá hái xuống còn chát đến rít lưỡi. Người Cán Hồng không dùng thuốc, chỉ thả cả sọt vào bể xây giữa dòng suối, nước vào một đầu ra một đầu, năm ngày năm đêm. Quả ngâm đủ thì gõ nghe đanh, cắn giòn như táo, bốn cạnh mờ phấn. Lá hồng đỏ dùng lót thùng. Vụ chỉ kéo từ tháng Chín đến giữa tháng Mười Một, sau đó cả bản chuyển sang treo hồng khô.",
      "A persimmon fresh from these rocks would pucker any mouth. Nobody in Cán Hồng uses chemicals; whole crates go into a tank built across the stream, water in at one end and out at the other, five days and five nights. A finished fruit rings when tapped and bites like an apple. Red persimmon leaves line the boxes. The season runs from September to mid November, and then the village turns to hanging them dry."
    ),
    contains: bi("Hồng không hạt tươi", "Fresh seedless persimmons"),
    variants: [
      { size: bi("túi 1 kg", "1 kg bag"), priceVnd: 55000, grams: 1050, stock: 66 },
      { size: bi("thùng 3 kg", "3 kg box"), priceVnd: 155000, grams: 3300, stock: 0 },
    ],
  },
  {
    handle: "hong-treo-gio-can-hong",
    producer: "htx-nong-lam-can-hong",
    craft: "che-bien-qua",
    family: "fruitPreserve",
    title: bi("Hồng treo gió Cán Hồng", "Cán Hồng wind-dried persimmons"),
    summary: bi(
      "Gọt vỏ, treo hiên bốn tuần, nắn tay hằng ngày; ruột dẻo như mạch nha.",
      "Peeled, hung four weeks in the eaves and kneaded daily; soft as malt inside."
    ),
    story: bi(
      "Tháng Mười Một, mỗi hiên nhà ở Cán Hồng treo một bức rèm màu cam. Quả gọt vỏ, buộc cuống bằng dây lanh, bốn tuần liền không ngày nào nghỉ nắn: tuần đầu nắn nhẹ cho khỏi nứt, tuần sau nắn mạnh cho đường ra phấn. Gió núi lạnh và khô làm phần còn lại. Năm nào nồm sớm phải khiêng cả giàn vào nhà, đốt bếp than. Bảy cân hồng tươi còn lại một cân.",
      "In November every porch in Cán Hồng wears an orange curtain. The fruit is peeled and tied by the stalk with hemp, and for four weeks no day passes without kneading: lightly at first lest it split, then firmly until sugar blooms on the skin. Cold dry wind does the rest. In a damp year the whole rack is carried in to charcoal. Seven kilos of fresh fruit leave one."
    ),
    contains: bi("100% hồng không hạt", "100% seedless persimmons"),
    variants: [{ size: bi("hộp 500 g", "500 g box"), priceVnd: 190000, grams: 580, stock: 29 }],
  },
  {
    handle: "le-xanh-khau-sen",
    producer: "htx-che-khau-sen",
    craft: "che-bien-qua",
    family: "freshFruit",
    art: "pomelo",
    title: bi("Lê xanh Khau Sen", "Khau Sen green pears"),
    summary: bi(
      "Lê lạnh vùng 1.100 m, vỏ xanh chấm nâu, giòn và nhiều nước.",
      "Cool-climate pears from 1,100 m, green with brown freckles, crisp and full of water."
    ),
    story: bi(
      "Tháng Ba hoa lê trắng ven ruộng bậc thang, tháng Bảy quả đã nặng cành. Giống lê này cứng, ngày trước chỉ để nấu cám lợn, mãi đến khi có đường nhựa mới bán được ra chợ huyện cũ. Bà con bọc từng quả bằng túi giấy báo, hái vào sáng sớm khi vỏ còn lạnh. Quả nào có vết chim mổ thì để nhà ăn, vì chim luôn chọn quả ngọt nhất.",
      "In March pear blossom whitens the terrace edges, and by July the boughs are heavy. This hard old kind was once boiled for the pigs; only the tarred road brought it to a market. Each fruit is bagged in newspaper and picked early, while its skin is cold. Any that a bird has pecked is kept for the house, since birds always choose the sweetest one."
    ),
    contains: bi("Lê tươi", "Fresh pears"),
    variants: [{ size: bi("túi 2 kg", "2 kg bag"), priceVnd: 90000, grams: 2100, stock: 0 }],
  },
]
