import { useMutation } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { downloadReport, reportFormats } from "#contract/reports";
import { fetchFile } from "../api.ts";
import { apiUrl } from "../api-url.ts";
import { reportText } from "../text/report.ts";
import { buttonClass } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { Edition } from "./report-search.ts";

interface ReportFilesProps {
  readonly auditId: string;
  readonly edition: Edition;
}

/** The files of the report. The audit is recomputed first, so a file can be refused: then every difference is told here. */
export function ReportFiles({ auditId, edition }: ReportFilesProps) {
  const file = useMutation({ mutationFn: fetchFile, onSuccess: save });
  const fetchInstead = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    if (!file.isPending) file.mutate(event.currentTarget.href);
  };
  return (
    <div>
      <ul className="button-row" aria-label={reportText.download}>
        {reportFormats.map((format) => (
          <li key={format}>
            <a
              className={buttonClass("secondary")}
              href={apiUrl(downloadReport.path, { auditId, format }, { edition })}
              onClick={fetchInstead}
              download
            >
              {reportText.formats[format]}
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {file.isPending ? reportText.preparing : reportText.downloadHint}
      </p>
      <ProblemNotice error={file.error} />
    </div>
  );
}

function save(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // Only when the browser has had time to begin: some read the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
