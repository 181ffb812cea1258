import { Children, type ReactNode } from "react";
import { uiText } from "../text/ui.ts";

/** The way back: `<Breadcrumb><Link to="/tilsyn">Tilsyn</Link><span>Niveau 1</span></Breadcrumb>`, above the `PageHeader`. */
export function Breadcrumb({ children }: { readonly children: ReactNode }) {
  return (
    <nav className="breadcrumb" aria-label={uiText.breadcrumb}>
      <ol>{Children.map(children, (crumb) => crumb && <li>{crumb}</li>)}</ol>
    </nav>
  );
}
