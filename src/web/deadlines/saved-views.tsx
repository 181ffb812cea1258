import { useId, useRef, useState } from "react";
import {
  type DeadlineSavedView,
  deleteDeadlineView,
  listDeadlineViews,
  saveDeadlineView,
} from "#contract/deadlines";
import { deadlinesText as text } from "../text/deadlines.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall, useEndpoint } from "../use-endpoint.ts";
import { type DeadlineSearch, filterOf } from "./deadline-search.ts";

interface SavedViewsProps {
  readonly search: DeadlineSearch;
  readonly onChoose: (part: DeadlineSearch) => void;
}

/** One's own named filters: choose one, delete one, or keep the present choice under a name. */
export function SavedViews({ search, onChoose }: SavedViewsProps) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const views = useEndpoint(listDeadlineViews, {});
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1} className="saved-views-title">
        {text.views}
      </h2>
      <QueryView query={views}>
        {(saved) => (
          <>
            {saved.length === 0 && <p className="quiet">{text.noViews}</p>}
            {saved.length > 0 && (
              <ul className="saved-views">
                {saved.map((view) => (
                  <SavedView
                    key={view.id}
                    view={view}
                    onChoose={onChoose}
                    // The line goes with its button: the focus stays in the list.
                    onDeleted={() => heading.current?.focus()}
                  />
                ))}
              </ul>
            )}
          </>
        )}
      </QueryView>
      <SaveView search={search} />
    </section>
  );
}

interface SavedViewProps {
  readonly view: DeadlineSavedView;
  readonly onChoose: (part: DeadlineSearch) => void;
  readonly onDeleted: () => void;
}

function SavedView({ view, onChoose, onDeleted }: SavedViewProps) {
  const remove = useCall(deleteDeadlineView, { invalidates: [listDeadlineViews] });
  const { duty, unit, raadgiver, sort } = view.filter;
  const onSuccess = () => {
    announce(text.viewDeleted(view.name));
    onDeleted();
  };
  return (
    <li>
      <Button
        variant="quiet"
        onPress={() =>
          onChoose({ pligt: duty, enhed: unit, raadgiver, sortering: sort === "frist" ? undefined : sort })
        }
      >
        {view.name}
      </Button>
      <Button
        variant="quiet"
        aria-label={text.deleteWhich(view.name)}
        onPress={() => remove.mutate({ params: { id: view.id } }, { onSuccess })}
      >
        {text.deleteView}
      </Button>
    </li>
  );
}

function SaveView({ search }: { readonly search: DeadlineSearch }) {
  const [name, setName] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const save = useCall(saveDeadlineView, { invalidates: [listDeadlineViews] });
  const submit = () => {
    setIsMissing(name.trim() === "");
    if (name.trim() === "") return;
    const body = { name, filter: { ...filterOf(search), sort: search.sortering } };
    save.mutate(
      { body },
      {
        onSuccess: (view) => {
          announce(text.viewSaved(view.name));
          setName("");
        },
      },
    );
  };
  return (
    <form
      noValidate
      className="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={text.viewName}
        value={name}
        onChange={setName}
        error={isMissing ? text.viewNeedsName : undefined}
        input={{ maxLength: 60 }}
      />
      <Button type="submit" isPending={save.isPending}>
        {text.saveView}
      </Button>
      <ProblemNotice error={save.error} />
    </form>
  );
}
