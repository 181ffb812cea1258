import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";

function TabAnchor(props: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...props} className="tab-button" />;
}

/** One tab of a `TabNav`. Marked as current by the router; give `activeOptions={{ exact: true }}` to the tab whose address begins the others'. */
export const TabLink = createLink(TabAnchor);
