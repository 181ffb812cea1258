import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const myReviewsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/maalinger",
  component: lazyRouteComponent(() => import("./my-reviews-page.tsx"), "MyReviewsPage"),
});

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/maalinger/$reviewId",
  validateSearch: (search): { spoergsmaal?: string } =>
    typeof search["spoergsmaal"] === "string" ? { spoergsmaal: search["spoergsmaal"] } : {},
  component: lazyRouteComponent(() => import("./review-page.tsx"), "ReviewPage"),
});

const finishReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/maalinger/$reviewId/afslut",
  component: lazyRouteComponent(() => import("./finish-page.tsx"), "FinishPage"),
});

export const reviewRoutes = [myReviewsRoute, reviewRoute, finishReviewRoute] as const;
