import { useIsMutating } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseTalk } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { Button } from "../ui/button.tsx";
import { EndDialog } from "./end-dialog.tsx";
import { noteSaving } from "./use-saved-note.ts";

/** Always in view while one talks: that everything is saved, and the way to the end. */
export function TalkBar({ talk }: { readonly talk: CaseTalk }) {
  const isSaving = useIsMutating({ mutationKey: noteSaving }) > 0;
  const [isEnding, setIsEnding] = useState(false);
  return (
    <div className="talk-bar">
      <span className="quiet">{isSaving ? text.saving : text.allSaved}</span>
      <Button variant="primary" onPress={() => setIsEnding(true)}>
        {text.end}
      </Button>
      {isEnding && <EndDialog talk={talk} onClose={() => setIsEnding(false)} />}
    </div>
  );
}
