import { useState } from "react";
import { DropZone, FileTrigger, Text } from "react-aria-components";
import { uiText } from "../text/ui.ts";
import { Button } from "./button.tsx";

interface FileDropProps {
  /** Read out as the name of the drop area. */
  readonly label: string;
  /** Which files, in words. */
  readonly hint: string;
  /** Accepted types for the picker, such as `.csv` and `.xlsx`. */
  readonly accept: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
}

/** An area that takes dropped or pasted files, with a button for those who do not drag. */
export function FileDrop({ label, hint, accept, onFiles, isDisabled = false }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  const give = (files: readonly File[]) => files.length > 0 && onFiles(files);
  return (
    <DropZone
      className={isOver ? "file-drop is-over" : "file-drop"}
      isDisabled={isDisabled}
      onDropEnter={() => setIsOver(true)}
      onDropExit={() => setIsOver(false)}
      onDrop={async ({ items }) => {
        setIsOver(false);
        give(await Promise.all(items.filter((item) => item.kind === "file").map((item) => item.getFile())));
      }}
    >
      <Text slot="label" className="sr-only">
        {label}
      </Text>
      <p className="file-drop-line">
        <span>{uiText.dropFiles}</span>
        <FileTrigger allowsMultiple acceptedFileTypes={accept} onSelect={(list) => give([...(list ?? [])])}>
          <Button variant="secondary" isDisabled={isDisabled}>
            {uiText.chooseFiles}
          </Button>
        </FileTrigger>
      </p>
      <p className="file-drop-hint">{hint}</p>
    </DropZone>
  );
}
