import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { rootRoute } from "../shell/root-route.tsx";

const questionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lov-og-metode",
  validateSearch: z.object({ soeg: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./questions-page.tsx"), "QuestionsPage"),
});

const questionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lov-og-metode/spoergsmaal/$questionId",
  component: lazyRouteComponent(() => import("./question-page.tsx"), "CatalogueQuestionPage"),
});

const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lov-og-metode/metode",
  component: lazyRouteComponent(() => import("./method-page.tsx"), "MethodPage"),
});

export const catalogueRoutes = [questionsRoute, questionRoute, methodRoute] as const;
