import { Outlet, useRouterState } from "@tanstack/react-router";
import { shellText } from "../text/shell.ts";
import { ConnectionNotice } from "./connection-notice.tsx";
import { LiveRegion } from "./live-region.tsx";
import { MainNavigation } from "./main-navigation.tsx";
import { useMaybeMe } from "./session.ts";
import { TopBar } from "./top-bar.tsx";

/** The frame: skip link, who and where one is, the menu, the page, and what is said about it all. */
export function Shell() {
  const me = useMaybeMe();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  return (
    <>
      <a className="skipnav" href="#indhold">
        {shellText.skipToContent}
      </a>
      <header className="app-header">
        <TopBar />
        {me && <MainNavigation key={pathname} me={me} />}
      </header>
      <ConnectionNotice />
      <main id="indhold" className="app-main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="app-footer">
        <p>
          <span>{shellText.footerNote}</span>
          <a href="/api">{shellText.openApi}</a>
        </p>
      </footer>
      <LiveRegion />
    </>
  );
}
