import "./search.css";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { searchText as text } from "../text/search.ts";
import { Dialog } from "../ui/dialog.tsx";
import { KeyHint } from "../ui/key-hint.tsx";
import { SearchPanel } from "./search-panel.tsx";

const isMac = navigator.userAgent.includes("Mac OS X");

/** The search in the header, which Control+K (⌘K on a Mac) opens from everywhere but another dialog. */
export function SearchButton() {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      const isOutOfReach = button.current?.closest("[inert], [aria-hidden=true]");
      if (!isOutOfReach) setIsOpen(true);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        ref={button}
        className="search-button"
        aria-keyshortcuts={isMac ? "Meta+K" : "Control+K"}
        onPress={() => setIsOpen(true)}
      >
        {text.open}
        <span aria-hidden="true">
          <KeyHint keyName={isMac ? "⌘K" : "Ctrl K"} />
        </span>
      </Button>
      <Dialog title={text.title} isOpen={isOpen} onClose={close}>
        <SearchPanel onLeave={close} />
      </Dialog>
    </>
  );
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isModified = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return isModified && !altKey && !shiftKey && key.toLowerCase() === "k";
}
