import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const HERBS_AND_SPICES: DemoProduct[] = [
  {
    handle: "thao-qua-lao-suong",
    producer: "tht-thao-qua-lao-suong",
    craft: "trong-thao-qua",
    family: "spice",
    title: bi("Thảo quả khô Lao Sương", "Lao Sương black cardamom"),
    summary: bi(
      "Quả hái tay dưới tán rừng già, sấy củi ba ngày; thơm khói, vỏ nâu đỏ.",
      "Hand-picked under old forest and wood-dried three days; smoky, with red-brown pods."
    ),
    story: bi(
      "Thảo quả không ưa nắng, chỉ đậu dưới tán rừng cao trên nghìn mét, nên muốn có quả thì phải giữ cây to. Tháng Mười, cả tổ vào lán ở mười ngày, hái từng chùm sát gốc bằng dao nhỏ, gùi xuống lò sấy đắp bằng đất. Ba ngày ba đêm đun củi khô, đảo hai tiếng một lần. Quả đạt thì lắc nghe hạt lăn. Một quả đập dập là đủ cho nồi phở tám người.",
      "Black cardamom dislikes sun and fruits only under tall forest above a thousand metres; whoever wants the pods must keep the trees. In October the group lives ten days in huts, cuts each cluster at the root with a small knife and carries it down to earthen kilns. Three days and nights of dry wood, turned every two hours. A good pod rattles. One, cracked, serves a pot of soup for eight."
    ),
    contains: bi("100% thảo quả khô", "100% dried black cardamom"),
    variants: [
      { size: bi("túi 100 g", "100 g bag"), priceVnd: 58000, grams: 120, stock: 85 },
      { size: bi("túi 500 g", "500 g bag"), priceVnd: 265000, grams: 540, stock: 20 },
    ],
  },
  {
    handle: "hat-doi-lao-suong",
    producer: "tht-thao-qua-lao-suong",
    craft: "trong-thao-qua",
    family: "spice",
    title: bi("Hạt dổi nếp Lao Sương", "Lao Sương dổi seed"),
    summary: bi(
      "Hạt dổi nếp rụng nhặt dưới gốc, nướng lên thơm như trám và quế.",
      "Gathered as it falls; toasted, it smells of cinnamon and wild olive."
    ),
    story: bi(
      "Cây dổi cao ba chục mét, không ai trèo, cứ đợi quả nứt rụng rồi sáng sớm đi nhặt trước lũ sóc. Dổi nếp hạt nhỏ, đỏ gụ, thơm đằm; dổi tẻ to và hắc, tổ để riêng không bán lẫn. Hạt phơi trong râm hai tuần. Khi dùng phải nướng qua than cho phồng, giã với muối và ớt khô. Một thìa muối hạt dổi chấm thịt gà luộc là đủ cho bữa cơm nhà có khách.",
      "The tree stands thirty metres tall and nobody climbs it; people wait for the pods to split and go out at dawn before the squirrels. The sticky kind is small, mahogany red and mellow; the coarse kind is kept apart and never mixed in. Seeds dry two weeks in shade. Toast over embers until they puff, then pound with salt and chilli for boiled chicken."
    ),
    contains: bi("100% hạt dổi nếp", "100% dổi seed (Michelia)"),
    variants: [{ size: bi("lọ 50 g", "50 g jar"), priceVnd: 115000, grams: 120, stock: 38 }],
  },
  {
    handle: "mac-khen-lao-suong",
    producer: "tht-thao-qua-lao-suong",
    craft: "trong-thao-qua",
    family: "spice",
    title: bi("Mắc khén Lao Sương", "Lao Sương mắc khén pepper"),
    summary: bi(
      "Tiêu rừng hái cuối thu, bỏ hạt lấy vỏ; tê đầu lưỡi, thơm vỏ cam.",
      "Forest pepper of late autumn, husks only; it numbs the tongue and smells of orange peel."
    ),
    story: bi(
      "Cây mắc khén có gai từ gốc đến ngọn, hái phải dùng sào móc từng chùm. Quả chín nứt vỏ, hạt đen rơi ra, thứ quý lại là lớp vỏ mỏng bên ngoài. Các bà ngồi nhặt cuống bên bếp suốt tháng Mười Một, tay thơm đến tận Tết. Rang cho khô giòn rồi giã, không xay máy vì nóng là mất mùi. Rắc lên cá nướng, thịt gác bếp, hoặc trộn muối chấm quả chua.",
      "The tree is thorned from root to crown and each cluster is hooked down with a pole. Ripe pods split and drop a black seed, but the treasure is the thin husk. Grandmothers sit all November picking stalks by the fire, and their hands smell of it until New Year. Toast it crisp and pound by hand, since a mill's heat drives off the scent. For grilled fish, smoked meat, or salt with sour fruit."
    ),
    contains: bi("100% vỏ quả mắc khén", "100% mắc khén husks (Zanthoxylum)"),
    variants: [{ size: bi("lọ 60 g", "60 g jar"), priceVnd: 65000, grams: 130, stock: 47 }],
  },
  {
    handle: "muoi-hat-doi-lao-suong",
    producer: "tht-thao-qua-lao-suong",
    craft: "trong-thao-qua",
    family: "spice",
    usage: bi(
      "Chấm thịt luộc, quả chua hoặc ướp đồ nướng",
      "For boiled meat, sour fruit, or as a rub"
    ),
    title: bi("Muối chẩm chéo hạt dổi", "Chẩm chéo salt with dổi seed"),
    summary: bi(
      "Muối hột rang giã cùng hạt dổi, mắc khén, ớt gió và rau mùi khô.",
      "Roasted salt pounded with dổi, mắc khén, bird chilli and dried coriander."
    ),
    story: bi(
      "Nhà nào ở Lao Sương cũng có một cái cối con và một cách giã riêng. Tổ phải nếm mười bốn nhà mới chọn được công thức chung, rồi vẫn cãi nhau về lượng ớt, nên đóng hai lọ: nắp đỏ cay, nắp xanh dịu. Muối hột rang khô đến khi hết nổ, để nguội mới giã với gia vị, nóng quá hạt dổi đắng. Lọ này nắp xanh, trẻ con chấm xoài được.",
      "Every house in Lao Sương has a small mortar and its own way. The group tasted at fourteen homes before agreeing on one recipe, then still quarrelled about chilli, and so fills two jars: red lid hot, green lid mild. Salt is roasted until it stops cracking and cooled before pounding, because heat turns dổi bitter. This is the green lid; children dip mango in it."
    ),
    contains: bi(
      "Muối 70%, hạt dổi 8%, mắc khén 8%, ớt, mùi, tỏi",
      "Salt 70%, dổi seed 8%, mắc khén 8%, chilli, coriander, garlic"
    ),
    variants: [{ size: bi("lọ 100 g", "100 g jar"), priceVnd: 45000, grams: 180, stock: 120 }],
  },
  {
    handle: "tuong-dau-chum-lao-suong",
    producer: "tht-thao-qua-lao-suong",
    craft: "lam-tuong",
    family: "spice",
    productSet: 9,
    art: "pottery",
    shelfLife: bi("12 tháng từ ngày ngả tương", "12 months from the day it was laid down"),
    usage: bi("Chấm rau luộc, kho cá", "For boiled greens or simmered fish"),
    title: bi("Tương đậu chum Lao Sương", "Lao Sương jar-aged soya sauce"),
    summary: bi(
      "Đậu tương nương rang, mốc gạo nếp, phơi chum sành bốn tháng; ngọt hậu.",
      "Roasted hill soya and sticky-rice mould, four months in sunned jars; a sweet finish."
    ),
    story: bi(
      "Tương ngon nhờ nắng, mà Lao Sương thì nhiều mây, nên chum phải đặt trên mái bếp, chỗ duy nhất có nắng từ chín giờ đến hai giờ. Mốc làm bằng xôi nếp ủ lá nhãn, đến khi vàng như hoa cải. Đậu rang chín tới, ngâm chín ngày, trộn mốc và muối, khuấy mỗi sáng bằng que tre sạch. Bốn tháng sau nước tương màu mật ong, hạt đậu mềm như bơ.",
      "Soya sauce wants sun, and Lao Sương has mostly cloud, so the jars stand on the kitchen roof, the one place lit from nine until two. The mould is grown on sticky rice under longan leaf until yellow as mustard flower. Roasted beans soak nine days, join mould and salt, and are stirred each morning with a clean stick. After four months it is honey brown and the beans are soft as butter."
    ),
    contains: bi(
      "Đậu tương 40%, gạo nếp 20%, nước, muối",
      "Soya beans 40%, sticky rice 20%, water, salt"
    ),
    variants: [
      { size: bi("chai 500 ml", "500 ml bottle"), priceVnd: 55000, grams: 950, stock: 36 },
    ],
  },
  {
    handle: "tra-day-can-hong",
    producer: "htx-nong-lam-can-hong",
    craft: "trong-cay-thuoc",
    family: "herbalTea",
    title: bi("Trà dây rừng Cán Hồng", "Cán Hồng forest vine tea"),
    summary: bi(
      "Dây và lá hái trước khi ra hoa, phơi ủ cho lên phấn trắng; ngọt hậu.",
      "Vine and leaf cut before flowering, sweated until they bloom white; sweet at the end."
    ),
    story: bi(
      "Dây trà bò trên đá tai mèo, chỗ nào dê leo được thì người mới hái được. Bà con cắt cách gốc hai gang để năm sau mọc lại, bó thành nắm, ủ dưới bạt ba đêm cho mặt lá nổi phấn. Phấn càng dày nước càng ngọt. Phơi khô, chặt khúc ngắn bằng dao phay, sàng bỏ vụn. Ở Cán Hồng, người ta nấu một ấm to từ sáng, ai đi nương ghé uống, không hỏi nhà ai.",
      "The vine climbs razor rock, and people can pick only where goats can stand. They cut two spans above the root so it grows again, bundle it and sweat it three nights under canvas until the leaf blooms white; more bloom, more sweetness. It is dried, chopped and sifted. In Cán Hồng a big kettle stands ready from morning, and whoever passes on the way to the fields drinks."
    ),
    contains: bi("100% dây và lá trà dây", "100% vine and leaf (Ampelopsis)"),
    variants: [{ size: bi("gói 200 g", "200 g packet"), priceVnd: 62000, grams: 230, stock: 94 }],
  },
  {
    handle: "tra-atiso-can-hong",
    producer: "htx-nong-lam-can-hong",
    craft: "trong-cay-thuoc",
    family: "herbalTea",
    title: bi("Trà hoa atisô Cán Hồng", "Cán Hồng artichoke tea"),
    summary: bi(
      "Hoa atisô bổ sáu, sấy lạnh giữ màu; nước nâu nhạt, thơm mùi hạt dẻ.",
      "Flowers cut in six and dried cool to keep their colour; pale brown, a scent of chestnut."
    ),
    story: bi(
      "Atisô xuống giống tháng Chín, qua một mùa sương muối mới ra hoa. Mỗi cây chỉ để một bông chính, các nụ phụ bẻ bỏ cho bông to. Hái lúc cánh chưa bung, bổ sáu, xếp khay, sấy ở bốn mươi lăm độ suốt hai ngày. Đợt đầu hợp tác xã sấy nóng cho nhanh, trà khét, bán không ai mua; cái khay cháy vẫn treo ở cửa xưởng để nhắc nhau.",
      "Artichokes are planted in September and flower only after a winter of frost. Each plant keeps one head; side buds are broken off so that it grows. Picked before it opens, cut in six and laid on trays, it dries two days at forty-five degrees. The first batch was dried hot, for speed, and nobody would buy it scorched; the burnt tray still hangs by the door as a reminder."
    ),
    contains: bi("100% hoa atisô", "100% artichoke flower"),
    variants: [{ size: bi("hộp 100 g", "100 g box"), priceVnd: 88000, grams: 150, stock: 43 }],
  },
  {
    handle: "gung-nui-say-can-hong",
    producer: "htx-nong-lam-can-hong",
    craft: "trong-cay-thuoc",
    family: "spice",
    usage: bi(
      "Pha 5 lát với nước sôi hoặc kho nấu",
      "Five slices in boiling water, or for cooking"
    ),
    title: bi("Gừng núi sấy lát Cán Hồng", "Cán Hồng dried mountain ginger"),
    summary: bi(
      "Gừng củ nhỏ trồng hốc đá, cay gắt, sấy lát mỏng còn mùi đất.",
      "Small hot ginger grown between rocks, thinly sliced and dried, still smelling of earth."
    ),
    story: bi(
      "Gừng trồng trong hốc đá chỉ to bằng ngón tay cái, nhiều nhánh, cạo vỏ mất công nên người mua xô không ưa. Nhưng cay gấp đôi gừng ruộng. Hợp tác xã không cạo mà chà bằng bao tải gai dưới vòi nước, thái lát hai ly, sấy sáu tiếng. Trẻ con nghỉ hè đến phụ thái, cay mắt, mỗi cân trả công bằng một que kem ở quán đầu dốc.",
      "Ginger between rocks grows no thicker than a thumb and so branched that dealers dislike it; but it is twice as hot. The cooperative does not scrape it, but rubs it in a sack under running water, slices it two millimetres thin and dries it six hours. Children help in the holidays, eyes streaming, and a kilo earns an ice lolly at the shop on the hill."
    ),
    contains: bi("100% gừng", "100% ginger"),
    variants: [{ size: bi("gói 100 g", "100 g packet"), priceVnd: 48000, grams: 120, stock: 59 }],
  },
]
