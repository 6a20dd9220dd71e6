import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const MEAT_AND_FISH: DemoProduct[] = [
  {
    handle: "thit-trau-gac-bep-bep-da",
    producer: "gac-bep-bep-da",
    craft: "thit-gac-bep",
    family: "smokedMeat",
    title: bi("Thịt trâu gác bếp Bếp Đá", "Bếp Đá hearth-smoked buffalo"),
    summary: bi(
      "Bắp trâu thái dọc thớ, ướp mắc khén và gừng núi, hun củi ba ngày.",
      "Leg of buffalo cut along the grain, with mắc khén and mountain ginger, smoked three days."
    ),
    story: bi(
      "Thịt phải thái dọc thớ, miếng dài hai gang, như thế lúc xé mới ra sợi. Bếp Đá ướp bằng mắc khén rang, gừng núi, ớt khô và muối hột, không đường, để qua đêm trong chum. Sáng ra xiên nứa, treo cao một mét rưỡi trên bếp củi nghiến. Ba ngày giữ lửa không được bùng, người trực đêm ngủ ngay cạnh bếp. Ba cân hai lạng thịt tươi còn lại đúng một cân.",
      "The meat must be cut along the grain, two spans long, or it will not pull into threads. Bếp Đá rubs it with toasted mắc khén, mountain ginger, dried chilli and coarse salt, no sugar, and leaves it overnight in a jar. It is then skewered and hung a metre and a half above an ironwood fire that for three days may never flare; whoever has the night sleeps beside it. Over three kilos leave one."
    ),
    contains: bi(
      "Thịt trâu 94%, muối, gừng, mắc khén, ớt",
      "Buffalo 94%, salt, ginger, mắc khén, chilli"
    ),
    variants: [
      { size: bi("túi 250 g", "250 g bag"), priceVnd: 245000, grams: 280, stock: 42 },
      { size: bi("túi 500 g", "500 g bag"), priceVnd: 480000, grams: 540, stock: 21 },
    ],
  },
  {
    handle: "lap-suon-gac-bep-bep-da",
    producer: "gac-bep-bep-da",
    craft: "thit-gac-bep",
    family: "smokedMeat",
    title: bi("Lạp sườn gác bếp Bếp Đá", "Bếp Đá smoked sausages"),
    summary: bi(
      "Thịt lợn đen băm tay, rượu ngô, nước gừng; hun bã mía cho vỏ đỏ au.",
      "Hand-chopped black pork with corn wine and ginger, smoked over cane trash to a deep red."
    ),
    story: bi(
      "Lợn đen thả nương một năm mới được năm mươi cân, mỡ ít mà chắc. Thịt vai và mỡ gáy băm tay bằng hai dao, to cỡ hạt đậu để lúc cắn còn thấy miếng. Ướp rượu ngô, nước gừng, thảo quả, rồi nhồi lòng đã cạo bằng ống nứa vót. Treo ba nắng cho se, sau đó hun bằng bã mía và vỏ quýt khô. Buổi chiều hun bã mía, trẻ con đi học về đều rẽ qua.",
      "A black pig on the hills takes a year to reach fifty kilos, with little fat and that firm. Shoulder and neck are chopped with two knives to the size of beans, so a bite still meets meat. Corn wine, ginger juice and black cardamom go in; the casing is filled through a cut bamboo. After three suns the links are smoked over cane trash and dry tangerine peel. Children coming from school all turn in."
    ),
    contains: bi(
      "Thịt lợn 78%, mỡ lợn 15%, rượu ngô, gừng, thảo quả, muối, lòng lợn",
      "Pork 78%, pork fat 15%, corn wine, ginger, black cardamom, salt, casing"
    ),
    variants: [{ size: bi("túi 500 g", "500 g bag"), priceVnd: 185000, grams: 540, stock: 65 }],
  },
  {
    handle: "thit-lon-den-gac-bep-bep-da",
    producer: "gac-bep-bep-da",
    craft: "thit-gac-bep",
    family: "smokedMeat",
    title: bi("Thịt lợn đen gác bếp Bếp Đá", "Bếp Đá smoked black pork"),
    summary: bi(
      "Ba chỉ và thăn lợn đen muối hạt, treo bếp mười lăm ngày; mỡ trong, bì giòn.",
      "Belly and loin in coarse salt, fifteen days over the hearth; clear fat and crisp rind."
    ),
    story: bi(
      "Ngày trước nhà nào mổ lợn Tết cũng muối lại nửa con để ăn đến tháng Ba. Miếng thịt to bằng hai bàn tay, xát muối hạt rang, ngâm chum bảy ngày, mỗi ngày đảo một lượt. Treo bếp mười lăm ngày, bụi bồ hóng bám ngoài, rửa bằng nước gạo là sạch, bên trong mỡ đã trong như hổ phách. Thái mỏng, xào với ngồng cải hoặc đồ lên chấm muối ớt.",
      "Every house that killed a pig for New Year used to salt half of it to last until March. Pieces as big as two hands are rubbed with roasted salt, kept seven days in a jar and turned daily, then hung fifteen more. Soot settles outside and washes off with rice water; inside, the fat is clear as amber. Slice it thin and fry with mustard shoots."
    ),
    contains: bi(
      "Thịt lợn đen 95%, muối, thảo quả, rượu",
      "Black pork 95%, salt, black cardamom, wine"
    ),
    variants: [{ size: bi("miếng 500 g", "500 g piece"), priceVnd: 210000, grams: 540, stock: 24 }],
  },
  {
    handle: "thit-bo-vang-kho-bep-da",
    producer: "gac-bep-bep-da",
    craft: "thit-gac-bep",
    family: "smokedMeat",
    title: bi("Thịt bò vàng khô Bếp Đá", "Bếp Đá dried yellow-cattle beef"),
    summary: bi(
      "Bò vàng nuôi nhốt trên đá ăn cỏ voi gùi tay; thịt đỏ, khô vừa, nhai ngọt.",
      "Highland cattle fed on grass carried by hand; red meat, not too dry, sweet to chew."
    ),
    story: bi(
      "Trên cao nguyên đá, bò đứng trong chuồng còn người đi cõng cỏ về. Một con ăn ba gùi một ngày, nên nhà nuôi khéo cũng chỉ hai con. Bếp Đá mua bò qua chợ phiên sáng Chủ nhật, có dấu kiểm dịch mới mổ. Phần mông thái lát, ướp sả, ớt, hạt dổi, sấy than đến khi bẻ cong mà không gãy. Túi nào cũng in số tai bò, gõ mã trên tem là đọc được.",
      "On the stone plateau the ox stays in its stall and people carry the grass. One eats three baskets a day, so even a good keeper has two. Bếp Đá buys at the Sunday market and slaughters only with the veterinary stamp. Rump is sliced with lemongrass, chilli and dổi seed and dried over charcoal until it bends without breaking. Each bag prints the ear number, which the code on the label opens."
    ),
    contains: bi(
      "Thịt bò 93%, sả, ớt, hạt dổi, muối",
      "Beef 93%, lemongrass, chilli, dổi seed, salt"
    ),
    variants: [{ size: bi("túi 200 g", "200 g bag"), priceVnd: 230000, grams: 230, stock: 4 }],
  },
  {
    handle: "ca-chien-song-gam",
    producer: "htx-ca-song-gam",
    craft: "nuoi-ca",
    family: "freshMeat",
    title: bi("Cá chiên sông Gâm cắt khúc", "Gâm river goonch, cut"),
    summary: bi(
      "Cá chiên nuôi lồng nước chảy ba năm, cắt khúc, cấp đông trong hai giờ.",
      "Three years in cages of running water, cut and frozen within two hours."
    ),
    story: bi(
      "Cá chiên chỉ sống ở nước chảy mạnh và sạch, nên lồng phải neo ngay dưới chân thác. Ba năm cá mới được ba cân. Thức ăn là cá tép hồ, ngày một bữa lúc chập tối vì giống này ăn đêm. Người nuôi lặn kiểm lưới mỗi tuần hai lần, mùa lũ thì ngủ trên bè. Thịt cá vàng nhạt, chắc như thịt gà, ít xương dăm. Nấu măng chua Khau Tre là đúng vị.",
      "Goonch live only in strong clean current, so the cages are moored at the foot of the rapids, and three kilos take three years. They eat small lake fish once a day at dusk, being hunters of the night. Keepers dive twice a week to check the nets and in flood sleep on the raft. The flesh is pale gold and firm as chicken, with few small bones. Sour bamboo shoots suit it."
    ),
    contains: bi("100% cá chiên", "100% goonch catfish"),
    variants: [
      { size: bi("khay 500 g", "500 g tray"), priceVnd: 265000, grams: 620, stock: 30 },
      { size: bi("khay 1 kg", "1 kg tray"), priceVnd: 520000, grams: 1180, stock: 12 },
    ],
  },
  {
    handle: "ca-bong-ao-da-song-gam",
    producer: "htx-ca-song-gam",
    craft: "nuoi-ca",
    family: "freshMeat",
    title: bi("Cá bỗng ao đá nguyên con", "Whole cá bỗng from stone ponds"),
    summary: bi(
      "Cá bỗng nuôi ao khe nước lạnh từ bốn năm, vảy vàng ăn được.",
      "Four years in cold spring ponds; its golden scales can be eaten."
    ),
    story: bi(
      "Mỗi nhà trong nhóm có một ao xây đá ngay trước sân, nước khe vào một đầu, ra ruộng đầu kia. Cá bỗng ăn lá sắn, lá chuối, cỏ, lớn chậm như trẻ con: bốn năm được hai cân. Nhà có cá to thường để dành đãi khách xa, bán đi con nào bọn trẻ còn nhớ con ấy. Làm cá không đánh vảy, nướng lên vảy giòn tan. Bắt theo đơn vào sáng thứ Năm.",
      "Each household has a stone pond before its yard, spring water in at one end and out to the rice at the other. These fish eat cassava and banana leaf and grow as slowly as children: two kilos in four years. Large ones are kept for distant guests, and the children remember every one that is sold. Do not scale it; grilled, the scales turn crisp. Caught to order on Thursday mornings."
    ),
    contains: bi("100% cá bỗng", "100% cá bỗng (Spinibarbus)"),
    variants: [{ size: bi("con 1,5 kg", "1.5 kg fish"), priceVnd: 480000, grams: 1800, stock: 9 }],
  },
  {
    handle: "ca-lang-phi-le-song-gam",
    producer: "htx-ca-song-gam",
    craft: "nuoi-ca",
    family: "freshMeat",
    title: bi("Cá lăng phi lê sông Gâm", "Gâm river catfish fillets"),
    summary: bi(
      "Cá lăng lồng hồ, lọc xương còn da; nướng than hoặc nấu lẩu.",
      "Lake-cage catfish, boned with the skin on; for embers or the pot."
    ),
    story: bi(
      "Sáng sớm thuyền cập bè, cá lăng được bắt bằng vợt mềm để không xây da. Xưởng sơ chế đặt ngay trên bến, từ lồng lên bàn lọc chưa đầy nửa giờ. Chị em ở đây lọc một con hết bốn nhát dao, xương và đầu đem bán riêng cho quán cháo. Miếng phi lê giữ da vì da giòn. Mỗi khay có dấu ngày bắt đóng bằng mực ăn được.",
      "At dawn the boat comes alongside and fish are lifted in soft nets so that the skin is not scraped. The cutting room stands on the landing, under half an hour from cage to table. The women fillet a fish in four strokes and sell the bones to porridge stalls. The skin stays because it crisps. Each tray bears the day of catch, stamped in edible ink."
    ),
    contains: bi("100% cá lăng", "100% river catfish"),
    variants: [{ size: bi("khay 500 g", "500 g tray"), priceVnd: 165000, grams: 620, stock: 44 }],
  },
  {
    handle: "ca-muong-kho-gung-song-gam",
    producer: "htx-ca-song-gam",
    craft: "nuoi-ca",
    family: "smokedMeat",
    art: "fish",
    shelfLife: bi("6 tháng từ ngày sản xuất", "6 months from the day it was made"),
    usage: bi("Ăn liền hoặc kho với tương", "Ready to eat, or simmer with soya paste"),
    title: bi("Cá mương khô tẩm gừng", "Dried lake minnows with ginger"),
    summary: bi(
      "Cá mương hồ cất vó đêm trăng, tẩm gừng ớt, phơi giàn nứa.",
      "Lake minnows lifted on moonlit nights, rubbed with ginger and chilli, dried on bamboo."
    ),
    story: bi(
      "Đêm trăng, cá mương lên ăn váng mặt hồ, vó cất đều tay mỗi mẻ được một rổ. Cá chỉ dài bằng ngón tay, làm sạch bằng cách miết một đường dưới bụng. Tẩm gừng, ớt bột, muối, phơi giàn nứa trên nước để ruồi không tới. Nắng tháng Mười hai ngày là khô cong. Nhắm với rượu, rang lạc, hay mang theo khi lên nương, ăn cả đầu cả xương.",
      "On moonlit nights minnows rise to feed, and each lift of the dip net brings a basketful. They are as long as a finger and cleaned with one stroke of the thumb. With ginger, chilli and salt they dry on racks above the water, where flies do not come. Two October days and they curl. Eat them whole, with a drink, with groundnuts, or up in the fields."
    ),
    contains: bi("Cá mương 90%, gừng, ớt, muối", "Minnows 90%, ginger, chilli, salt"),
    variants: [{ size: bi("túi 200 g", "200 g bag"), priceVnd: 88000, grams: 230, stock: 53 }],
  },
  {
    handle: "vit-bau-suoi-khe",
    producer: "trai-vit-suoi-khe",
    craft: "nuoi-vit",
    family: "freshMeat",
    art: "duck",
    title: bi("Vịt bầu Suối Khe làm sạch", "Suối Khe bầu duck, dressed"),
    summary: bi(
      "Vịt bầu cổ ngắn thả suối bốn tháng, thịt thơm, ít mỡ, da mỏng.",
      "Short-necked ducks, four months on the stream; fragrant, lean and thin-skinned."
    ),
    story: bi(
      "Vịt bầu ở Suối Khe đi lạch bạch như quả bầu lăn, vì thế mà có tên. Trại nằm chỗ suối rộng thành vũng, vịt tự mò ốc, tép, rêu, chiều về mới cho thêm một bữa thóc lép. Nuôi bốn tháng, chậm gấp đôi vịt thường, nên thịt săn và thơm. Vịt mổ lúc ba giờ sáng, nhổ lông bằng nước nóng và nhựa thông tự nấu, treo ráo rồi hút chân không.",
      "These ducks waddle like rolling gourds, and that is their name. The farm lies where the stream widens; they find snails, shrimp and moss for themselves and get a meal of light paddy at evening. Four months is twice as long as ordinary ducks take, so the meat is close and fragrant. They are dressed at three in the morning, hung to dry and sealed."
    ),
    contains: bi("Vịt bầu nguyên con", "Whole duck"),
    variants: [{ size: bi("con 1,6 kg", "1.6 kg bird"), priceVnd: 195000, grams: 1850, stock: 28 }],
  },
  {
    handle: "ngan-re-suoi-khe",
    producer: "trai-vit-suoi-khe",
    craft: "nuoi-vit",
    family: "freshMeat",
    art: "duck",
    title: bi("Ngan ré Suối Khe", "Suối Khe small Muscovy duck"),
    summary: bi(
      "Ngan ré lông loang, nhỏ con, nuôi năm tháng; thịt đỏ, da giòn khi nướng.",
      "A small pied Muscovy raised five months; red meat and a skin that crisps."
    ),
    story: bi(
      "Ngan ré nhỏ và bay được, chiều nào cũng có vài con đậu trên nóc chuồng trâu. Trại không cắt cánh, chỉ gọi về bằng tiếng gõ chậu. Giống này nuôi năm tháng, mái chỉ hơn cân rưỡi, thịt đỏ và không hôi. Ngày thường nấu măng, có giỗ thì hấp xôi nếp nương trong bụng. Ngan giao đã làm sạch, kèm một túi sả gừng đập dập và tờ giấy ghi cách nấu của bà.",
      "This small Muscovy can fly, and every evening a few sit on the roof of the buffalo shed. Wings are not clipped; they come home to the sound of a beaten basin. It takes five months, and a female weighs little over a kilo and a half, red-fleshed and clean in taste. On feast days it is steamed with sticky rice inside. Grandmother's recipe comes with each bird."
    ),
    contains: bi("Ngan nguyên con", "Whole Muscovy duck"),
    variants: [{ size: bi("con 1,5 kg", "1.5 kg bird"), priceVnd: 215000, grams: 1750, stock: 10 }],
  },
  {
    handle: "trung-vit-bau-suoi-khe",
    producer: "trai-vit-suoi-khe",
    craft: "nuoi-vit",
    family: "freshMeat",
    art: "duck",
    shelfLife: bi("21 ngày từ ngày nhặt", "21 days from collection"),
    usage: bi("Nấu chín trước khi ăn", "Cook before eating"),
    title: bi("Trứng vịt bầu Suối Khe", "Suối Khe duck eggs"),
    summary: bi(
      "Trứng vịt thả suối, lòng đỏ sẫm; lót trấu trong hộp bột giấy.",
      "Eggs of stream-fed ducks with deep orange yolks, bedded in rice husk."
    ),
    story: bi(
      "Vịt đẻ trước năm giờ sáng, trong bụi khoai nước, ven bờ, có hôm giữa lối đi. Hai đứa trẻ nhà này đi nhặt trứng bằng đèn pin trước khi đến trường, mỗi quả được năm trăm đồng bỏ ống. Trứng soi từng quả, lau khô bằng trấu chứ không rửa để giữ lớp màng. Lòng đỏ sẫm như hạt gấc vì vịt ăn ốc suối. Quả to quả nhỏ xếp lẫn, cân đủ mới đóng hộp.",
      "The ducks lay before five, in the taro, along the bank, sometimes in the middle of the path. Two children collect by torchlight before school, at five hundred đồng an egg for the money box. Each is candled and rubbed with husk, not washed, to keep its skin. Stream snails make the yolks as dark as gac. Large and small lie together, and the box is filled by weight."
    ),
    contains: bi("Trứng vịt tươi", "Fresh duck eggs"),
    variants: [{ size: bi("hộp 10 quả", "box of 10"), priceVnd: 48000, grams: 820, stock: 62 }],
  },
]
