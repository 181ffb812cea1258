import { expect, test } from "vitest";
import type { CountingSettingView } from "#contract/counting";
import { findCountingSettings } from "./find-counting-settings.ts";

const common = { usual: "nej", option: "nej", choices: [] };
const saturday: CountingSettingView = {
  ...common,
  id: "loerdag-er-hverdag",
  title: "Lørdag i en frist på hverdage",
  question: "Tæller lørdag med?",
  open: "Eftersøgt og ikke fundet.",
  options: [{ id: "nej", title: "Nej: mandag-fredag", consequence: "" }],
  duties: [{ id: "bl-138-kvittering-6-hverdage", title: "Kvittering", provision: "BL § 138" }],
};
const year: CountingSettingView = {
  ...common,
  id: "tilsynsbesoeg-om-aaret",
  title: "Året for de to tilsynsbesøg",
  question: "Hvilket år?",
  open: "Ikke fundet.",
  options: [{ id: "kalenderaar", title: "Kalenderåret", consequence: "" }],
  duties: [{ id: "bl-156-tilsynsbesoeg", title: "To tilsynsbesøg", provision: "BL § 156, stk. 5" }],
};

test.each([
  { search: "", found: [saturday, year] },
  { search: "LØRDAG", found: [saturday] },
  { search: "§ 156", found: [year] },
  { search: "§ 15", found: [] },
  { search: "kalenderåret", found: [year] },
  { search: "bl-138", found: [saturday] },
  { search: "ikke fundet", found: [saturday, year] },
])("»$search« among the settings", ({ search, found }) => {
  expect(findCountingSettings([saturday, year], search)).toEqual(found);
});
