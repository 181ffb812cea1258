import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Me } from "#contract/sign-in";
import { shellText } from "../text/shell.ts";
import { menuOf } from "./main-menu.ts";

/** The main menu with what this person may use; folded behind a button on a phone. */
export function MainNavigation({ me }: { readonly me: Me }) {
  const [isOpen, setIsOpen] = useState(false);
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
        {menuOf(me).map(({ title, to }) => (
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
