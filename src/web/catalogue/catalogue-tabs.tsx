import { catalogueText } from "../text/catalogue.ts";
import { countingText } from "../text/counting.ts";
import { dutiesText } from "../text/duties.ts";
import { publishedCountsText } from "../text/published-counts.ts";
import { TabLink } from "../ui/tab-link.tsx";
import { TabNav } from "../ui/tab-nav.tsx";

const text = catalogueText.tabs;

export function CatalogueTabs() {
  return (
    <TabNav label={text.label}>
      <TabLink to="/lov-og-metode" activeOptions={{ exact: true, includeSearch: false }}>
        {text.questions}
      </TabLink>
      <TabLink to="/lov-og-metode/pligter">{dutiesText.tab}</TabLink>
      <TabLink to="/lov-og-metode/optaelling">{countingText.tab}</TabLink>
      <TabLink to="/lov-og-metode/metode">{text.method}</TabLink>
      <TabLink to="/lov-og-metode/regn-efter">{publishedCountsText.tab}</TabLink>
    </TabNav>
  );
}
