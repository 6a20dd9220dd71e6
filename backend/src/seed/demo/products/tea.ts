import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const TEA: DemoProduct[] = [
  {
    handle: "che-shan-tuyet-khau-sen-mot-tom-mot-la",
    producer: "htx-che-khau-sen",
    craft: "che-shan-tuyet",
    family: "tea",
    title: bi("Chè Shan tuyết Khau Sen, một tôm một lá", "Khau Sen Shan tea, one bud and one leaf"),
    summary: bi(
      "Búp xuân hái trước tiết Cốc vũ, sao chảo gang, nước vàng trong, hậu ngọt dài.",
      "Spring buds picked before Grain Rain and fired in an iron pan; a clear yellow cup that stays sweet."
    ),
    story: bi(
      "Khau Sen nằm lưng chừng mây, sáng tháng Ba phải đợi đến chín giờ mới thấy ngọn cây. Bà con chỉ hái khi sương đã ráo, một tôm một lá, bỏ vào gùi lót lá chuối cho khỏi hấp hơi. Chè về đến nhà là sao ngay trong chảo gang, lửa củi dẻ, ba người thay nhau đảo suốt hai tiếng. Mẻ nhỏ nhất chỉ được bốn lạng khô. Túi nào cũng ghi ngày hái và tên người đứng chảo.",
      "Khau Sen sits half way into the clouds; on a March morning the treetops appear only at nine. People pick once the dew has gone, one bud and one leaf, into baskets lined with banana leaf. The tea is fired the same day over chestnut wood, three people taking turns at the pan for two hours. The smallest batch gives four hundred grams. Every packet names the day of picking and whoever stood at the pan."
    ),
    contains: bi("100% búp chè Shan tuyết", "100% Shan tea buds and first leaves"),
    variants: [
      { size: bi("gói 100 g", "100 g packet"), priceVnd: 180000, grams: 130, stock: 64 },
      { size: bi("gói 250 g", "250 g packet"), priceVnd: 430000, grams: 290, stock: 28 },
      { size: bi("hộp gỗ 200 g", "200 g wooden box"), priceVnd: 460000, grams: 520, stock: 0 },
    ],
  },
  {
    handle: "che-shan-tuyet-khau-sen-mot-tom-hai-la",
    producer: "htx-che-khau-sen",
    craft: "che-shan-tuyet",
    family: "tea",
    title: bi(
      "Chè Shan tuyết Khau Sen, một tôm hai lá",
      "Khau Sen Shan tea, one bud and two leaves"
    ),
    summary: bi(
      "Chè uống hằng ngày của người Khau Sen: chát vừa, thơm mùi cốm, pha được năm nước.",
      "What Khau Sen drinks every day: gently brisk, smelling of young rice, good for five infusions."
    ),
    story: bi(
      "Hỏi người Khau Sen uống chè gì ở nhà, ai cũng chỉ vào cái ấm này. Búp hái từ tháng Tư đến tháng Mười, thêm một lá cho nước đậm. Chè được vò tay trên mẹt tre rồi sao hai lửa, lửa sau nhỏ như hơi thở để cánh săn lại và phủ phấn trắng. Pha lần đầu nước còn nhạt, lần thứ ba mới là ngon nhất. Người già trong bản bảo uống chè mà vội thì uống nước lã cho xong.",
      "Ask anyone in Khau Sen what they drink at home and they point to this pot. The leaf is picked from April to October, one more leaf for a stronger cup. It is rolled by hand on a bamboo tray and fired twice, the second time so gently that a white bloom settles on it. The first infusion is shy; the third is the best. Old people here say that whoever hurries tea might as well drink water."
    ),
    contains: bi("100% búp và lá non chè Shan tuyết", "100% Shan tea buds and young leaves"),
    variants: [
      { size: bi("gói 200 g", "200 g packet"), priceVnd: 150000, grams: 240, stock: 120 },
      {
        size: bi("gói 500 g", "500 g packet"),
        priceVnd: 350000,
        wasPriceVnd: 375000,
        grams: 560,
        stock: 36,
      },
    ],
  },
  {
    handle: "bach-tra-khau-sen",
    producer: "htx-che-khau-sen",
    craft: "che-shan-tuyet",
    family: "tea",
    title: bi("Bạch trà Khau Sen", "Khau Sen white tea"),
    summary: bi(
      "Chỉ búp non phơi héo trong gió núi, không vò, không sao; mùi hoa dại và dưa chín.",
      "Only buds, withered in mountain wind, neither rolled nor fired; meadow flowers and ripe melon."
    ),
    story: bi(
      "Mỗi năm bạch trà chỉ làm được chừng mười ngày, lúc nắng đầu xuân còn mềm và gió từ hồ thổi ngược lên. Búp trải một lớp trên phên nứa, không chồng lên nhau, không ai được chạm tay. Trời trở ẩm là cả nhà khiêng phên chạy vào gian có lò than. Bốn mươi tám tiếng sau búp cong như móng chim, lông tơ còn nguyên. Năm ngoái mưa sớm, hợp tác xã chỉ đóng được một trăm chín mươi gói.",
      "White tea can be made on about ten days a year, while the early sun is still soft and the wind blows up from the lake. The buds lie one layer deep on split-bamboo screens and nobody may touch them. When the air turns damp the whole house runs the screens into the room with the charcoal. After forty-eight hours they curl like claws, down intact. Last year rain came early and only a hundred and ninety packets were filled."
    ),
    contains: bi("100% búp chè Shan tuyết phơi héo", "100% withered Shan tea buds"),
    variants: [{ size: bi("hộp 50 g", "50 g box"), priceVnd: 290000, grams: 110, stock: 7 }],
  },
  {
    handle: "hong-tra-khau-sen",
    producer: "htx-che-khau-sen",
    craft: "che-shan-tuyet",
    family: "tea",
    title: bi("Hồng trà Khau Sen", "Khau Sen black tea"),
    summary: bi(
      "Lên men trọn lá, sấy củi nhãn; nước đỏ hổ phách, vị mật và hậu mận khô.",
      "Fully oxidised and dried over longan wood; amber red, honey first and dried plum after."
    ),
    story: bi(
      "Người làm hồng trà đầu tiên ở bản là chị kế toán hợp tác xã. Một mẻ héo quá tay, bỏ thì tiếc, chị phủ khăn ướt để qua đêm rồi sáng ra cả gian nhà thơm như mùi mật. Từ đó chè hè, vốn chát và bán rẻ, được làm hồng trà. Lá vò xong ủ sáu tiếng trong khay gỗ mít, canh bằng mũi chứ không bằng đồng hồ. Mẻ ngon khi tách ra ngửi thấy mận khô.",
      "The first to make black tea here was the cooperative's book-keeper. One batch had withered too long; unwilling to throw it out she covered it with a wet cloth, and by morning the house smelled of honey. Since then the summer leaf, brisk and once sold cheaply, becomes black tea. It rests six hours in jackfruit-wood trays, judged by nose and not by clock. A good batch smells of dried plum when you part it."
    ),
    contains: bi("100% lá chè Shan tuyết lên men", "100% oxidised Shan tea leaf"),
    variants: [{ size: bi("gói 100 g", "100 g packet"), priceVnd: 195000, grams: 130, stock: 52 }],
  },
  {
    handle: "che-shan-co-thu-lung-sao",
    producer: "htx-che-lung-sao",
    craft: "che-shan-tuyet",
    family: "tea",
    title: bi("Chè Shan cổ thụ Lùng Sảo", "Lùng Sảo old-tree Shan tea"),
    summary: bi(
      "Hái từ cây trên trăm tuổi ở 1.350 m; nước xanh vàng, vị đậm, hương lan rừng.",
      "Picked from trees over a century old at 1,350 m; a full green-gold cup with a scent of forest orchid."
    ),
    story: bi(
      "Cây chè ở Lùng Sảo cao hơn mái nhà, thân mốc trắng, phải bắc thang mới với tới búp. Mỗi gốc có một số sơn trên thẻ tre, ghi nhà nào giữ và đã cho bao nhiêu cân. Trẻ con được dạy không bẻ cành, không buộc trâu vào gốc. Một người leo giỏi hái cả buổi được ba cân búp tươi, về sao còn sáu lạng. Hợp tác xã không nhận chè hái bằng liềm.",
      "The tea trees of Lùng Sảo stand taller than the roofs, their trunks white with lichen; you need a ladder to reach the buds. Each has a number on a bamboo tag with the family that keeps it and what it has given. Children learn never to break a branch or tie a buffalo to one. A good climber brings down three kilos in half a day, six hundred grams once fired. Leaf cut with a sickle is refused."
    ),
    contains: bi("100% búp chè Shan tuyết cổ thụ", "100% buds of old Shan tea trees"),
    variants: [
      { size: bi("gói 100 g", "100 g packet"), priceVnd: 280000, grams: 130, stock: 40 },
      { size: bi("gói 250 g", "250 g packet"), priceVnd: 650000, grams: 290, stock: 15 },
    ],
  },
  {
    handle: "banh-tra-song-lung-sao-357g",
    producer: "htx-che-lung-sao",
    craft: "che-shan-tuyet",
    family: "pressedTea",
    title: bi("Bánh trà sống Lùng Sảo", "Lùng Sảo raw tea cake"),
    summary: bi(
      "Chè cổ thụ phơi nắng, hấp mềm rồi ép bằng cối đá; để càng lâu càng dịu.",
      "Old-tree leaf dried in the sun, steamed and pressed under stone; it grows gentler with the years."
    ),
    story: bi(
      "Ba trăm năm mươi bảy gam là vừa một vốc hai bàn tay người ép. Lá phơi đúng một nắng, hấp nửa phút cho mềm, đổ vào túi vải rồi đặt dưới cối đá bảy mươi cân, một người đứng lên lắc hông cho bánh tròn đều. Bánh gỡ ra còn ấm, phơi sàn gác một tuần mới gói giấy dó. Năm nào cũng giữ lại bảy bánh trên gác bếp ủy ban cũ để đời con uống thử.",
      "Three hundred and fifty-seven grams is what the presser's two hands hold. The leaf gets exactly one day of sun, half a minute of steam, then a cloth bag under a seventy-kilo stone, on which someone stands and sways until the cake is even. It comes out warm and rests a week on the loft floor before it is wrapped in bark paper. Seven cakes of each year are kept back for the children to taste one day."
    ),
    contains: bi(
      "100% lá chè Shan tuyết cổ thụ phơi nắng",
      "100% sun-dried leaf of old Shan tea trees"
    ),
    variants: [{ size: bi("bánh 357 g", "357 g cake"), priceVnd: 890000, grams: 400, stock: 18 }],
  },
  {
    handle: "tra-trang-mong-rong-lung-sao",
    producer: "htx-che-lung-sao",
    craft: "che-shan-tuyet",
    family: "tea",
    title: bi("Trà trắng móng rồng Lùng Sảo", "Lùng Sảo dragon-claw white tea"),
    summary: bi(
      "Búp chưa mở của cây cổ thụ, cong như móng; nước nhạt màu rơm, thơm lâu.",
      "Unopened buds of old trees, curved like claws; straw-pale in the cup and long in scent."
    ),
    story: bi(
      "Cuối tháng Hai, khi cây chè còn ngủ, đầu cành đã nhú những búp to bằng đốt ngón tay út. Phải hái trước khi lá đầu tiên tách ra, muộn hai ngày là hỏng. Búp được làm héo trên gác nhà trình tường, nơi ấm ban ngày và lạnh ban đêm, tự khô trong bốn ngày. Một cân khô cần sáu nghìn búp. Vì thế mỗi nhà chỉ làm một vài lạng, góp lại mới đủ một thùng.",
      "At the end of February, with the trees still asleep, buds as long as a finger joint push out at the tips. They must be taken before the first leaf parts; two days late and they are lost. They wither in the lofts of rammed-earth houses, warm by day and cold by night, and dry by themselves in four days. A kilo takes six thousand buds, so each household makes a few hundred grams and the village fills one chest together."
    ),
    contains: bi("100% búp chè Shan tuyết cổ thụ", "100% buds of old Shan tea trees"),
    variants: [
      { size: bi("hộp 50 g", "50 g box"), priceVnd: 350000, grams: 110, stock: 12 },
      { size: bi("hộp 100 g", "100 g box"), priceVnd: 690000, grams: 170, stock: 5 },
    ],
  },
  {
    handle: "che-shan-sao-lua-lung-sao",
    producer: "htx-che-lung-sao",
    craft: "che-shan-tuyet",
    family: "tea",
    title: bi("Chè Shan gác bếp Lùng Sảo", "Lùng Sảo hearth-loft Shan tea"),
    summary: bi(
      "Chè khô treo trên bếp củi ba tháng, thoảng khói; hợp với bữa thịt.",
      "Dry tea hung three months above the hearth, lightly smoked; made for a meal with meat."
    ),
    story: bi(
      "Ngày chưa có túi thiếc, người Lùng Sảo cất chè trong ống nứa treo trên bếp. Khói giữ cho chè khỏi mốc qua mùa sương, và ai lớn lên ở đây đều nhớ mùi ấy. Hợp tác xã làm lại cách cũ: chè hè sao xong dồn ống, bịt lá chuối khô, treo cách lửa hai sải tay đúng chín mươi ngày. Chỉ đốt củi dẻ và củi nhãn. Pha hơi loãng, nước thơm như sân nhà lúc chiều.",
      "Before foil bags, people here kept tea in bamboo tubes above the fire. Smoke held off mould through the foggy months, and everyone who grew up in Lùng Sảo remembers the smell. The cooperative does it the old way: summer tea packed into tubes, stopped with dry banana leaf, hung two arm spans over chestnut and longan wood for ninety days. Brew it a little weak. It tastes of a yard in the late afternoon."
    ),
    contains: bi("100% chè Shan tuyết, hun khói củi", "100% Shan tea, wood-smoked"),
    variants: [
      { size: bi("ống nứa 80 g", "80 g bamboo tube"), priceVnd: 165000, grams: 210, stock: 33 },
    ],
  },
  {
    handle: "banh-tra-chin-nam-suong-200g",
    producer: "tra-nam-suong",
    craft: "che-shan-tuyet",
    family: "pressedTea",
    title: bi("Bánh trà chín Nậm Sương", "Nậm Sương ripe tea cake"),
    summary: bi(
      "Ủ đống bốn mươi lăm ngày rồi ép; nước nâu đỏ, êm, mùi gỗ ẩm và táo tàu.",
      "Heaped for forty-five days, then pressed; red-brown and smooth, damp wood and jujube."
    ),
    story: bi(
      "Gian ủ của Nậm Sương lúc nào cũng ấm như chuồng bò mùa đông. Hai tạ chè chất thành đống cao ngang hông, phủ bạt gai, ngày thứ ba bắt đầu nóng. Anh thợ ủ thò cánh tay vào giữa đống, đếm đến mười, không chịu được nữa là phải đảo. Bảy lần đảo như thế kéo dài bốn mươi lăm ngày. Mẻ ủ đạt thì không còn mùi ngai, lá nâu sẫm và tơi. Bánh nhỏ hai lạng cho người mới uống.",
      "The fermenting room of Nậm Sương is as warm as a winter byre. Two hundred kilos are heaped waist-high under sacking, and on the third day the pile begins to heat. The maker pushes an arm into the middle and counts to ten; when that cannot be borne, it is time to turn. Seven turnings take forty-five days. A finished heap no longer smells raw and its leaf falls apart brown. The small cake is for newcomers."
    ),
    contains: bi("100% lá chè Shan tuyết lên men ủ đống", "100% heap-fermented Shan tea leaf"),
    variants: [
      { size: bi("bánh 200 g", "200 g cake"), priceVnd: 380000, grams: 240, stock: 46 },
      {
        size: bi("hộp 2 bánh", "box of 2 cakes"),
        priceVnd: 720000,
        wasPriceVnd: 760000,
        grams: 520,
        stock: 14,
      },
    ],
  },
  {
    handle: "tra-ong-tre-nam-suong",
    producer: "tra-nam-suong",
    craft: "che-shan-tuyet",
    family: "pressedTea",
    title: bi("Trà lam ống tre Nậm Sương", "Nậm Sương tea roasted in bamboo"),
    summary: bi(
      "Chè nhồi ống tre non, nướng than rồi gác bếp; thơm vị tre ngọt.",
      "Tea rammed into young bamboo, roasted on embers and smoked; sweet with the scent of the cane."
    ),
    story: bi(
      "Tre phải chặt cuối tháng âm, cây một năm tuổi, ruột còn ngọt. Chè hấp mềm được nhồi từng nắm bằng đũa gỗ nghiến, cứ một nắm lại hơ ống trên than cho nhựa tre ứa vào. Nhồi đầy một ống mất gần một giờ. Sau đó ống nằm trên gác bếp sáu tháng, vỏ ngả màu da bò. Người Nậm Sương chẻ ống bằng dao quắm, thỏi trà bên trong cứng như gỗ, bẻ miếng bằng hạt ngô là đủ ấm.",
      "The bamboo is cut at the end of the lunar month, a year old and still sweet inside. Steamed tea goes in by the handful, rammed with an ironwood stick, and after each handful the tube is held over embers until sap seeps into the leaf. One tube takes nearly an hour. Then it lies six months above the hearth. Nậm Sương splits it with a bush knife; the stick inside is hard as wood, and a piece the size of a maize grain makes a pot."
    ),
    contains: bi("Chè Shan tuyết ép trong ống tre", "Shan tea pressed in bamboo"),
    variants: [{ size: bi("ống 180 g", "180 g tube"), priceVnd: 320000, grams: 420, stock: 25 }],
  },
  {
    handle: "hong-tra-nam-suong-tui-loc",
    producer: "tra-nam-suong",
    craft: "che-shan-tuyet",
    family: "tea",
    title: bi("Hồng trà Nậm Sương túi lọc", "Nậm Sương black tea bags"),
    summary: bi(
      "Lá Shan gãy trong lúc vò, sàng kỹ, đóng túi lưới ngô; tiện mang đi làm.",
      "Shan leaf broken in rolling, carefully sifted into maize-fibre bags; easy to take to work."
    ),
    story: bi(
      "Vò chè bao giờ cũng có lá gãy, trước đây đem cho hàng xóm nấu nước. Cô con gái giám đốc học thực phẩm ở Hà Nội về, sàng thử ba cỡ rưỡi rồi đóng túi cho bạn cùng phòng uống. Túi làm bằng sợi ngô, bỏ xuống đất vài tháng là mục. Mỗi túi hai gam rưỡi, nước đầu ra màu trong ba phút, thêm lát cam sành thì hợp. Hộp in bằng mực đậu nành, không bọc nilon.",
      "Rolling always breaks some leaf, which used to go to the neighbours for the kettle. The director's daughter, home from studying food science, sifted it three ways and packed some for her room-mates. The bags are maize fibre and rot in the ground within months. Each holds two and a half grams and colours in three minutes; a slice of orange suits it. The box is printed with soya ink and has no plastic around it."
    ),
    contains: bi("100% hồng trà Shan tuyết", "100% Shan black tea"),
    usage: bi(
      "Nhúng một túi trong 200 ml nước sôi 3 phút",
      "One bag in 200 ml of boiling water for 3 minutes"
    ),
    variants: [
      { size: bi("hộp 20 túi", "box of 20 bags"), priceVnd: 75000, grams: 90, stock: 150 },
    ],
  },
  {
    handle: "che-xanh-non-tom-doi-co",
    producer: "htx-che-doi-co",
    craft: "che-xanh",
    family: "tea",
    title: bi("Chè xanh nõn tôm Đồi Cọ", "Đồi Cọ green tea buds"),
    summary: bi(
      "Nõn tôm giống LDP1 hái tay, sao gas hai lần; nước xanh, chát dịu rồi ngọt.",
      "Hand-picked buds, fired twice; a green cup, softly brisk and then sweet."
    ),
    story: bi(
      "Đồi Cọ là vùng chè bát úp, đồi này nối đồi kia, cọ mọc giữa luống che nắng. Năm giờ sáng các chị đã buộc đèn lên trán, hái đúng cái tôm và nửa lá, vì nắng lên là búp mất nước. Đến tám giờ chè có mặt ở xưởng. Mẻ diệt men chỉ bốn phút, người đứng máy nghe tiếng lá nổ lách tách để biết đã tới. Nhà nào bón quá lượng đã cam kết thì xưởng trả lại cả bao.",
      "Đồi Cọ is a country of bowl-shaped hills, one after another, with fan palms among the rows for shade. At five the women tie lamps to their foreheads and pick the bud with half a leaf, because buds lose water once the sun is up. By eight the leaf is at the shed. Fixing takes four minutes; the worker listens for the crackle to know when. Anyone who fertilises beyond the agreed amount gets the whole sack back."
    ),
    contains: bi("100% búp chè xanh", "100% green tea buds"),
    variants: [
      { size: bi("gói 200 g", "200 g packet"), priceVnd: 130000, grams: 240, stock: 80 },
      { size: bi("gói 500 g", "500 g packet"), priceVnd: 310000, grams: 560, stock: 30 },
    ],
  },
  {
    handle: "che-moc-cau-doi-co",
    producer: "htx-che-doi-co",
    craft: "che-xanh",
    family: "tea",
    title: bi("Chè móc câu Đồi Cọ", "Đồi Cọ hook tea"),
    summary: bi(
      "Cánh chè xoăn như móc câu, thơm cốm, chén đầu đậm đúng kiểu trung du.",
      "Leaves curled like fish hooks, a scent of young rice and the strong first cup of the midlands."
    ),
    story: bi(
      "Muốn cánh chè cong như móc câu thì phải vò lúc lá còn ấm, tay vo tròn chứ không day. Tổ vò của Đồi Cọ có bảy người, ai cũng có một cối gỗ riêng nhẵn bóng, người ngoài mượn là không cho. Vò xong rũ tơi, sao khô rồi đánh hương ba mươi phút trên lửa nhỏ. Chè này là chè tiếp khách: rót chén đầu, chủ nhà ngồi im chờ khách gật đầu rồi mới nói chuyện.",
      "To curl like a hook the leaf must be rolled while warm, with a circling palm and no grinding. The rolling team has seven people, each with a wooden mortar polished by use and lent to nobody. Rolled leaf is shaken loose, dried and then given thirty minutes over a low fire for its scent. This is the tea for visitors: the host pours the first cup and waits, silent, until the guest nods. Only then do they talk."
    ),
    contains: bi("100% búp và lá chè xanh", "100% green tea buds and leaves"),
    variants: [{ size: bi("gói 500 g", "500 g packet"), priceVnd: 190000, grams: 560, stock: 95 }],
  },
  {
    handle: "che-uop-hoa-buoi-doi-co",
    producer: "htx-che-doi-co",
    craft: "che-xanh",
    family: "tea",
    title: bi("Chè ướp hoa bưởi Đồi Cọ", "Đồi Cọ pomelo-blossom tea"),
    summary: bi(
      "Chè xanh ướp năm lượt hoa bưởi tươi trong tháng Hai; hương hoa còn sau ba nước.",
      "Green tea scented five times with fresh pomelo blossom in February; the flower lasts three cups."
    ),
    story: bi(
      "Hoa bưởi Xuân Vân nở rộ chừng mười hai ngày. Sáng nào xe máy của hợp tác xã cũng chạy bốn mươi cây số sang lấy hoa vừa hé, để trưa là kịp ướp. Một lớp chè, một lớp hoa, đậy vải xô, qua đêm sàng bỏ hoa rồi sấy nhẹ, làm lại đủ năm lượt. Một cân chè uống hết hai cân rưỡi hoa. Không có giọt hương liệu nào, nên năm nào hoa thưa thì chè cũng ít.",
      "The pomelos of Xuân Vân bloom for about twelve days. Every morning the cooperative's motorbike rides forty kilometres to fetch blossom just opening, so that it meets the tea by noon. A layer of tea, a layer of flowers, a gauze cover; next day the flowers are sifted out and the tea gently dried, five times over. A kilo of tea takes two and a half of blossom. No flavouring is added, so a thin spring means little tea."
    ),
    contains: bi(
      "Chè xanh, hoa bưởi tươi (đã lọc)",
      "Green tea, fresh pomelo blossom (sifted out)"
    ),
    variants: [{ size: bi("hộp 100 g", "100 g box"), priceVnd: 145000, grams: 160, stock: 22 }],
  },
  {
    handle: "che-xanh-tui-loc-doi-co",
    producer: "htx-che-doi-co",
    craft: "che-xanh",
    family: "tea",
    title: bi("Chè xanh túi lọc Đồi Cọ", "Đồi Cọ green tea bags"),
    summary: bi(
      "Chè bánh tẻ nghiền thô, nước xanh sáng; gói mười lăm túi bỏ vừa ngăn kéo.",
      "Coarse-cut mature leaf, bright green; fifteen bags that fit in a desk drawer."
    ),
    story: bi(
      "Trường tiểu học dưới chân đồi là khách đầu tiên: các cô giáo muốn có chè uống mà không phải rửa ấm. Hợp tác xã lấy lá bánh tẻ, sao vừa rồi nghiền thô cho nước ra nhanh mà không đắng. Túi không keo, không ghim, buộc chỉ bông. Hộp giấy do học sinh vẽ mặt trước, mỗi năm thi một lần, năm nay là bức vẽ ba con cò đậu trên nương của một em lớp Ba.",
      "The primary school at the foot of the hill was the first customer: the teachers wanted tea without a pot to wash. The cooperative takes mature leaf, fires it lightly and cuts it coarse, so that it brews fast without turning bitter. No glue and no staple, only cotton thread. Pupils draw the front of the box in a contest each year; this year it shows three egrets among the tea rows, by a girl in the third class."
    ),
    contains: bi("100% chè xanh", "100% green tea"),
    usage: bi(
      "Nhúng một túi trong 200 ml nước 85 °C 2 phút",
      "One bag in 200 ml of water at 85 °C for 2 minutes"
    ),
    variants: [
      { size: bi("hộp 15 túi", "box of 15 bags"), priceVnd: 38000, grams: 70, stock: 210 },
    ],
  },
]
