import { writeFile } from "node:fs/promises";
import { type ReportFormat, reportFormats } from "#contract/reports";
import { loadReportInput } from "#server/features/reports/load-report-input";
import { reportFile } from "#server/features/reports/report-file";
import { hideFromReaders } from "#server/features/results/hide-from-readers";
import { composeResults } from "#server/features/results/read-results";
import { requireVerified } from "#server/features/verification/require-verified";
import { systemClock } from "#server/system-clock";
import { auditOption, requireAudit, resolveAudit } from "../audit-option.ts";
import { defineCommand } from "../command.ts";
import { UsageError } from "../usage-error.ts";

/** `report`: the report as a file. */
export const reportCommand = defineCommand({
  name: "report",
  usage: "",
  summary: "skriver rapporten om et tilsyn til en fil",
  options: {
    audit: auditOption,
    format: { type: "string", value: "FORMAT", summary: `${reportFormats.join(", ")}` },
    out: { type: "string", value: "FIL", summary: "filen, rapporten skrives til" },
    public: { type: "boolean", summary: "den offentlige udgave: små tal er skjult" },
  },
  async run({ config, openDatabase, print, say, json }, { audit, format, out, public: isPublic }) {
    const wanted = requireAudit(audit);
    const wantedFormat = readFormat(format);
    if (out === undefined) throw new UsageError("Giv filen, rapporten skal skrives til, med --out FIL.");
    const database = await openDatabase();
    say("Regner tilsynet efter og tallene ud …");
    const input = await database.asSystem("the report is of the whole audit", async (tx) => {
      const id = await resolveAudit(tx, wanted);
      await requireVerified(tx, id, null);
      const results = await composeResults(tx, id, { withOpenLevels: true, filter: {} });
      return loadReportInput(tx, isPublic ? hideFromReaders(results) : results, isPublic);
    });
    say("Danner rapporten …");
    const { bytes } = await reportFile(input, wantedFormat, {
      generatedAt: systemClock.now(),
      publicUrl: config.publicUrl,
    });
    await writeFile(out, bytes);
    print(
      json
        ? JSON.stringify({ audit: input.audit.id, file: out, bytes: bytes.length })
        : `Skrevet til ${out}.`,
    );
    return 0;
  },
});

function readFormat(text: string | undefined): ReportFormat {
  const format = reportFormats.find((one) => one === text);
  if (format === undefined) throw new UsageError(`Giv --format: ${reportFormats.join(", ")}.`);
  return format;
}
