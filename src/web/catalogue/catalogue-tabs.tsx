import { catalogueText } from "../text/catalogue.ts";
import { TabLink } from "../ui/tab-link.tsx";
import { TabNav } from "../ui/tab-nav.tsx";
import { cataloguePages } from "./catalogue-pages.ts";

export function CatalogueTabs() {
  return (
    <TabNav label={catalogueText.tabs.label}>
      {cataloguePages.map(({ title, to }) => (
        <TabLink key={to} to={to} activeOptions={{ exact: to === "/lov-og-metode", includeSearch: false }}>
          {title}
        </TabLink>
      ))}
    </TabNav>
  );
}
