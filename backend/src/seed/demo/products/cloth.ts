import { bi } from "../../text"
import type { DemoProduct } from "../types"

export const CLOTH: DemoProduct[] = [
  {
    handle: "khan-lanh-hoa-thoi-lung-lanh",
    producer: "htx-lanh-lung-lanh",
    craft: "det-lanh",
    family: "cloth",
    title: bi("Khăn lanh hoa thoi Lùng Lanh", "Lùng Lanh diamond linen shawl"),
    summary: bi(
      "Lanh tước tay, dệt khung đeo lưng, vẽ sáp ong rồi nhuộm chàm.",
      "Hand-stripped hemp, back-strap woven, drawn in beeswax and dyed in indigo."
    ),
    story: bi(
      "Từ hạt lanh đến chiếc khăn là bảy tháng. Lanh gieo dày để cây vươn thẳng, cắt tháng Năm, phơi sương, tước vỏ bằng móng tay, nối sợi trong lúc đi đường. Cuộn sợi luộc tro bốn lần mới trắng. Hoa văn vẽ bằng ngòi đồng chấm sáp ong nóng, nhúng chàm mười hai lượt, luộc cho sáp tan thì hình thoi trắng hiện ra. Không chiếc nào có hình trùng khít vì không ai vẽ nháp.",
      "From seed to shawl takes seven months. Hemp is sown thick to grow straight, cut in May, retted in dew, stripped with the thumbnail and spliced while walking. The skeins boil four times in ash before they whiten. Patterns are drawn with a copper nib in hot wax and dipped twelve times; then the wax is boiled out and white diamonds appear. No two agree, for nobody draws them first."
    ),
    contains: bi("100% lanh, chàm", "100% hemp, indigo"),
    measure: bi("180 × 42 cm", "180 × 42 cm"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 560000, grams: 320, stock: 13 }],
  },
  {
    handle: "vai-lanh-moc-lung-lanh",
    producer: "htx-lanh-lung-lanh",
    craft: "det-lanh",
    family: "cloth",
    title: bi("Vải lanh mộc Lùng Lanh", "Lùng Lanh undyed hemp cloth"),
    summary: bi(
      "Vải mộc màu ngà lăn đá cho mặt phẳng và mềm; bán theo mét.",
      "Ivory cloth rolled under stone until flat and supple; sold by the metre."
    ),
    story: bi(
      "Dệt xong vải còn cứng như mo cau. Người ta trải lên thân gỗ tròn, đặt phiến đá bằng lên trên, một người đứng hai chân lên hai đầu đá mà lăn qua lăn lại, như chơi bập bênh. Vải lăn sáp ong thì bóng, lăn không thì mềm; loại này lăn không. Khổ vải hẹp vì khung dệt chỉ rộng bằng vai người. May áo phải nối giữa, đường nối ấy là dấu của vải dệt tay.",
      "Off the loom the cloth is as stiff as palm sheath. It is laid on a log under a flat stone, and someone stands with a foot at each end and rocks it to and fro like a seesaw. Rolled with wax it shines; rolled plain, like this, it is soft. The width is that of a weaver's shoulders, so a jacket has a seam down its middle, the mark of hand-woven cloth."
    ),
    contains: bi("100% lanh", "100% hemp"),
    measure: bi("Khổ 38 cm", "38 cm wide"),
    variants: [
      { size: bi("mét", "metre"), priceVnd: 180000, grams: 210, stock: 85 },
      { size: bi("tấm 5 mét", "5 metre length"), priceVnd: 860000, grams: 1050, stock: 7 },
    ],
  },
  {
    handle: "khan-trai-ban-cham-lung-lanh",
    producer: "htx-lanh-lung-lanh",
    craft: "det-lanh",
    family: "cloth",
    title: bi("Khăn trải bàn chàm Lùng Lanh", "Lùng Lanh indigo table runner"),
    summary: bi(
      "Chàm đậm mười lăm lượt, viền hoa ốc vẽ sáp; trải bàn hay treo tường.",
      "Fifteen dips of indigo with a drawn snail border; for a table or a wall."
    ),
    story: bi(
      "Thùng chàm nhà bà Súa mở từ đầu tháng Ba, ngày nào cũng được cho ăn: một bát rượu ngô, một nắm vôi, vài lá ngải. Chàm khỏe thì mặt nước nổi bọt tím ánh đồng. Vải nhúng sáng và chiều, phơi khô giữa hai lần, đủ mười lăm lượt mới ra màu đêm. Viền hoa ốc vẽ trước khi nhuộm. Những lần giặt đầu nước hơi xanh, sau đó màu ở lại rất lâu.",
      "Mrs Súa's indigo vat is opened in early March and fed daily: a bowl of corn wine, a handful of lime, some mugwort. A healthy vat carries violet foam with a copper sheen. Cloth goes in morning and evening, drying between, fifteen times to reach the colour of night. The snail border is drawn beforehand. The first washes run a little blue, and then the colour stays for years."
    ),
    contains: bi("100% lanh, chàm, sáp ong", "100% hemp, indigo, beeswax resist"),
    measure: bi("200 × 40 cm", "200 × 40 cm"),
    variants: [
      { size: bi("chiếc", "each"), priceVnd: 720000, wasPriceVnd: 780000, grams: 460, stock: 5 },
    ],
  },
  {
    handle: "khan-piu-khuon-hoa",
    producer: "tht-tho-cam-khuon-hoa",
    craft: "det-tho-cam",
    family: "cloth",
    title: bi("Khăn đội đầu Khuôn Hoa", "Khuôn Hoa head-cloth"),
    summary: bi(
      "Dệt khung tay nền đỏ, hoa văn răng lược chín hàng; dài bốn mét quấn nhiều vòng.",
      "Hand-loomed in red with nine rows of comb pattern; four metres to wind round and round."
    ),
    story: bi(
      "Ở Khuôn Hoa, con gái mười hai tuổi được mẹ mắc cho khung dệt đầu tiên, và tấm đầu tiên không bao giờ đem bán. Nền đỏ nhuộm củ nâu và cánh kiến, sợi hoa đếm từng đôi bằng que tre vót. Chín hàng răng lược phải dệt ngược, mặt phải quay xuống, người dệt nhìn bằng ngón tay. Quấn khăn mất mười phút, sáu vòng, đuôi khăn giắt sau tai trái.",
      "In Khuôn Hoa a girl gets her first loom at twelve, and that first cloth is never sold. The red ground is dyed with brown yam and lac; pattern threads are counted in pairs on a bamboo pick. Nine rows of combs are woven face down, and the weaver sees with her fingers. Winding the cloth takes ten minutes and six turns, its tail tucked behind the left ear."
    ),
    contains: bi("Bông 85%, tơ 15%, củ nâu, cánh kiến", "Cotton 85%, silk 15%, yam and lac dyes"),
    measure: bi("400 × 30 cm", "400 × 30 cm"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 650000, grams: 380, stock: 8 }],
  },
  {
    handle: "vo-goi-tho-cam-khuon-hoa",
    producer: "tht-tho-cam-khuon-hoa",
    craft: "det-tho-cam",
    family: "cloth",
    title: bi("Vỏ gối thổ cẩm Khuôn Hoa", "Khuôn Hoa brocade cushion cover"),
    summary: bi(
      "Mặt trước thổ cẩm móc câu, mặt sau vải bông chàm; khóa giấu.",
      "Hook-pattern brocade in front, indigo cotton behind, with a hidden fastening."
    ),
    story: bi(
      "Khổ vải thổ cẩm chỉ ba mươi phân, nên mặt gối được ghép từ hai dải, hoa văn phải khớp nhau ở đường nối. Chị em trong tổ dệt hai dải liền một hơi trên cùng một sợi dọc, ai bị gọi dở việc là phải tháo ra làm lại. Chỉ màu nhuộm lá cẩm, củ nghệ, vỏ vải. Vỏ gối may bằng máy khâu đạp chân, bốn góc chặn thêm mũi tay cho chắc.",
      "The brocade is only thirty centimetres wide, so each face is two strips whose patterns must meet. They are woven in one sitting on one warp; whoever is called away must undo and begin again. Colours come from magenta leaf, turmeric and lychee bark. The covers are sewn on a treadle machine and the corners are stopped by hand."
    ),
    contains: bi("100% bông", "100% cotton"),
    measure: bi("45 × 45 cm", "45 × 45 cm"),
    variants: [
      { size: bi("chiếc", "each"), priceVnd: 210000, grams: 220, stock: 26 },
      { size: bi("đôi", "pair"), priceVnd: 400000, grams: 440, stock: 12 },
    ],
  },
  {
    handle: "vai-bong-ke-phieng-sao",
    producer: "nha-san-phieng-sao",
    craft: "trong-bong-det-vai",
    family: "cloth",
    title: bi("Khăn bông kẻ Phiêng Sao", "Phiêng Sao striped cotton towel"),
    summary: bi(
      "Bông trồng vườn nhà, kéo sợi xa gỗ, dệt kẻ chàm; thấm nước, càng giặt càng mềm.",
      "Garden cotton, spun on a wooden wheel and striped with indigo; soft and soft again."
    ),
    story: bi(
      "Bông trồng ven vườn, nở tháng Tám, hái xong cán hạt bằng trục gỗ kêu ken két. Bà chủ nhà sàn bật bông bằng cung mây, se thành con cúi rồi kéo sợi những tối không có khách. Sợi không đều nên mặt khăn lấm tấm như hạt gạo. Kẻ chàm đi theo số người trong nhà: nhà sáu người dệt sáu kẻ. Khách ở lại được dùng khăn này, nhiều người hỏi mua mang về.",
      "Cotton grows along the garden and opens in August; the seed comes out through a wooden mill that squeals. The hostess fluffs it with a rattan bow and spins on evenings without guests. The yarn is uneven, so the cloth is grained like rice. The stripes count the household: six people, six stripes. Guests are given these towels, and many ask to take one home."
    ),
    contains: bi("100% bông, chàm", "100% cotton, indigo"),
    measure: bi("90 × 40 cm", "90 × 40 cm"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 150000, grams: 190, stock: 19 }],
  },
  {
    handle: "tui-lanh-deo-vai-lung-lanh",
    producer: "htx-lanh-lung-lanh",
    craft: "det-lanh",
    family: "bag",
    title: bi("Túi lanh đeo vai Lùng Lanh", "Lùng Lanh hemp shoulder bag"),
    summary: bi(
      "Lanh chàm vẽ sáp, lót bông, khuy sừng trâu; vừa quyển sổ và chai nước.",
      "Wax-drawn indigo hemp, cotton lining, buffalo-horn toggle; holds a notebook and a bottle."
    ),
    story: bi(
      "Túi may từ những tấm vẽ hỏng một góc: giọt sáp rơi, nét run, chàm loang. Cắt khéo thì chỗ hỏng thành chỗ lạ. Chị Dính phụ trách cắt, trước khi đặt kéo chị xoay tấm vải bốn phía, ngắm lâu như ngắm đất làm nhà. Dây đeo bện tám sợi lanh, chịu được người đu. Khuy sừng mài bằng lá nhám. Không chiếc nào giống chiếc nào, khách đặt chỉ chọn được cỡ.",
      "The bags are cut from cloths with one spoiled corner: a fallen drop of wax, a shaking line, a run of dye. Cut well, the fault becomes the charm. Dính does the cutting, and turns a piece all four ways before she sets the scissors, as if choosing ground for a house. The strap is braided of eight cords and bears a person's weight. You may choose the size, not the pattern."
    ),
    contains: bi("Lanh, bông, sừng trâu", "Hemp, cotton, buffalo horn"),
    measure: bi("30 × 34 cm", "30 × 34 cm"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 380000, grams: 340, stock: 17 }],
  },
  {
    handle: "vi-lanh-nho-lung-lanh",
    producer: "htx-lanh-lung-lanh",
    craft: "det-lanh",
    family: "bag",
    title: bi("Ví lanh nhỏ Lùng Lanh", "Lùng Lanh small hemp purse"),
    summary: bi(
      "Ví gấp ba từ vải vụn lanh chàm, thêu viền chỉ đỏ.",
      "A three-fold purse of indigo offcuts edged in red thread."
    ),
    story: bi(
      "Vải vụn ở xưởng không bỏ miếng nào: to may túi, nhỏ may ví, nhỏ nữa thì bồi giấy. Ví này do các em gái học lớp Chín làm chiều thứ Bảy, tiền công đủ mua sách và một bát phở ở chợ phiên. Viền chỉ đỏ mũi xương cá, mỗi em một kiểu kết thúc ở góc, quen tay là nhận ra ai làm. Ví vừa vài tờ tiền, một chìa khóa và một mảnh giấy.",
      "No scrap is wasted: large ones become bags, small ones purses, and the smallest are pasted into card. Girls of the ninth class make these on Saturday afternoons, for enough to buy books and a bowl of noodles at market. The red herringbone edge ends differently at each girl's corner, so you can tell who made it. It holds some notes, a key and a slip of paper."
    ),
    contains: bi("Lanh, chỉ bông", "Hemp, cotton thread"),
    measure: bi("12 × 9 cm khi gấp", "12 × 9 cm folded"),
    variants: [{ size: bi("chiếc", "each"), priceVnd: 85000, grams: 40, stock: 64 }],
  },
  {
    handle: "tui-tua-tho-cam-khuon-hoa",
    producer: "tht-tho-cam-khuon-hoa",
    craft: "det-tho-cam",
    family: "bag",
    title: bi("Túi tua thổ cẩm Khuôn Hoa", "Khuôn Hoa tasselled brocade bag"),
    summary: bi(
      "Thổ cẩm đỏ dệt liền quai, chín tua len; đi hội hay đi chợ đều hợp.",
      "Red brocade woven in one piece with its strap, nine wool tassels; for feast or market."
    ),
    story: bi(
      "Túi hội của Khuôn Hoa dệt liền quai, không có đường khâu ở vai, nên phải tính trước hai mét sợi dọc không được đứt. Chín tua là chín họ ngày đầu lập bản. Tua làm bằng len tháo từ áo cũ, nhuộm lại cho tươi, chải bằng lược sừng. Trai bản ngày trước xin một tua làm tin; bây giờ khách mua cũng được tặng kèm một tua rời để treo chìa khóa.",
      "The festival bag is woven in one piece with its strap and has no seam at the shoulder, so two metres of warp may not break. Nine tassels stand for the nine families that founded the village. They are wool unravelled from old jumpers, dyed afresh and combed with horn. A young man once asked for a tassel as a pledge; buyers now get a loose one for their keys."
    ),
    contains: bi("Bông, len", "Cotton, wool"),
    measure: bi("26 × 28 cm, quai 90 cm", "26 × 28 cm, strap 90 cm"),
    variants: [
      { size: bi("chiếc", "each"), priceVnd: 320000, wasPriceVnd: 350000, grams: 290, stock: 15 },
    ],
  },
]
