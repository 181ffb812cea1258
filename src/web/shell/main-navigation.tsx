import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Me } from "#contract/sign-in";
import { shellText } from "../text/shell.ts";
import { mainMenu } from "./main-menu.ts";
import { mayDo } from "./session.ts";

/** The main menu with what this person may use; folded behind a button on a phone. */
export function MainNavigation({ me }: { readonly me: Me }) {
  const [isOpen, setIsOpen] = useState(false);
  const items = mainMenu.filter(({ action }) => action === undefined || mayDo(me, action));
  return (
    <nav className="main-nav" aria-label={shellText.mainMenu}>
      <button
        type="button"
        className="main-nav-toggle"
        aria-expanded={isOpen}
        aria-controls="hovedmenu"
        onClick={() => setIsOpen(!isOpen)}
      >
        {shellText.menu}
      </button>
      <ul id="hovedmenu" className={isOpen ? "main-nav-list is-open" : "main-nav-list"}>
        {items.map(({ title, to }) => (
          <li key={title}>
            <Link to={to} activeOptions={{ exact: to === "/" }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
