import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { dataQualitySearch, qualityRuleSearch } from "./data-quality-search.ts";

const dataQualityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/datakvalitet",
  validateSearch: dataQualitySearch,
  component: lazyRouteComponent(() => import("./data-quality-page.tsx"), "DataQualityPage"),
});

const qualityRuleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/datakvalitet/$ruleId",
  validateSearch: qualityRuleSearch,
  component: lazyRouteComponent(() => import("./quality-rule-page.tsx"), "QualityRulePage"),
});

export const dataQualityRoutes = [dataQualityRoute, qualityRuleRoute] as const;
