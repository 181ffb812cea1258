import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { Autocomplete, Input, Label, RouterProvider, TextField } from "react-aria-components";
import type { Me } from "#contract/sign-in";
import { formatDecimal } from "#kit/danish-number";
import { mayDo, useMe } from "../shell/session.ts";
import { searchText as text } from "../text/search.ts";
import { uiText } from "../text/ui.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { HitGroup } from "./hit.ts";
import { HitList } from "./hit-list.tsx";
import { useEnter } from "./use-enter.ts";
import { useHits } from "./use-hits.ts";

/** As the contract has it (`searchCases`). */
const mostCharacters = 100;

/** The field and what is found by it; `onLeave` when a hit is opened here. */
export function SearchPanel({ onLeave }: { readonly onLeave: () => void }) {
  const me = useMe();
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const { groups, words, isWaiting, problem, tryAgain } = useHits(me, typed.trim());
  const open = (href: string) => {
    onLeave();
    void router.navigate({ href });
  };
  const onEnter = useEnter(isWaiting, () => {
    const first = groups[0]?.hits[0];
    if (first) open(router.buildLocation(first.link).href);
  });
  return (
    <RouterProvider navigate={open}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <search onKeyDownCapture={onEnter}>
          <TextField className="form-group search-words" maxLength={mostCharacters} autoFocus>
            <Label className="form-label">{mayDo(me, "see-models") ? text.label : text.labelPages}</Label>
            <Input className="form-input" role="combobox" aria-expanded={groups.length > 0} />
          </TextField>
        </search>
        <div className="search-found">
          <p className="quiet" role="status">
            {sayFound(me, words, groups, problem !== null)}
          </p>
          {isWaiting && (
            <span className="search-waiting" aria-hidden="true">
              <span className="loading-mark" />
            </span>
          )}
        </div>
        {problem && (
          <>
            <ProblemNotice error={problem} />
            <Button onPress={tryAgain}>{uiText.tryAgain}</Button>
          </>
        )}
        <HitList groups={groups} words={words} />
      </Autocomplete>
    </RouterProvider>
  );
}

/** How many hits there are; where there are none, and nothing went wrong, what can be found. */
function sayFound(me: Me, words: string, groups: readonly HitGroup[], isProblem: boolean): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total > 0) return text.found(formatDecimal(total, 0));
  if (isProblem) return "";
  const { pages, cases, audits, catalogues } = text.kinds;
  const canFind = text.canFind([
    pages,
    ...(mayDo(me, "open-cases") ? [cases] : []),
    ...(mayDo(me, "see-audits") ? [audits] : []),
    ...(mayDo(me, "see-models") ? catalogues : []),
  ]);
  return words === "" ? canFind : `${text.none(words)} ${canFind}`;
}
