import { uiText } from "../text/ui.ts";

/** Holds the place of what is on its way. Shows itself after 300 ms (in the style sheet), so that fast answers do not flicker. */
export function Loading({ text = uiText.loading }: { readonly text?: string }) {
  return (
    <div className="loading" role="status">
      <span className="loading-mark" aria-hidden="true" />
      <span>{text}</span>
    </div>
  );
}
