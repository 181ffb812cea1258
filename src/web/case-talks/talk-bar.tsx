import { useState } from "react";
import type { CaseTalk } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { Button } from "../ui/button.tsx";
import { EndDialog } from "./end-dialog.tsx";
import { useHasUnsavedNotes } from "./unsaved-notes.tsx";

/** Always in view while one talks: that everything is saved, and the way to the end. */
export function TalkBar({ talk }: { readonly talk: CaseTalk }) {
  const isUnsaved = useHasUnsavedNotes();
  const [isEnding, setIsEnding] = useState(false);
  return (
    <div className="talk-bar">
      <span className="quiet">{isUnsaved ? text.notSaved : text.allSaved}</span>
      <Button variant="primary" onPress={() => setIsEnding(true)}>
        {text.end}
      </Button>
      {isEnding && <EndDialog talk={talk} onClose={() => setIsEnding(false)} />}
    </div>
  );
}
