import { downloadRejectedRows, type ImportFileView } from "#contract/imports";
import { formatDecimal } from "#kit/danish-number";
import { apiUrl } from "../api-url.ts";
import { useMay } from "../shell/session.ts";
import { importsText } from "../text/imports.ts";
import { buttonClass } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { describeCounts } from "./describe-counts.ts";
import { RejectedTable } from "./rejected-table.tsx";

const states: Readonly<Record<ImportFileView["status"], { readonly title: string; readonly tone: TagTone }>> =
  {
    venter: { title: importsText.waiting, tone: "neutral" },
    koerer: { title: importsText.running, tone: "info" },
    faerdig: { title: importsText.done, tone: "success" },
    fejlet: { title: importsText.failed, tone: "warning" },
  };

/** One file of a run: how far it is, what came of it, and the rows that were rejected. */
export function FileView({ file }: { readonly file: ImportFileView }) {
  const maySeeRejected = useMay("see-rejected-rows");
  const { title, tone } = states[file.status];
  return (
    <article className="import-file">
      <h3>
        {file.kind === null ? "" : `${importsText.kinds[file.kind]}: `}
        {file.file} <Tag tone={tone}>{title}</Tag>
      </h3>
      {file.status === "koerer" && <FileProgress file={file} />}
      {file.status === "faerdig" && <p className="import-result">{describeCounts(file)}</p>}
      {file.problem !== null && <Notice kind="fejl">{file.problem}</Notice>}
      {file.warnings.length > 0 && (
        <Notice kind="advarsel" title={importsText.warnings}>
          <ul>
            {file.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {file.status === "faerdig" && file.rejected > 0 && maySeeRejected && <Rejected file={file} />}
    </article>
  );
}

function FileProgress({ file }: { readonly file: ImportFileView }) {
  const kilobytes = (bytes: number) => Math.round(bytes / 1000);
  return (
    <>
      <ProgressBar
        label={importsText.progress(file.file)}
        value={kilobytes(file.bytesRead)}
        total={kilobytes(file.bytesTotal ?? file.bytesRead)}
      />
      <p className="quiet">{importsText.rowsRead(formatDecimal(file.rows, 0))}</p>
    </>
  );
}

function Rejected({ file }: { readonly file: ImportFileView }) {
  return (
    <>
      <p>{importsText.rejectedHelp}</p>
      <p>
        <a
          className={buttonClass("secondary")}
          href={apiUrl(downloadRejectedRows.path, { fileId: file.id })}
          download
        >
          {importsText.download}
        </a>
      </p>
      <RejectedTable file={file} />
    </>
  );
}
