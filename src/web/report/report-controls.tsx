import { useMay } from "../shell/session.ts";
import { reportText } from "../text/report.ts";
import { SelectField } from "../ui/select-field.tsx";
import { ReportFiles } from "./report-files.tsx";
import type { Edition } from "./report-search.ts";

interface ReportControlsProps {
  readonly auditId: string;
  readonly edition: Edition;
  readonly onEdition: (edition: Edition) => void;
}

const editions = (["intern", "offentlig"] as const).map((value) => ({
  value,
  label: reportText.editions[value],
}));

/** Which edition is shown, for those who may see both, and the files of it. */
export function ReportControls({ auditId, edition, onEdition }: ReportControlsProps) {
  const seesBoth = useMay("see-answers-behind-results");
  return (
    <div className="report-controls">
      {seesBoth && (
        <SelectField
          label={reportText.edition}
          hint={reportText.editionHint}
          options={editions}
          value={edition}
          onChange={onEdition}
        />
      )}
      <ReportFiles auditId={auditId} edition={edition} />
    </div>
  );
}
