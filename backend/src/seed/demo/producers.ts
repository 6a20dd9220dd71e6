import { bi } from "../text"
import type { DemoProducer } from "./types"

export const PRODUCERS: DemoProducer[] = [
  {
    handle: "htx-che-khau-sen",
    kind: "cooperative",
    name: bi("HTX Chè Khau Sen", "Khau Sen Tea Cooperative"),
    communeCode: "02260",
    village: "khau-sen",
    street: "Bản Khau Sen",
    foundedYear: 2012,
    verification: "verified",
    story: bi(
      "Ba mươi tám hộ góp chung một lò sao, một cái cân và một quyển sổ. Ai hái, hái ở nương nào, ai đứng chảo đều ghi tay, cuối ngày chụp lại gửi vào nhóm chung. Hợp tác xã trả tiền búp theo cấp vào thứ Bảy, chưa trễ lần nào từ năm 2012.",
      "Thirty-eight households share one firing house, one scale and one ledger. Who picked, from which plot and who stood at the pan is written by hand and photographed at night. Buds are paid by grade on Saturdays, never late since 2012."
    ),
  },
  {
    handle: "htx-che-lung-sao",
    kind: "cooperative",
    name: bi("HTX Chè cổ thụ Lùng Sảo", "Lùng Sảo Old Tea Cooperative"),
    communeCode: "00952",
    village: "lung-sao",
    street: "Thôn Lùng Sảo",
    foundedYear: 2009,
    verification: "verified",
    story: bi(
      "Hợp tác xã giữ 2.140 gốc chè có thẻ tên, mỗi gốc một dòng trong sổ. Năm nào cây cho quá nhiều thì năm sau được nghỉ hái vụ thu. Nhà xưởng làm bằng đất trình, mát quanh năm, không cần điều hòa.",
      "The cooperative keeps 2,140 tagged trees, each a line in its book. A tree that gave too much is spared the next autumn. The workshop is rammed earth and cool all year without machines."
    ),
  },
  {
    handle: "tra-nam-suong",
    kind: "company",
    name: bi("Công ty TNHH Trà Nậm Sương", "Nậm Sương Tea Company"),
    communeCode: "01090",
    village: "nam-suong",
    street: "Thôn Nậm Sương",
    foundedYear: 2015,
    verification: "verified",
    story: bi(
      "Công ty của một gia đình bốn người và mười sáu thợ trong bản. Họ mua lá tươi theo hợp đồng năm, giá sàn không đổi dù chợ xuống. Gian ủ, gian ép và gian nếm nằm thẳng hàng, khách đi một vòng là hiểu bánh trà.",
      "A family of four and sixteen workers of the village. Leaf is bought on yearly contracts with a floor price that holds when the market falls. Heaping, pressing and tasting rooms stand in a row; one walk explains a tea cake."
    ),
  },
  {
    handle: "htx-che-doi-co",
    kind: "cooperative",
    name: bi("HTX Chè xanh Đồi Cọ", "Đồi Cọ Green Tea Cooperative"),
    communeCode: "02509",
    village: "doi-co",
    street: "Tổ 5, đồi Cọ",
    foundedYear: 2006,
    verification: "verified",
    story: bi(
      "Sáu mươi lăm hộ trên bốn mươi hai héc ta chè, chia tám tổ theo quả đồi. Mỗi tổ tự kiểm tra chéo tổ bên, biên bản dán ở nhà cân. Máy sao đốt củi ép từ vỏ trấu và cành chè đốn.",
      "Sixty-five households on forty-two hectares, in eight teams, one a hill. Each inspects its neighbour, and the minutes hang in the weighing shed. The dryers burn rice husk and prunings."
    ),
  },
  {
    handle: "htx-ong-sung-hoa",
    kind: "cooperative",
    name: bi("HTX Ong Sủng Hoa", "Sủng Hoa Bee Cooperative"),
    communeCode: "00769",
    village: "sung-hoa",
    street: "Thôn Sủng Hoa",
    foundedYear: 2014,
    verification: "verified",
    story: bi(
      "Hai mươi sáu nhà nuôi ong nội, tổng cộng chín trăm đõ. Luật của hợp tác xã chỉ có ba điều: quay một lần, để lại một cầu, không cho ong ăn đường trong vụ. Ai phạm thì cả vụ ấy bán mật chỗ khác.",
      "Twenty-six families and nine hundred hives of local bees. The rules are three: spin once, leave one comb, no sugar in the season. Whoever breaks one sells elsewhere that year."
    ),
  },
  {
    handle: "trai-ong-rung-lau",
    kind: "farm",
    name: bi("Trại ong Rừng Lau", "Rừng Lau Bee Farm"),
    communeCode: "02512",
    village: null,
    street: "Xóm Rừng Lau",
    foundedYear: 2001,
    verification: "verified",
    story: bi(
      "Trại của hai anh em, người anh theo ong đi, người em ở nhà lọc mật và ghi sổ. Ba trăm đàn chia bốn bãi. Cửa kho có tấm bảng đen viết thời tiết từng ngày của vụ hoa, xóa đi chép lại vào sổ mỗi cuối tuần.",
      "Two brothers: the elder travels with the bees, the younger strains and keeps the books. Three hundred colonies on four sites. A blackboard at the store records the weather of each day of bloom."
    ),
  },
  {
    handle: "tht-ruou-na-chom",
    kind: "cooperative_group",
    name: bi("Tổ hợp tác Rượu Nà Chóm", "Nà Chóm Corn Wine Group"),
    communeCode: "02221",
    village: "na-chom",
    street: "Bản Nà Chóm",
    foundedYear: 2010,
    verification: "verified",
    story: bi(
      "Chín nhà nấu chung công thức, mỗi nhà một nồi. Men do sáu bà trong bản làm và chia theo số cân ngô. Rượu gom về kho chung, đo độ, lấy mẫu gửi kiểm nghiệm rồi mới đóng chai.",
      "Nine households share one recipe, each with its own still. Six women make the yeast and give it out by the weight of maize. The wine is gathered, measured and tested before it is bottled."
    ),
  },
  {
    handle: "ho-ruou-phieng-men",
    kind: "household_business",
    name: bi("Hộ kinh doanh Rượu Phiêng Men", "Phiêng Men Family Distillery"),
    communeCode: "02266",
    village: "phieng-sao",
    street: "Thôn Phiêng Men",
    foundedYear: 1998,
    verification: "verified",
    story: bi(
      "Một nhà ba thế hệ, hai nồi chưng và một vườn chuối quanh ao. Bà nấu rượu thóc, con dâu lo rượu nếp, cháu gái chụp ảnh và trả lời khách. Tết đến nhà chỉ bán cho người đã đặt từ tháng Mười.",
      "Three generations, two stills and a ring of bananas round a pond. Grandmother distils paddy, her daughter-in-law presses black rice, the granddaughter answers customers."
    ),
  },
  {
    handle: "htx-cam-bai-cam",
    kind: "cooperative",
    name: bi("HTX Cam Bãi Cam", "Bãi Cam Orange Cooperative"),
    communeCode: "02392",
    village: "bai-cam",
    street: "Thôn Bãi Cam",
    foundedYear: 2008,
    verification: "verified",
    story: bi(
      "Bốn mươi bảy nhà vườn, hai trăm héc ta, một dây chuyền phân cỡ cũ mua lại của nhà máy chai. Cam lỡ cỡ làm nước cốt và mứt. Sổ phun thuốc của từng vườn treo ở cổng, ai đi qua cũng đọc được.",
      "Forty-seven orchards on two hundred hectares, and a sizing line bought second-hand from a bottle works. Odd fruit becomes cordial and peel. Each orchard's spray book hangs at its gate for anyone to read."
    ),
  },
  {
    handle: "trai-buoi-soi-lau",
    kind: "farm",
    name: bi("Trại bưởi Soi Lau", "Soi Lau Pomelo Farm"),
    communeCode: "02449",
    village: "soi-lau",
    street: "Soi Lau",
    foundedYear: 1989,
    verification: "verified",
    story: bi(
      "Ba trăm hai mươi gốc bưởi trên bãi sông, già nhất hơn bảy mươi năm. Trại bón bùn ao và lá mục, mùa lũ buộc thuyền vào gốc cây. Bưởi bán ra có tem số gốc, khách quen hay hỏi đúng gốc năm trước.",
      "Three hundred and twenty trees on the river flats, the oldest over seventy. They are fed with pond mud and leaf mould; in flood the boats are tied to them. Each fruit carries its tree's number."
    ),
  },
  {
    handle: "htx-nong-lam-can-hong",
    kind: "cooperative",
    name: bi("HTX Nông lâm Cán Hồng", "Cán Hồng Orchard and Forest Cooperative"),
    communeCode: "00874",
    village: "can-hong",
    street: "Thôn Cán Hồng",
    foundedYear: 2016,
    verification: "verified",
    story: bi(
      "Hợp tác xã làm hồng mùa thu, trà dây và gừng những tháng còn lại để người làm có việc quanh năm. Hai mươi chín thành viên, mười chín là phụ nữ. Lò sấy dùng chung, đặt lịch bằng thẻ tre.",
      "Persimmons in autumn, vine tea and ginger in the other months, so that there is work all year. Twenty-nine members, nineteen of them women. The dryer is booked with bamboo tags."
    ),
  },
  {
    handle: "htx-banh-xom-gai",
    kind: "cooperative",
    name: bi("HTX Bánh Xóm Gai", "Xóm Gai Cake Cooperative"),
    communeCode: "02287",
    village: "xom-gai",
    street: "Xóm Gai",
    foundedYear: 2013,
    verification: "verified",
    story: bi(
      "Mười chín nhà bánh gom thành một hợp tác xã để có chung giấy chứng nhận và một xe giao hàng. Bột vẫn giã riêng từng nhà, nhân trộn chung một chỗ. Bánh nào dưới cân nặng thì ăn sáng ở xưởng.",
      "Nineteen cake-making houses joined to share one certificate and one van. Dough is still pounded at home, fillings mixed together. Any cake under weight is breakfast at the workshop."
    ),
  },
  {
    handle: "ho-banh-bep-lua",
    kind: "household_business",
    name: bi("Hộ kinh doanh Bếp Lụa", "Lụa's Kitchen"),
    communeCode: "00694",
    village: null,
    street: "Tổ 8",
    foundedYear: 2017,
    verification: "pending",
    story: bi(
      "Chị Lụa bắt đầu bằng một gánh bánh chưng gù ở cổng chợ. Bây giờ bếp có năm người, hai nồi luộc trăm lít và một cuốn sổ ghi tên những người đã chỉ cho chị từng thứ bánh.",
      "Lụa began with a shoulder pole of hunchback cakes at the market gate. Now there are five people, two hundred-litre pots and a book of everyone who taught her a cake."
    ),
  },
  {
    handle: "htx-mien-dong-dong",
    kind: "cooperative",
    name: bi("HTX Miến Đồng Dong", "Đồng Dong Noodle Cooperative"),
    communeCode: "02536",
    village: "dong-dong",
    street: "Thôn Đồng Dong",
    foundedYear: 2011,
    verification: "verified",
    story: bi(
      "Ba mươi mốt hộ trồng dong và sắn dây, bốn xưởng tráng. Nước lọc bột lấy từ giếng sâu, kết quả thử nước dán ở cửa mỗi quý. Hợp tác xã mua củ theo độ bột chứ không theo cân.",
      "Thirty-one growers of canna and kudzu and four noodle sheds. The water comes from a deep well and its tests are posted every quarter. Roots are bought by starch, not by weight."
    ),
  },
  {
    handle: "tht-bun-na-bun",
    kind: "cooperative_group",
    name: bi("Tổ hợp tác Bún Nà Bún", "Nà Bún Noodle Group"),
    communeCode: "02269",
    village: null,
    street: "Thôn Nà Bún",
    foundedYear: 2018,
    verification: "verified",
    story: bi(
      "Mười một nhà thay phiên một máy ép nước. Phiên ai người ấy nấu, dọn và ký sổ, sổ có cột ghi trời nắng hay mưa. Màu nhuộm bún đều từ vườn, mùa nào thiếu gấc thì hộp ghi bốn màu.",
      "Eleven households take turns at one press, and whoever has the turn cooks, cleans and signs. The colours all come from gardens; in a season without gac the box says four."
    ),
  },
  {
    handle: "htx-gao-then-lua",
    kind: "cooperative",
    name: bi("HTX Gạo Thèn Lúa", "Thèn Lúa Rice Cooperative"),
    communeCode: "01108",
    village: "then-lua",
    street: "Thôn Thèn Lúa",
    foundedYear: 2019,
    verification: "verified",
    story: bi(
      "Bảy mươi hai hộ trên ba trăm mười thửa ruộng bậc thang. Thóc nhà nào xay riêng mẻ nhà ấy, túi gạo in tên chủ ruộng. Người trẻ về làm có ba, lo máy xay, kho và bán hàng.",
      "Seventy-two households on three hundred and ten terraces. Each one's paddy is milled apart and its name printed on the bag. Three young people came home for the mill, the store and the sales."
    ),
  },
  {
    handle: "tht-mang-khau-tre",
    kind: "cooperative_group",
    name: bi("Tổ hợp tác Măng Khau Tre", "Khau Tre Bamboo Shoot Group"),
    communeCode: "02245",
    village: null,
    street: "Thôn Khau Tre",
    foundedYear: 2016,
    verification: "verified",
    story: bi(
      "Tổ mười bốn người được giao một trăm hai mươi héc ta rừng vầu, chia năm khoảnh luân phiên. Kiểm lâm cùng tổ đếm mầm mỗi tháng Ba. Ai lấy quá phần thì năm sau trông khoảnh nghỉ.",
      "Fourteen people were entrusted with a hundred and twenty hectares of bamboo in five rotating parts. Shoots are counted with the rangers each March; whoever takes too much guards the resting part."
    ),
  },
  {
    handle: "gac-bep-bep-da",
    kind: "company",
    name: bi("Công ty TNHH Bếp Đá", "Bếp Đá Smokehouse"),
    communeCode: "00721",
    village: null,
    street: "Thôn Bếp Đá",
    foundedYear: 2018,
    verification: "verified",
    story: bi(
      "Xưởng hun khói có tám bếp đá, mỗi bếp một người trông. Gia súc mua qua chợ phiên, có giấy kiểm dịch. Khói đi lên mái qua ba lớp lưới để bồ hóng không rơi, nhiệt kế treo ngang tầm thịt.",
      "Eight stone hearths, one keeper each. Animals are bought at the weekly market with veterinary papers. Smoke leaves through three nets, and a thermometer hangs level with the meat."
    ),
  },
  {
    handle: "htx-ca-song-gam",
    kind: "cooperative",
    name: bi("HTX Thủy sản Sông Gâm", "Gâm River Fish Cooperative"),
    communeCode: "02248",
    village: null,
    street: "Bến Thủy, thôn Nà Bến",
    foundedYear: 2015,
    verification: "verified",
    story: bi(
      "Chín mươi lồng trên hồ và mười sáu ao khe. Hai người lặn mỗi tuần kiểm lưới, số cá chết ghi lên bảng cho mọi nhà thấy. Xưởng cắt lạnh đặt ngay bến, cá từ lồng lên bàn dưới nửa giờ.",
      "Ninety cages on the lake and sixteen spring ponds. Two divers check the nets weekly, and losses go on a board for all to see. The cutting room is on the landing."
    ),
  },
  {
    handle: "trai-vit-suoi-khe",
    kind: "farm",
    name: bi("Trại vịt Suối Khe", "Suối Khe Duck Farm"),
    communeCode: "02404",
    village: null,
    street: "Thôn Suối Khe",
    foundedYear: 2010,
    verification: "verified",
    story: bi(
      "Trại nuôi hai nghìn vịt bầu một lứa trên khúc suối rộng, giữ giống riêng, không lai. Người vợ ấp trứng bằng trấu nóng như bà ngoại dạy, người chồng lo xe lạnh và giấy tờ.",
      "Two thousand ducks at a time on a broad reach of stream, from stock of its own that is never crossed. The wife hatches in warm husk as her grandmother did; the husband sees to the van and the papers."
    ),
  },
  {
    handle: "tht-thao-qua-lao-suong",
    kind: "cooperative_group",
    name: bi("Tổ hợp tác Gia vị Lao Sương", "Lao Sương Spice Group"),
    communeCode: "00937",
    village: null,
    street: "Thôn Lao Sương",
    foundedYear: 2017,
    verification: "verified",
    story: bi(
      "Mười bảy nhà giữ rừng thảo quả trên nghìn mét. Tổ cùng canh lửa mùa khô và cùng hái mùa thu. Gia vị khác đi kèm để qua những năm thảo quả mất mùa, chừng bốn năm một lần.",
      "Seventeen families keep a cardamom forest above a thousand metres, watching for fire in the dry months and picking together. The other spices carry them through a failed crop, one year in four."
    ),
  },
  {
    handle: "htx-may-tre-na-may",
    kind: "cooperative",
    name: bi("HTX Mây tre Nà Mây", "Nà Mây Cane Cooperative"),
    communeCode: "02269",
    village: "na-may",
    street: "Bản Nà Mây",
    foundedYear: 2014,
    verification: "verified",
    story: bi(
      "Mười ba thợ đan, chín người học từ lớp tối. Người già lo hàng dùng, người trẻ lo đèn và giỏ. Mỗi món có mảnh giấy nhỏ cài dưới đáy ghi tên người đan, ai thích đổi tên thành hình vẽ cũng được.",
      "Thirteen weavers, nine of them from the evening class. The old make tools, the young make lamps. A slip under each piece names its weaver, or shows a drawing if they prefer."
    ),
  },
  {
    handle: "tht-non-ban-la",
    kind: "cooperative_group",
    name: bi("Tổ hợp tác Nón Bản Lá", "Bản Lá Hat Group"),
    communeCode: "02302",
    village: "ban-la",
    street: "Bản Lá",
    foundedYear: 2016,
    verification: "verified",
    story: bi(
      "Hai mươi bốn chị, người vót vành, người là lá, người khâu, chia tiền theo công đoạn và dán bảng chia ở nhà văn hóa. Tháng cấy và tháng gặt nghỉ, đơn hàng phải đợi lúa.",
      "Twenty-four women shave hoops, iron leaf and stitch, and share by step; the table hangs in the village hall. At planting and harvest they stop, and orders wait for the rice."
    ),
  },
  {
    handle: "htx-lanh-lung-lanh",
    kind: "cooperative",
    name: bi("HTX Lanh Lùng Lanh", "Lùng Lanh Hemp Cooperative"),
    communeCode: "00901",
    village: "lung-lanh",
    street: "Thôn Lùng Lanh",
    foundedYear: 2005,
    verification: "verified",
    story: bi(
      "Sáu mươi ba người, từ gieo lanh đến may túi đều trong một bản. Tiền công tính theo bước, ghi trên que tre khắc vạch cho ai chưa biết chữ. Lớp chữ buổi tối do chính hợp tác xã trả lương cô giáo.",
      "Sixty-three people do every step from sowing to sewing in one village. Wages are kept on notched sticks for those who cannot read; the evening class is paid for by the cooperative."
    ),
  },
  {
    handle: "tht-tho-cam-khuon-hoa",
    kind: "cooperative_group",
    name: bi("Tổ hợp tác Thổ cẩm Khuôn Hoa", "Khuôn Hoa Brocade Group"),
    communeCode: "01243",
    village: "khuon-hoa",
    street: "Thôn Khuôn Hoa",
    foundedYear: 2013,
    verification: "verified",
    story: bi(
      "Mười bốn khung dệt, mỗi khung một chị. Tổ quay lại từng mẫu hoa văn cũ bằng điện thoại và cất trong thẻ nhớ gửi nhà trưởng bản. Hàng dệt bán có tên người dệt, hàng may bán tên tổ.",
      "Fourteen looms and fourteen women. The old patterns are being filmed, and the card is kept by the headman. Woven pieces carry the weaver's name, sewn ones the group's."
    ),
  },
  {
    handle: "nha-san-phieng-sao",
    kind: "household_business",
    name: bi("Nhà sàn Phiêng Sao", "Phiêng Sao Stilt House"),
    communeCode: "02266",
    village: "phieng-sao",
    street: "Bản Phiêng Sao",
    foundedYear: 2014,
    verification: "verified",
    story: bi(
      "Nhà sàn bảy gian của một gia đình sáu người, đón tám khách mỗi đêm. Rau và gà của nhà, cá của anh em bên hồ. Bà chủ dệt khăn bông những tối vắng khách.",
      "A house of seven bays, a family of six and eight guests a night. Greens and hens are their own, the fish a brother's. The hostess weaves cotton on evenings without guests."
    ),
  },
  {
    handle: "bac-lao-cham",
    kind: "household_business",
    name: bi("Lò bạc Lao Chạm", "Lao Chạm Silver Forge"),
    communeCode: "00733",
    village: null,
    street: "Thôn Lao Chạm",
    foundedYear: 1976,
    verification: "pending",
    story: bi(
      "Cha rèn, con chạm, cháu trai kéo bễ sau giờ học. Bạc cân trước mặt khách, vụn gom trả lại hoặc trừ tiền. Cuốn sổ ghi người đeo đầu tiên đã sang quyển thứ ba.",
      "The father forges, the son chases, the grandson pulls the bellows after school. Silver is weighed before the buyer and filings returned. The book of first wearers is in its third volume."
    ),
  },
  {
    handle: "khen-sang-khen",
    kind: "individual",
    name: bi("Khèn Vàng Mí Tủa", "Vàng Mí Tủa, khèn maker"),
    communeCode: "00763",
    village: "sang-khen",
    street: "Thôn Sảng Khèn",
    foundedYear: 1993,
    verification: "verified",
    story: bi(
      "Một người thợ, một mái hiên, một bếp than. Ông làm hai chục cây khèn một năm, nhận chữa khèn cũ của bất cứ ai làm. Đặt mua phải chờ, vì ống trúc gác bếp chưa đủ hai năm ông không đụng đến.",
      "One maker, one porch, one charcoal fire. He finishes twenty khèn a year and mends old ones whoever made them. Orders wait, because he will not touch a pipe before its second year of smoke."
    ),
  },
  {
    handle: "qua-lang-thanh-tuyen",
    kind: "company",
    name: bi("Công ty TNHH Quà Làng Thành Tuyên", "Thành Tuyên Village Gifts"),
    communeCode: "02215",
    village: null,
    street: "Tổ 12",
    foundedYear: 2021,
    verification: "verified",
    story: bi(
      "Công ty không làm ra món nào, chỉ đi lấy, xếp và gửi. Mỗi giỏ ghi tên người làm và giá mua tại gốc của từng món. Kho nhỏ bằng một lớp học, bánh không được ở lại qua đêm.",
      "It makes nothing; it fetches, packs and sends. Each basket names the makers and what each was paid. The store is the size of a classroom, and cakes may not stay the night."
    ),
  },
]
