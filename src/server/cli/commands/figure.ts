import { parseFigureReference } from "#audit/results/figure-reference";
import type { FigureView } from "#contract/figures";
import { composeFigure, unknownFigure } from "#server/features/figures/compose-figure";
import { composeResults } from "#server/features/results/read-results";
import { auditOption, requireAudit, resolveAudit } from "../audit-option.ts";
import { defineCommand } from "../command.ts";
import { figureText } from "../figure-text.ts";
import { UsageError } from "../usage-error.ts";

/** `figure ID`: where a number comes from, from its frame and seed to what it came to. */
export const figureCommand = defineCommand({
  name: "figure",
  usage: "ID",
  summary: "fortæller, hvor et tal kommer fra, ud fra dets id",
  choices: [
    ["spoergsmaal:IND-06:niveau-2", "et tals id, som det står på siden, i rapporten og i »results --json«"],
    ["2026/aendring:IND-06?enhed=nord", "med tilsynet foran og det valgte bagefter er id’et helt"],
  ],
  options: { audit: auditOption },
  async run({ openDatabase, print, json }, { audit }, [id, ...more]) {
    if (id === undefined || more.length > 0)
      throw new UsageError("Giv ét id, fx spoergsmaal:IND-06:niveau-2. Se »sagspejl figure --help«.");
    const reference = parseFigureReference(id);
    if (reference === null) throw new UsageError(unknownFigure(id).message);
    const { auditId, figure, filter } = reference;
    const wanted = auditId ?? requireAudit(audit);
    const database = await openDatabase();
    const found: FigureView = await database.asSystem("the command line is the owner's", async (tx) => {
      const wish = { withOpenLevels: true, filter };
      const results = await composeResults(tx, await resolveAudit(tx, wanted), wish);
      return composeFigure(tx, results, { figure, filter, leavesTheHouse: false, withoutSeed: new Set() });
    });
    print(json ? JSON.stringify(found) : figureText(found));
    return 0;
  },
});
