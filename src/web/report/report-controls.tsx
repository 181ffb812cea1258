import { downloadReport, reportFormats } from "#contract/reports";
import { apiUrl } from "../api-url.ts";
import { useMay } from "../shell/session.ts";
import { reportText } from "../text/report.ts";
import { buttonClass } from "../ui/button.tsx";
import { SelectField } from "../ui/select-field.tsx";

export type Edition = keyof typeof reportText.editions;

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
      <ul className="button-row" aria-label={reportText.download}>
        {reportFormats.map((format) => (
          <li key={format}>
            <a
              className={buttonClass("secondary")}
              href={apiUrl(downloadReport.path, { auditId, format }, { edition })}
              download
            >
              {reportText.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
