import { useState } from "react";
import type { Named } from "#contract/fields";
import { listUnits } from "#contract/users";
import { unitsText } from "../text/users.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { UnitDialog } from "./unit-dialog.tsx";

/** The municipality's units, each with a way to another name. */
export function UnitSection() {
  const units = useEndpoint(listUnits, {});
  const [open, setOpen] = useState<Named | "new">();
  const close = () => setOpen(undefined);
  return (
    <section aria-labelledby="enheder">
      <h2 id="enheder">{unitsText.title}</h2>
      <p>{unitsText.lead}</p>
      <QueryView query={units}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState text={unitsText.empty} />
          ) : (
            <ul className="unit-list">
              {list.map((unit) => (
                <li key={unit.id}>
                  {unit.name}
                  <Button
                    variant="quiet"
                    small
                    aria-label={unitsText.renameWhich(unit.name)}
                    onPress={() => setOpen(unit)}
                  >
                    {unitsText.rename}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <Button onPress={() => setOpen("new")}>{unitsText.create}</Button>
      {open === "new" && <UnitDialog onClose={close} />}
      {open !== undefined && open !== "new" && <UnitDialog unit={open} onClose={close} />}
    </section>
  );
}
