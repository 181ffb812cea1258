import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { DeskItem } from "#contract/desk";
import { parseSearch } from "../search-params.ts";
import { deskText } from "../text/desk.ts";
import { Tag } from "../ui/tag.tsx";

interface DeskBlockProps {
  readonly title: string;
  readonly items: readonly DeskItem[];
  readonly emptyText: string;
}

/** One of the desk's three lists; each line leads to where it can be acted on. */
export function DeskBlock({ title, items, emptyText }: DeskBlockProps) {
  const headingId = useId();
  return (
    <section className="desk-block" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {title} {items.length > 0 && <span className="count">{items.length}</span>}
      </h2>
      {items.length === 0 && <p className="quiet">{emptyText}</p>}
      {items.length > 0 && (
        <ul className="desk-list">
          {items.map((item) => (
            <li key={item.id} className={item.urgent ? "desk-item urgent" : "desk-item"}>
              <DeskLink href={item.href}>{item.title}</DeskLink>
              {item.urgent && <Tag tone="urgent">{deskText.urgent}</Tag>}
              <p>{item.detail}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A path of the interface, with or without search parameters. Not preloaded: opening a case is logged. */
function DeskLink({ href, children }: { readonly href: string; readonly children: string }) {
  const [path = "/", query = ""] = href.split("?");
  return (
    <Link to={path} search={parseSearch(query)} preload={false}>
      {children}
    </Link>
  );
}
