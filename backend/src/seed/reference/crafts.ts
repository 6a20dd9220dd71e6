import type { RegisterCraft } from "@cholang/craft-villages/workflows"
import { bi } from "../text"

/**
 * Crafts that live in the province, each in the group that Decree 52/2018/NĐ-CP, art. 4 puts it in. Sources: the
 * province's list of crafts to preserve (khuyencongonline.gov.vn) and its recognised OCOP products.
 */
export const CRAFTS: RegisterCraft[] = [
  { handle: "che-shan-tuyet", name: bi("Chè Shan tuyết", "Shan tea"), group: "food_processing" },
  { handle: "che-xanh", name: bi("Chè xanh", "Green tea"), group: "food_processing" },
  { handle: "nuoi-ong", name: bi("Nuôi ong lấy mật", "Beekeeping"), group: "food_processing" },
  {
    handle: "ruou-ngo-men-la",
    name: bi("Rượu ngô men lá", "Corn wine with leaf yeast"),
    group: "food_processing",
  },
  {
    handle: "ruou-thoc-men-la",
    name: bi("Rượu thóc men lá", "Paddy wine with leaf yeast"),
    group: "food_processing",
  },
  { handle: "ruou-chuoi", name: bi("Rượu chuối", "Banana spirit"), group: "food_processing" },
  {
    handle: "trong-cam",
    name: bi("Cam và sơ chế cam", "Orange growing and packing"),
    group: "food_processing",
  },
  {
    handle: "trong-buoi",
    name: bi("Bưởi và sơ chế bưởi", "Pomelo growing and packing"),
    group: "food_processing",
  },
  {
    handle: "trong-hong",
    name: bi("Hồng không hạt", "Seedless persimmons"),
    group: "food_processing",
  },
  {
    handle: "che-bien-qua",
    name: bi("Chế biến quả", "Fruit preserving"),
    group: "food_processing",
  },
  { handle: "banh-gai", name: bi("Bánh gai", "Ramie-leaf cakes"), group: "food_processing" },
  {
    handle: "banh-chung-den",
    name: bi("Bánh chưng đen", "Black sticky-rice cakes"),
    group: "food_processing",
  },
  {
    handle: "banh-khao",
    name: bi("Bánh khảo, bánh khô", "Pressed and dry cakes"),
    group: "food_processing",
  },
  { handle: "mien-dong", name: bi("Miến dong", "Canna noodles"), group: "food_processing" },
  {
    handle: "bun-co-truyen",
    name: bi("Bún cổ truyền", "Traditional rice noodles"),
    group: "food_processing",
  },
  { handle: "bot-san-day", name: bi("Bột sắn dây", "Kudzu starch"), group: "food_processing" },
  {
    handle: "thit-gac-bep",
    name: bi("Thịt gác bếp", "Hearth-smoked meat"),
    group: "food_processing",
  },
  {
    handle: "nuoi-ca",
    name: bi("Cá sông, cá hồ", "River and lake fish"),
    group: "food_processing",
  },
  { handle: "nuoi-vit", name: bi("Vịt bầu", "Bầu duck"), group: "food_processing" },
  {
    handle: "trong-lua",
    name: bi("Lúa ruộng bậc thang", "Terrace rice"),
    group: "food_processing",
  },
  {
    handle: "mang-kho",
    name: bi("Măng khô, măng chua", "Dried and sour bamboo shoots"),
    group: "food_processing",
  },
  {
    handle: "trong-thao-qua",
    name: bi("Thảo quả và gia vị rừng", "Black cardamom and forest spices"),
    group: "food_processing",
  },
  { handle: "trong-cay-thuoc", name: bi("Trà thảo mộc", "Herb teas"), group: "food_processing" },
  { handle: "lam-tuong", name: bi("Làm tương", "Soya sauce"), group: "food_processing" },
  {
    handle: "dan-may-tre",
    name: bi("Đan mây tre, giang", "Bamboo and rattan weaving"),
    group: "wood_weaving_textile_metal",
  },
  {
    handle: "dan-cot",
    name: bi("Đan cót", "Bamboo mat weaving"),
    group: "wood_weaving_textile_metal",
  },
  {
    handle: "dan-non",
    name: bi("Đan nón lá", "Conical hats"),
    group: "wood_weaving_textile_metal",
  },
  {
    handle: "det-lanh",
    name: bi("Dệt lanh", "Hemp linen weaving"),
    group: "wood_weaving_textile_metal",
  },
  {
    handle: "det-tho-cam",
    name: bi("Dệt thổ cẩm", "Brocade weaving"),
    group: "wood_weaving_textile_metal",
  },
  {
    handle: "trong-bong-det-vai",
    name: bi("Trồng bông dệt vải", "Cotton growing and weaving"),
    group: "wood_weaving_textile_metal",
  },
  { handle: "cham-bac", name: bi("Chạm bạc", "Silver chasing"), group: "fine_handicraft" },
  { handle: "lam-khen", name: bi("Làm khèn Mông", "Khèn making"), group: "fine_handicraft" },
  {
    handle: "thu-cong-my-nghe",
    name: bi("Thủ công mỹ nghệ", "Fine handicraft"),
    group: "fine_handicraft",
  },
  {
    handle: "luu-tru-ban",
    name: bi("Du lịch cộng đồng", "Community stays"),
    group: "rural_services",
  },
]
