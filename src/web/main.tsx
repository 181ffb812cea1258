import "./ui/ui.css";
import "./shell/shell.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./query-client.ts";
import { createSagspejlRouter } from "./router.tsx";
import { isPublic, signInPath } from "./shell/session.ts";

const queryClient = createQueryClient(() => {
  const { pathname, search } = window.location;
  if (!isPublic(pathname)) window.location.assign(signInPath(pathname + search));
});
const router = createSagspejlRouter(queryClient);

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no #root");
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale="da-DK">
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);
