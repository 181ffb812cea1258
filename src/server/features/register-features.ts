import type { FastifyInstance } from "fastify";
import type { AppDeps } from "../app-deps.ts";
import { registerAllocationRoutes } from "./allocation/allocation.routes.ts";
import { registerAuditRoutes } from "./audits/audits.routes.ts";
import { registerCaseTalkRoutes } from "./case-talks/case-talks.routes.ts";
import { registerCaseRoutes } from "./cases/cases.routes.ts";
import { registerCatalogueRoutes } from "./catalogue/catalogue.routes.ts";
import { registerCriticalCaseRoutes } from "./critical-cases/critical-cases.routes.ts";
import { registerDeadlineRoutes } from "./deadlines/deadlines.routes.ts";
import { registerDeskRoutes } from "./desk/desk.routes.ts";
import { registerDrawRoutes } from "./draws/draws.routes.ts";
import { registerCountingRoutes } from "./duties/counting.routes.ts";
import { registerDutyRoutes } from "./duties/duties.routes.ts";
import { registerHealthRoutes } from "./health/health.routes.ts";
import { registerImportRoutes } from "./imports/imports.routes.ts";
import { registerManagementInformationRoutes } from "./management-information/management-information.routes.ts";
import { registerMeetingRoutes } from "./meetings/meetings.routes.ts";
import { registerReportRoutes } from "./reports/reports.routes.ts";
import { registerResultsRoutes } from "./results/results.routes.ts";
import { registerReviewRoutes } from "./reviews/reviews.routes.ts";
import { registerSignInRoutes } from "./sign-in/sign-in.routes.ts";
import { registerUserRoutes } from "./users/users.routes.ts";
import { registerVerificationRoutes } from "./verification/verification.routes.ts";

/** Every feature of the API, one line each. */
export function registerFeatures(app: FastifyInstance, deps: AppDeps): void {
  registerHealthRoutes(app, deps);
  registerSignInRoutes(app, deps);
  registerUserRoutes(app, deps);
  registerDeskRoutes(app, deps);
  registerImportRoutes(app, deps);
  registerCaseRoutes(app, deps);
  registerDeadlineRoutes(app, deps);
  registerCaseTalkRoutes(app, deps);
  registerManagementInformationRoutes(app, deps);
  registerAuditRoutes(app, deps);
  registerDrawRoutes(app, deps);
  registerAllocationRoutes(app);
  registerReviewRoutes(app, deps);
  registerMeetingRoutes(app);
  registerCriticalCaseRoutes(app, deps);
  registerResultsRoutes(app, deps);
  registerReportRoutes(app, deps);
  registerVerificationRoutes(app, deps);
  registerCatalogueRoutes(app);
  registerDutyRoutes(app);
  registerCountingRoutes(app, deps);
}
