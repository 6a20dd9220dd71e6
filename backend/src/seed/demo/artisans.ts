import { bi } from "../text"
import type { DemoArtisan } from "./types"

const PROVINCIAL = bi("Nghệ nhân cấp tỉnh (minh họa)", "Artisan of the province (demonstration)")
const SKILLED = bi("Thợ giỏi (minh họa)", "Master craftsperson (demonstration)")

/** Invented people. Two have given no consent, and are never published. */
export const ARTISANS: DemoArtisan[] = [
  {
    handle: "ban-thi-may",
    name: "Bàn Thị Mây",
    title: PROVINCIAL,
    village: "khau-sen",
    craft: "che-shan-tuyet",
    yearsInCraft: 34,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Bà Mây sao chè từ năm mười lăm tuổi, ban đầu vì mẹ ốm, sau vì không ai trong bản chịu được chảo nóng bằng bà. Bà nghe tiếng búp nổ để đoán lửa và chưa từng dùng nhiệt kế. Học trò của bà có tám người, người nào cũng phải rửa chảo một năm mới được đảo.",
      "Bà Mây has fired tea since she was fifteen, first because her mother was ill and then because nobody else could bear the pan. She judges the fire by the crackle of the buds. Each of her eight pupils washed pans for a year before stirring."
    ),
  },
  {
    handle: "dang-van-kho",
    name: "Đặng Văn Khỏ",
    title: SKILLED,
    village: "lung-sao",
    craft: "che-shan-tuyet",
    yearsInCraft: 41,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Ông Khỏ leo cây chè giỏi nhất Lùng Sảo và cũng là người cấm leo nhiều nhất. Chính ông viết sáu điều trong hương ước năm 2009, đi từng nhà đọc cho người không biết chữ. Bảy mươi tuổi ông vẫn tự treo thẻ cho những cây mới tìm thấy.",
      "Nobody in Lùng Sảo climbs tea better than Ông Khỏ, and nobody forbids it more. He wrote the six articles of 2009 and read them from house to house. At seventy he still hangs the tags on newly found trees."
    ),
  },
  {
    handle: "vang-thi-sua",
    name: "Vàng Thị Súa",
    title: PROVINCIAL,
    village: "lung-lanh",
    craft: "det-lanh",
    yearsInCraft: 52,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Bà Súa có bốn thùng chàm, thùng lâu nhất nuôi đã mười một năm chưa một lần đổ đi. Bà nếm nước chàm bằng đầu lưỡi để biết nó đói hay no. Khi vẽ sáp bà hát rất nhỏ, nét vẽ dừng đúng lúc câu hát dừng.",
      "Bà Súa keeps four vats, the oldest alive for eleven years. She tastes the indigo to know whether it is hungry. When she draws in wax she sings under her breath, and the line stops where the phrase stops."
    ),
  },
  {
    handle: "giang-thi-dinh",
    name: "Giàng Thị Dính",
    title: null,
    village: "lung-lanh",
    craft: "det-lanh",
    yearsInCraft: 14,
    teaches: false,
    hasConsent: true,
    story: bi(
      "Chị Dính là người cắt vải của hợp tác xã. Trước khi đặt kéo chị xoay tấm vải bốn phía, có khi để đó đến hôm sau. Ba năm nay chị chưa cắt hỏng tấm nào, và cũng chưa cắt hai chiếc túi giống nhau.",
      "Chị Dính cuts the cooperative's cloth. She turns each piece all four ways and sometimes leaves it until the morning. In three years she has spoiled none, nor cut two bags alike."
    ),
  },
  {
    handle: "chu-van-khoan",
    name: "Chu Văn Khoan",
    title: SKILLED,
    village: "na-may",
    craft: "dan-may-tre",
    yearsInCraft: 45,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Ông Khoan là một trong bốn người cuối cùng còn đan khi lớp tối mở ra. Ông dạy bằng cách tháo: học trò đan xong, ông tháo đến chỗ sai rồi đưa lại, không nói gì. Dưới đáy mỗi chiếc gùi ông viết ngày bằng than.",
      "Ông Khoan was among the last four weavers when the evening class began. He teaches by undoing: he unpicks to the mistake and hands it back without a word. Under each basket he writes the day in charcoal."
    ),
  },
  {
    handle: "ma-thi-hoi",
    name: "Ma Thị Hợi",
    title: null,
    village: "ban-la",
    craft: "dan-non",
    yearsInCraft: 19,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Chị Hợi nghĩ ra nón thêu hai lớp khi ngồi vá nón cho con gái lấy chồng xa. Mẫu hoa chuối chị chép từ khe sau nhà, vẽ thử lên tường bếp bằng than. Con gái chị giờ bán nón ấy ở nơi chị chưa từng đến.",
      "Chị Hợi thought of the hidden embroidery while mending a hat for her daughter, who was marrying far away. She sketched the flowers in charcoal on the kitchen wall. The daughter now sells the hats where she has never been."
    ),
  },
  {
    handle: "quan-thi-teo",
    name: "Quan Thị Tẹo",
    title: null,
    village: "ban-la",
    craft: "dan-non",
    yearsInCraft: 21,
    teaches: false,
    hasConsent: true,
    story: bi(
      "Bà Tẹo học làm nón năm năm mươi ba tuổi, muộn nhất bản, và giỏi nhất về nón trẻ em. Tay run mà mũi khâu thẳng. Bà giữ một chiếc nón bé xíu chưa bán bao giờ, để dành cho chắt.",
      "Bà Tẹo learned at fifty-three, the latest of all, and is the best at small hats. Her hands shake and her stitches are straight. One tiny hat has never been sold; it is for a great-grandchild."
    ),
  },
  {
    handle: "phu-thi-liep",
    name: "Phù Thị Liệp",
    title: PROVINCIAL,
    village: "khuon-hoa",
    craft: "det-tho-cam",
    yearsInCraft: 30,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Chị Liệp dệt mặt trái lên trên, nhìn hoa văn bằng ngón tay. Chị nhường khung của mình cho khách học và cắt phần họ dệt tặng lại, không tháo. Mẫu răng lược chín hàng chị nhớ được là nhờ bà ngoại mù dạy.",
      "Chị Liệp weaves face down and sees the pattern with her fingers. She gives visitors her own loom and cuts off what they made. The nine-row comb she learned from a blind grandmother."
    ),
  },
  {
    handle: "vang-mi-tua",
    name: "Vàng Mí Tủa",
    title: PROVINCIAL,
    village: "sang-khen",
    craft: "lam-khen",
    yearsInCraft: 33,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Ông Tủa dát lưỡi gà trên mặt đe bằng cỡ bàn tay, mắt nhắm khi gõ những nhát cuối. Trước khi chỉnh khèn ông bắt khách nói chuyện vài câu về nhà cửa, mùa màng. Ông bảo giọng người nào thì khèn người ấy.",
      "Ông Tủa beats reeds on an anvil the size of a hand, eyes shut for the last blows. Before tuning he makes the buyer talk of house and harvest. As the voice, he says, so the khèn."
    ),
  },
  {
    handle: "ly-van-seng",
    name: "Lý Văn Sểnh",
    title: null,
    village: "nam-suong",
    craft: "che-shan-tuyet",
    yearsInCraft: 12,
    teaches: false,
    hasConsent: true,
    story: bi(
      "Anh Sểnh là người thò tay vào đống ủ và đếm đến mười. Anh từng làm thợ xây, về bản năm công ty mở gian ủ đầu tiên. Bảy lần đảo của mỗi mẻ anh ghi bằng phấn lên cửa, mẻ nào cũng tự nếm trước.",
      "Anh Sểnh is the one who puts an arm into the heap and counts to ten. Once a bricklayer, he came home when the first room was built. He chalks the seven turnings on the door and tastes every batch himself."
    ),
  },
  {
    handle: "hoang-thi-lieng",
    name: "Hoàng Thị Liềng",
    title: SKILLED,
    village: "na-chom",
    craft: "ruou-ngo-men-la",
    yearsInCraft: 38,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Bà Liềng nhớ hai mươi hai thứ lá men bằng một bài vè, thứ nào hái sáng, thứ nào hái chiều. Ba ngày đi rừng tháng Bảy bà vẫn đi trước. Bà mong năm nay chọn được người thứ bảy để dạy.",
      "Bà Liềng remembers the twenty-two leaves by a rhyme, which at morning and which at evening. On the three days in the forest she still walks ahead. She hopes to choose a seventh keeper this year."
    ),
  },
  {
    handle: "sung-mi-say",
    name: "Sùng Mí Say",
    title: null,
    village: "sung-hoa",
    craft: "nuoi-ong",
    yearsInCraft: 25,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Ông Say đục đõ ong từ thân cây sa mộc đổ, không chặt cây đứng. Ông nhận ra từng đàn theo tiếng, đàn nào sắp chia ông biết trước hai ngày. Bảy chị làm xà phòng lấy sáp từ nhà ông.",
      "Ông Say hollows hives from fallen trunks and fells nothing. He knows each colony by its hum, and two days ahead which will swarm. The seven soap makers take their wax from him."
    ),
  },
  {
    handle: "trieu-thi-hien",
    name: "Triệu Thị Hiền",
    title: null,
    village: "bai-cam",
    craft: "che-bien-qua",
    yearsInCraft: 40,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Bà Hiền bày cho cả hợp tác xã cách làm mứt vỏ cam ba lửa. Chảo đồng của bà đã hàn lại hai lần. Bà chỉ rim vào ngày nắng, vì nắng thì bếp khô và người vui.",
      "Bà Hiền showed the whole cooperative how to candy peel over three fires. Her copper pan has been mended twice. She works only on sunny days, when the kitchen is dry and people are cheerful."
    ),
  },
  {
    handle: "nong-thi-dao",
    name: "Nông Thị Đào",
    title: null,
    village: "xom-gai",
    craft: "banh-gai",
    yearsInCraft: 28,
    teaches: true,
    hasConsent: true,
    story: bi(
      "Chị Đào đạp cối từ ba giờ sáng và kể chuyện trong lúc đạp, người đảo bột phải cười đúng nhịp. Chị cân nhân bằng tay, sai không quá hai gam. Lá gai quanh rào nhà chị ai hái cũng được.",
      "Chị Đào treads the mortar from three in the morning and tells stories to its beat. She weighs fillings by hand, within two grams. Anyone may pick the ramie on her hedge."
    ),
  },
  {
    handle: "hau-thi-chu",
    name: "Hầu Thị Chư",
    title: null,
    village: "sang-khen",
    craft: "cham-bac",
    yearsInCraft: 9,
    teaches: false,
    hasConsent: false,
    story: bi(
      "Chị Chư là người phụ nữ đầu tiên trong vùng học chạm bạc. Chị chưa muốn kể chuyện mình trên mạng, nên hồ sơ này chỉ lưu trong sổ và không hiện ra ở đâu.",
      "Chị Chư is the first woman of the area to learn silver chasing. She does not yet want her story online, so this record is kept and shown nowhere."
    ),
  },
  {
    handle: "luc-van-thuong",
    name: "Lục Văn Thưởng",
    title: null,
    village: "dong-dong",
    craft: "mien-dong",
    yearsInCraft: 22,
    teaches: false,
    hasConsent: false,
    story: bi(
      "Anh Thưởng tráng miến nhanh nhất Đồng Dong. Anh chưa ký giấy đồng ý, nên hồ sơ chỉ lưu lại để hỏi sau và không hiện ra ở đâu.",
      "Anh Thưởng spreads noodles faster than anyone in Đồng Dong. He has not signed his consent, so the record waits and is shown nowhere."
    ),
  },
]
