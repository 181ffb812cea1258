import "./data-quality.css";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import {
  type DataQuality,
  downloadDataQuality,
  getDataQuality,
  qualityFileFormats,
} from "#contract/data-quality";
import { formatDanishDate } from "#kit/danish-date";
import { formatDecimal, formatRatio } from "#kit/danish-number";
import { localDate } from "#kit/local-date";
import { apiUrl } from "../api-url.ts";
import { dataQualityText as text } from "../text/data-quality.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { FileLinks } from "../ui/file-links.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { FindingLine } from "./finding-line.tsx";
import { RuleTable } from "./rule-table.tsx";
import { UnitField } from "./unit-field.tsx";

/** What is wrong in the registrations, rule by rule, in the units that one may see; the address keeps which. */
export function DataQualityPage() {
  const { enhed } = useSearch({ from: "/datakvalitet" });
  const navigate = useNavigate({ from: "/datakvalitet" });
  const quality = useQuery({
    ...endpointQuery(getDataQuality, { query: { unit: enhed } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <QueryView query={quality}>
        {(found) => (
          <>
            <UnitField
              quality={found}
              onChange={(unit) =>
                void navigate({ search: { enhed: unit }, replace: true, resetScroll: false })
              }
            />
            <Summary quality={found} />
            {found.all.latest !== null && <RuleTable rules={found.rules} unit={enhed} />}
            <Files unit={enhed} />
          </>
        )}
      </QueryView>
    </>
  );
}

/** In how many cases something is found, and how it has gone. */
function Summary({ quality: { all, unit, units } }: { readonly quality: DataQuality }) {
  const { latest, weeks } = all;
  if (latest === null) return <EmptyState text={text.notCounted} />;
  const [only] = units.length === 1 ? units : [unit];
  if (latest.findings === 0) return <EmptyState text={text.noneFound(formatDecimal(latest.ofCases, 0))} />;
  return (
    <div className="quality-summary">
      <p>
        <strong>{text.found(formatRatio(latest.cases, latest.ofCases), only?.name)}</strong>{" "}
        {text.counted(formatDanishDate(localDate(latest.day)))}
      </p>
      <FindingLine title={text.all} weeks={weeks} />
    </div>
  );
}

function Files({ unit }: { readonly unit: string | undefined }) {
  return (
    <section>
      <h2>{text.download}</h2>
      <p className="quiet">{text.whatIsNotHere}</p>
      <p className="quiet">{text.downloadNote}</p>
      <FileLinks
        label={text.download}
        files={qualityFileFormats.map((format) => ({
          name: text.formats[format],
          href: apiUrl(downloadDataQuality.path, { format }, { unit }),
        }))}
      />
    </section>
  );
}
