import { isRuleSetInForce, RULE_SET_IDS, ruleSet } from "./rule-set"

test("every rule set names its legal basis in the certificate's own words", () => {
  expect(RULE_SET_IDS.map((id) => ruleSet(id).title.vi)).toEqual([
    "Cấp theo QĐ 1048/2019",
    "Cấp theo QĐ 148/2023",
    "Cấp theo QĐ 26/2026",
  ])
  expect(RULE_SET_IDS.map((id) => ruleSet(id).id)).toEqual([...RULE_SET_IDS])
})

test("all but the rule set in force are legacy", () => {
  expect(RULE_SET_IDS.filter((id) => !ruleSet(id).is_legacy)).toEqual(["QD26-2026"])
})

test.each([
  ["2019-08-20", []],
  ["2019-08-21", ["QD1048-2019"]],
  ["2023-02-23", ["QD1048-2019"]],
  ["2023-02-24", ["QD148-2023"]],
  ["2026-05-22", ["QD148-2023", "QD26-2026"]],
  ["2026-07-20", ["QD148-2023", "QD26-2026"]],
  ["2026-07-21", ["QD26-2026"]],
])("on %s certificates can be decided under %j", (day, ids) => {
  expect(RULE_SET_IDS.filter((id) => isRuleSetInForce(id, day))).toEqual(ids)
})
