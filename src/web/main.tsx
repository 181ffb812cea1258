import "./ui/ui.css";
import "./shell/shell.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./query-client.ts";
import { createSagspejlRouter } from "./router.tsx";

const queryClient = createQueryClient(() => {
  if (router.state.location.pathname === "/log-ind") return;
  queryClient.clear();
  void router.navigate({ to: "/log-ind", search: { retur: router.state.location.href } });
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
