import { bi } from "../text"
import type { DemoVillage } from "./types"

export const VILLAGES: DemoVillage[] = [
  {
    handle: "khau-sen",
    name: bi("Khau Sen", "Khau Sen"),
    type: "traditional_craft_village",
    status: "effective",
    communeCode: "02260",
    crafts: ["che-shan-tuyet", "che-bien-qua"],
    altitudeMetres: 1100,
    foundedYear: 1890,
    summary: bi(
      "Chè Shan tuyết giữa ruộng bậc thang và vườn lê.",
      "Shan tea between rice terraces and pear orchards."
    ),
    story: bi(
      "Đường lên Khau Sen có bốn mươi mốt khúc cua, khúc cuối cùng nhìn xuống thấy cả mặt hồ. Bản có năm mươi hai nóc nhà, nhà nào cũng có vài chục gốc chè cổ ngay sau bếp. Tháng Ba hái búp, tháng Bảy hái lê, tháng Mười gặt lúa: ba mùa nối nhau nên lò sao chè ít khi nguội. Trẻ con ở đây biết phân biệt lửa củi dẻ với lửa củi keo bằng mùi.",
      "The road to Khau Sen has forty-one bends, and from the last you see the whole lake. There are fifty-two roofs, each with a few dozen old tea trees behind the kitchen. Buds in March, pears in July, rice in October: the seasons overlap, so the firing pans seldom cool. Children here tell chestnut fire from acacia by its smell."
    ),
  },
  {
    handle: "lung-sao",
    name: bi("Lùng Sảo", "Lùng Sảo"),
    type: "traditional_craft_village",
    status: "effective",
    communeCode: "00952",
    crafts: ["che-shan-tuyet", "luu-tru-ban"],
    altitudeMetres: 1350,
    foundedYear: null,
    summary: bi(
      "Rừng chè cổ thụ, mỗi gốc có thẻ tên.",
      "A forest of old tea in which every tree has a tag."
    ),
    story: bi(
      "Lùng Sảo không có hàng chè, chỉ có rừng chè. Gốc to nhất ba người ôm, các cụ bảo đã đứng đó trước khi lập bản. Nhà trình tường vàng nằm rải dưới tán, sáng sương phủ đến ngực. Hương ước năm 2009 ghi sáu điều về cây chè, điều đầu tiên là không ai được chặt, kể cả chủ đất.",
      "Lùng Sảo has no rows of tea, only a forest. Three people can just embrace the thickest trunk, and elders say it stood before the village. Yellow rammed-earth houses lie scattered beneath, and mist comes up to the chest. The village rules of 2009 hold six articles on tea; the first is that nobody may fell a tree, not even its owner."
    ),
  },
  {
    handle: "nam-suong",
    name: bi("Nậm Sương", "Nậm Sương"),
    type: "craft_village",
    status: "effective",
    communeCode: "01090",
    crafts: ["che-shan-tuyet"],
    altitudeMetres: 1020,
    foundedYear: 1972,
    summary: bi(
      "Trà ép bánh và trà ống tre bên suối nóng.",
      "Pressed tea and bamboo tea beside a warm spring."
    ),
    story: bi(
      "Nậm Sương có mạch nước ấm chảy qua giữa bản, mùa đông bốc hơi trắng như sương. Người ta bảo nhờ hơi ấm ấy mà gian ủ trà ở đây lên men đều hơn nơi khác. Từ những bao chè bán xô, bản học ép bánh từ năm 2011, bắt đầu bằng một cái cối giã gạo và hai hòn đá mài.",
      "A warm spring runs through Nậm Sương and smokes white in winter. People credit its warmth with fermenting their tea more evenly than elsewhere. Once the leaf was sold by the sack; in 2011 the village began to press it, starting with a rice mortar and two grindstones."
    ),
  },
  {
    handle: "doi-co",
    name: bi("Đồi Cọ", "Đồi Cọ"),
    type: "craft_village",
    status: "effective",
    communeCode: "02509",
    crafts: ["che-xanh"],
    altitudeMetres: 70,
    foundedYear: 1964,
    summary: bi("Đồi bát úp, chè xanh xen cọ.", "Bowl-shaped hills of green tea under fan palms."),
    story: bi(
      "Đồi Cọ là đất nông trường cũ. Khi nông trường giải thể, mỗi nhà nhận một quả đồi, có người bốc thăm trúng đồi toàn đá mà bây giờ lại cho chè thơm nhất. Tiếng kẻng sáu giờ vẫn giữ, chỉ khác là kẻng gọi hái chứ không gọi họp.",
      "Đồi Cọ was a state farm. When it was dissolved each household drew a hill by lot, and whoever drew the stony one now has the most fragrant tea. The six o'clock gong is still rung, only it calls people to pick and no longer to meetings."
    ),
  },
  {
    handle: "sung-hoa",
    name: bi("Sủng Hoa", "Sủng Hoa"),
    type: "traditional_craft",
    status: "effective",
    communeCode: "00769",
    crafts: ["nuoi-ong"],
    altitudeMetres: 1250,
    foundedYear: null,
    summary: bi(
      "Đõ ong trên vách đá, mật hoa bạc hà.",
      "Hives on the cliff and mint-flower honey."
    ),
    story: bi(
      "Ở Sủng Hoa, đất quý đến mức phải gùi từng gùi đổ vào hốc đá để trồng ngô. Nhưng hoa bạc hà thì tự mọc, chỗ nào có chút đất là có hoa. Đõ ong đục từ thân cây, đặt quay lưng ra gió bắc. Mùa hoa chỉ năm tuần, cả bản đi nhẹ nói khẽ quanh đõ.",
      "Soil is so precious in Sủng Hoa that it is carried in baskets into hollows of the rock to grow maize. Mint needs no help and flowers wherever a little earth has caught. Hives are hollowed logs, set with their backs to the north wind. The bloom lasts five weeks, and the village walks softly."
    ),
  },
  {
    handle: "bai-cam",
    name: bi("Bãi Cam", "Bãi Cam"),
    type: "craft_village",
    status: "effective",
    communeCode: "02392",
    crafts: ["trong-cam", "che-bien-qua"],
    altitudeMetres: 60,
    foundedYear: 1958,
    summary: bi(
      "Vườn cam sành ven bãi sông, chín từ tháng Mười Một.",
      "Mandarin orchards by the river, ripe from November."
    ),
    story: bi(
      "Bãi Cam nằm chỗ con suối lớn đổ ra sông, đất nửa phù sa nửa sỏi. Cam về đây theo một ông lái đò mang mười gốc giống từ thượng nguồn. Tháng Mười Hai xe vào lấy cam phải xếp hàng từ cầu treo, hàng nước đầu cầu mở đến nửa đêm.",
      "Bãi Cam lies where a large stream meets the river, on ground half silt and half gravel. Mandarins came with a boatman who brought ten young trees from upstream. In December lorries queue from the suspension bridge, and its tea stall stays open until midnight."
    ),
  },
  {
    handle: "soi-lau",
    name: bi("Soi Lau", "Soi Lau"),
    type: "craft_village",
    status: "effective",
    communeCode: "02449",
    crafts: ["trong-buoi", "che-bien-qua"],
    altitudeMetres: 45,
    foundedYear: null,
    summary: bi(
      "Bưởi bãi phù sa, để cát nửa tháng mới ăn.",
      "Pomelos of the silt banks, rested on sand before eating."
    ),
    story: bi(
      "Soi Lau là dải đất hình lưỡi liềm trong khúc cong sông Gâm. Trước kia chỉ có lau, nay vườn bưởi kín đến mép nước. Năm lũ lớn, cả soi ngập bốn ngày, cây bưởi vẫn sống, chỉ bùn đóng lên thân cao quá đầu người còn vết đến nay.",
      "Soi Lau is a sickle of land in a bend of the Gâm. Once it was all reeds; now pomelos reach the water. In the great flood it stood under for four days. The trees lived, and the line of mud above head height is still on their trunks."
    ),
  },
  {
    handle: "na-chom",
    name: bi("Nà Chóm", "Nà Chóm"),
    type: "traditional_craft_village",
    status: "effective",
    communeCode: "02221",
    crafts: ["ruou-ngo-men-la"],
    altitudeMetres: 210,
    foundedYear: 1920,
    summary: bi(
      "Rượu ngô và những người giữ men hai mươi hai thứ lá.",
      "Corn wine, and the keepers of a yeast of twenty-two leaves."
    ),
    story: bi(
      "Khói bếp rượu ở Nà Chóm bay ngang chứ không bay lên, vì núi chắn ba phía. Sáu bà giữ men họp nhau mỗi năm một lần để chọn người thứ bảy học nghề, có năm chọn không ra. Ngô là ngô nếp tẻ ba tháng, trồng trên sườn nương ít phân.",
      "Smoke from the stills of Nà Chóm drifts sideways, as hills close it in on three sides. Its six yeast keepers meet once a year to choose a seventh to teach, and in some years find nobody. The maize is a local three-month kind from lean hillside fields."
    ),
  },
  {
    handle: "lung-lanh",
    name: bi("Lùng Lanh", "Lùng Lanh"),
    type: "traditional_craft_village",
    status: "effective",
    communeCode: "00901",
    crafts: ["det-lanh"],
    altitudeMetres: 650,
    foundedYear: null,
    summary: bi(
      "Lanh gieo, tước, nối, dệt, vẽ sáp, nhuộm chàm trong một bản.",
      "Hemp sown, stripped, woven, waxed and dyed in one village."
    ),
    story: bi(
      "Ở Lùng Lanh, phụ nữ nối sợi trong lúc đi đường, lúc chờ xe, lúc nghe loa xã. Cuộn lanh ở tay trái, ngón cái tay phải vê mối nối mà không cần nhìn. Thùng chàm xếp dọc hiên, thùng nào cũng có tên như gọi người. Ngày chợ không ai nhuộm, vì tay xanh thì khó mặc cả.",
      "In Lùng Lanh women splice thread while they walk, wait for the bus or listen to the loudspeaker. The coil sits on the left hand and the right thumb rolls the join unseen. Indigo vats line the porches, each with a name like a person's. Nobody dyes on market day, since it is hard to bargain with blue hands."
    ),
  },
  {
    handle: "na-may",
    name: bi("Nà Mây", "Nà Mây"),
    type: "craft_village",
    status: "struggling",
    communeCode: "02269",
    crafts: ["dan-may-tre"],
    altitudeMetres: 180,
    foundedYear: null,
    summary: bi(
      "Gùi, giỏ, mẹt bên hồ; người trẻ đang học lại.",
      "Baskets and trays by the lake, which the young are learning again."
    ),
    story: bi(
      "Có thời cả Nà Mây chỉ còn bốn người đan, đều ngoài sáu mươi. Một lớp học mở ở nhà văn hóa buổi tối, hai mươi mốt người đến, chín người ở lại. Mây rừng giờ phải đi xa nửa ngày mới có, nên bản trồng mây dưới tán vườn, năm thứ tư mới cắt được lứa đầu.",
      "For a time only four people still wove in Nà Mây, all past sixty. An evening class in the village hall drew twenty-one; nine stayed. Wild rattan is now half a day's walk away, so it is planted under the orchards, and the first could be cut in the fourth year."
    ),
  },
  {
    handle: "ban-la",
    name: bi("Bản Lá", "Bản Lá"),
    type: "craft_village",
    status: "effective",
    communeCode: "02302",
    crafts: ["dan-non"],
    altitudeMetres: 150,
    foundedYear: 2003,
    summary: bi("Nón lá cọ khâu một nghìn hai trăm mũi.", "Palm hats of twelve hundred stitches."),
    story: bi(
      "Nghề nón về Bản Lá theo một cô dâu dưới xuôi. Cô dạy em chồng, em chồng dạy hàng xóm, hai mươi năm sau cả bản khâu nón những tháng nông nhàn. Lá cọ phơi trắng sân, đi qua phải vòng sát tường.",
      "Hat making came to Bản Lá with a bride from the lowlands. She taught her sister-in-law, who taught the neighbours, and twenty years later the village stitches in every slack month. Palm leaf whitens the yards, and you must walk along the wall to pass."
    ),
  },
  {
    handle: "xom-gai",
    name: bi("Xóm Gai", "Xóm Gai"),
    type: "traditional_craft_village",
    status: "effective",
    communeCode: "02287",
    crafts: ["banh-gai", "banh-khao"],
    altitudeMetres: 55,
    foundedYear: null,
    summary: bi(
      "Bánh gai giã cối đạp chân, chè lam tháng Chạp.",
      "Ramie cakes from foot mortars, ginger sweets in the last month."
    ),
    story: bi(
      "Xóm Gai dậy lúc ba giờ. Cối đạp chân nhà này nghỉ thì nhà kia bắt nhịp, đến sáng mới im. Lá gai trồng quanh bờ rào, ai cần cứ sang hái, chỉ phải nói một câu. Khách đường xa hay nhận ra xóm bằng mùi mật mía trước khi thấy nhà.",
      "Xóm Gai gets up at three. When one foot mortar rests another takes the beat, until dawn. Ramie grows along the hedges and anyone may pick it who says so first. Travellers know the hamlet by the smell of cane syrup before they see a house."
    ),
  },
  {
    handle: "dong-dong",
    name: bi("Đồng Dong", "Đồng Dong"),
    type: "craft_village",
    status: "effective",
    communeCode: "02536",
    crafts: ["mien-dong", "bot-san-day"],
    altitudeMetres: 50,
    foundedYear: 1995,
    summary: bi(
      "Miến dong phơi phên và bột sắn dây mùa rét.",
      "Canna noodles on bamboo screens, kudzu starch in the cold."
    ),
    story: bi(
      "Tháng Chạp, cả cánh đồng sau xóm dựng đầy phên miến, gió lật nghe như vỗ cánh. Đồng Dong có bảy bể lọc chung, lịch dùng ghi phấn trên tường. Bã dong trước kia bỏ ven suối, nay ủ làm phân và trồng nấm, nước suối trong lại sau hai năm.",
      "In the twelfth month the field behind the hamlet fills with noodle screens that clap in the wind like wings. Seven settling tanks are shared, by a timetable chalked on the wall. Root waste once lay along the stream; now it is compost and mushrooms, and the water cleared in two years."
    ),
  },
  {
    handle: "khuon-hoa",
    name: bi("Khuôn Hoa", "Khuôn Hoa"),
    type: "traditional_craft",
    status: "endangered",
    communeCode: "01243",
    crafts: ["det-tho-cam", "luu-tru-ban"],
    altitudeMetres: 250,
    foundedYear: null,
    summary: bi(
      "Thổ cẩm đỏ dệt ngược, mười bốn khung còn chạy.",
      "Red brocade woven face down on fourteen looms."
    ),
    story: bi(
      "Khuôn Hoa đếm làng bằng khung dệt: mười bốn khung đang chạy, sáu khung gác mái. Hoa văn không vẽ ra giấy, mẹ truyền cho con gái bằng cách để con ngồi cạnh đếm sợi. Có ba mẫu chỉ còn một bà nhớ, nhóm trẻ đang quay lại từng hàng.",
      "Khuôn Hoa counts itself in looms: fourteen at work, six in the rafters. Patterns are not drawn; a mother passes them on by letting her daughter sit and count threads. Three are remembered by one grandmother alone, and the young are filming them row by row."
    ),
  },
  {
    handle: "sang-khen",
    name: bi("Sảng Khèn", "Sảng Khèn"),
    type: "traditional_craft",
    status: "endangered",
    communeCode: "00763",
    crafts: ["lam-khen", "cham-bac"],
    altitudeMetres: 1380,
    foundedYear: null,
    summary: bi(
      "Ba nhà còn làm khèn trên cao nguyên đá.",
      "Three houses on the stone plateau that still make khèn."
    ),
    story: bi(
      "Từ Sảng Khèn nhìn xuống chỉ thấy đá, nhìn lên chỉ thấy trời. Ba nhà làm khèn ở cách nhau hai quả đồi, mỗi nhà giữ một cách dát lưỡi gà và không dạy cho nhà kia. Ngày hội, ba người thổi chung một bài, người nghe sành phân biệt được khèn nhà nào.",
      "From Sảng Khèn you see only stone below and only sky above. The three houses that make khèn stand two hills apart, each with its own way of beating the reeds, which it does not tell the others. On feast days they play one tune together, and a good ear can tell the houses."
    ),
  },
  {
    handle: "then-lua",
    name: bi("Thèn Lúa", "Thèn Lúa"),
    type: "candidate",
    status: "unclassified",
    communeCode: "01108",
    crafts: ["trong-lua"],
    altitudeMetres: 900,
    foundedYear: null,
    summary: bi(
      "Ruộng bậc thang một vụ, gạo hạt tròn.",
      "Terraces of one crop a year and round-grained rice."
    ),
    story: bi(
      "Thèn Lúa có ba trăm mười thửa ruộng bậc thang, thửa bé nhất cấy đúng bốn hàng. Nước về từ một mương đào năm đời trước, mỗi nhà giữ một đoạn, đoạn nào vỡ thì nhà ấy chịu. Bản đang làm hồ sơ đề nghị công nhận làng nghề.",
      "Thèn Lúa has three hundred and ten terraces, of which the smallest takes four rows. Water comes by a channel dug five generations ago; each house keeps a stretch and answers for it. The village is preparing to apply for recognition."
    ),
  },
  {
    handle: "can-hong",
    name: bi("Cán Hồng", "Cán Hồng"),
    type: "craft_village",
    status: "effective",
    communeCode: "00874",
    crafts: ["trong-hong", "trong-cay-thuoc"],
    altitudeMetres: 980,
    foundedYear: null,
    summary: bi(
      "Hồng ngâm suối, hồng treo gió, trà dây.",
      "Persimmons steeped and wind-dried, and vine tea."
    ),
    story: bi(
      "Cuối tháng Mười, lá hồng ở Cán Hồng đỏ rực, quả còn vàng trên cành trụi. Bể ngâm xây giữa dòng suối là của chung, mỗi nhà một ngăn có khắc tên. Mùa treo hồng, hiên nhà nào cũng như treo đèn.",
      "At the end of October the leaves of Cán Hồng burn red and the fruit stays gold on bare boughs. The steeping tank in the stream is shared, each house with a named stall. In the hanging season every porch looks lit by lanterns."
    ),
  },
  {
    handle: "phieng-sao",
    name: bi("Phiêng Sao", "Phiêng Sao"),
    type: "craft_village",
    status: "effective",
    communeCode: "02266",
    crafts: ["luu-tru-ban", "trong-bong-det-vai", "ruou-thoc-men-la"],
    altitudeMetres: 200,
    foundedYear: null,
    summary: bi(
      "Nhà sàn bên hồ, bông trồng vườn, đêm nghe vượn.",
      "Stilt houses by the lake, garden cotton, gibbons at night."
    ),
    story: bi(
      "Phiêng Sao chỉ nhận khách ở mười hai nhà, luân phiên theo sổ treo ở nhà trưởng bản. Tiền trích một phần mười vào quỹ sửa đường và mua sách. Bếp nào cũng còn đỏ lửa, nên khách về áo vương mùi khói.",
      "Phiêng Sao takes guests in twelve houses, in turn, by a book that hangs at the headman's. A tenth of the money mends the road and buys schoolbooks. Every hearth still burns, so guests go home smelling of smoke."
    ),
  },
]
