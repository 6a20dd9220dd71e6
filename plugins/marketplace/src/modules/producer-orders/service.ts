import { MedusaService } from "@medusajs/framework/utils"
import OrderMessage from "./models/order-message"
import OrderReturn from "./models/order-return"
import OrderReversal from "./models/order-reversal"
import ProducerClosure from "./models/producer-closure"
import ProducerOrder from "./models/producer-order"
import ProducerOrderLine from "./models/producer-order-line"

class ProducerOrdersModuleService extends MedusaService({
  ProducerOrder,
  ProducerOrderLine,
  OrderReversal,
  OrderReturn,
  OrderMessage,
  ProducerClosure,
}) {}

export default ProducerOrdersModuleService
