import { useState } from "react";
import { publishedSource } from "#questions/bbu-2018/published-percents";
import { publishedCountsText as text } from "../text/published-counts.ts";
import { Button } from "../ui/button.tsx";
import { FileDrop } from "../ui/file-drop.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { writeExample2018 } from "./example-2018.ts";
import { readTableFile } from "./read-table-file.ts";

export interface TypedTable {
  readonly pasted: string;
  /** As typed: N for lines without one. */
  readonly commonN: string;
  readonly isExample: boolean;
}

/** `24`; null for nothing, and for what is no number of cases. */
export function readCommonN(typed: string): number | null {
  const n = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
  return n >= 1 && n <= 100_000 ? n : null;
}

interface TableInputProps {
  readonly typed: TypedTable;
  readonly onChange: (typed: TypedTable) => void;
}

/** Where a published table comes in: pasted, as a file, or as the example. */
export function TableInput({ typed, onChange }: TableInputProps) {
  const [isUnreadable, setUnreadable] = useState(false);
  const give = (part: Partial<TypedTable>) => {
    setUnreadable(false);
    onChange({ ...typed, isExample: false, ...part });
  };
  const takeFile = ([file]: readonly File[]) => {
    if (file === undefined) return;
    readTableFile(file).then(
      (pasted) => give({ pasted }),
      () => setUnreadable(true),
    );
  };
  const isWrong = typed.commonN.trim() !== "" && readCommonN(typed.commonN) === null;
  return (
    <section className="table-input">
      <div>
        <TextAreaField
          label={text.paste}
          hint={text.pasteHint}
          value={typed.pasted}
          onChange={(pasted) => give({ pasted })}
          textarea={{ rows: 10 }}
        />
        <div className="button-row">
          <Button onPress={() => give({ pasted: writeExample2018(), commonN: "", isExample: true })}>
            {text.example}
          </Button>
          {typed.pasted !== "" && (
            <Button variant="quiet" onPress={() => give({ pasted: "", commonN: "" })}>
              {text.clear}
            </Button>
          )}
        </div>
      </div>
      <div>
        <TextField
          label={text.commonN}
          hint={text.commonNHint}
          optional
          error={isWrong ? text.commonNWrong : undefined}
          value={typed.commonN}
          onChange={(commonN) => give({ commonN })}
          input={{ inputMode: "numeric", autoComplete: "off" }}
        />
        <div className="form-group">
          <FileDrop
            label={text.fileLabel}
            hint={text.fileHint}
            accept={[".csv", ".xlsx", ".txt"]}
            onFiles={takeFile}
          />
        </div>
      </div>
      {isUnreadable && <Notice kind="fejl">{text.fileFailed}</Notice>}
      {typed.isExample && <p className="quiet table-source">{text.exampleNote(publishedSource)}</p>}
    </section>
  );
}
