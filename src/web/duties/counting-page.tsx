import "./counting.css";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type CountingSettingView, getCounting } from "#contract/counting";
import { CatalogueTabs } from "../catalogue/catalogue-tabs.tsx";
import { useMay } from "../shell/session.ts";
import { countingText as text } from "../text/counting.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { CountingDialog } from "./counting-dialog.tsx";
import { CountingSetting } from "./counting-setting.tsx";
import { findCountingSettings } from "./find-counting-settings.ts";
import { JudgingProgress } from "./judging-progress.tsx";

const pollMilliseconds = 1000;

/** Every question of counting that the law leaves open, what is chosen, and, for the head of quality, the way to choose. */
export function CountingPage() {
  const { soeg = "" } = useSearch({ from: "/lov-og-metode/optaelling" });
  const navigate = useNavigate({ from: "/lov-og-metode/optaelling" });
  const counting = useQuery({
    ...endpointQuery(getCounting, {}),
    refetchInterval: ({ state }) => (state.data && state.data.cases.waiting > 0 ? pollMilliseconds : false),
  });
  const mayChoose = useMay("choose-counting");
  const [changing, setChanging] = useState<CountingSettingView>();
  const search = (words: string) =>
    void navigate({ search: { soeg: words || undefined }, replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <CatalogueTabs />
      <SearchField label={text.search} value={soeg} onChange={search} />
      <QueryView query={counting}>
        {({ settings, cases }) => {
          const found = findCountingSettings(settings, soeg);
          return (
            <>
              <p className="quiet" role="status">
                {text.found(found.length, settings.length)}
              </p>
              <JudgingProgress cases={cases} />
              {found.length === 0 && <EmptyState text={text.none} />}
              {found.map((setting) => (
                <CountingSetting
                  key={setting.id}
                  setting={setting}
                  {...(mayChoose && { onChange: () => setChanging(setting) })}
                />
              ))}
              {changing && (
                <CountingDialog setting={changing} cases={cases.all} onClose={() => setChanging(undefined)} />
              )}
            </>
          );
        }}
      </QueryView>
    </>
  );
}
