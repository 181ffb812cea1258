import type { ToOptions } from "@tanstack/react-router";
import { useRouter } from "@tanstack/react-router";
import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from "react-aria-components";
import { formatDecimal } from "#kit/danish-number";
import { searchText as text } from "../text/search.ts";
import { uiText } from "../text/ui.ts";
import type { HitGroup } from "./hit.ts";

interface HitListProps {
  readonly groups: readonly HitGroup[];
  /** What they were found by. */
  readonly words: string;
}

/** The hits in their groups: links, marked and opened from the field by the keyboard. */
export function HitList({ groups, words }: HitListProps) {
  return (
    <ListBox className="search-hits" aria-label={text.hits}>
      {/* With the words in the ids no hit stays marked when the words change: the first one is. */}
      {groups.map(({ title, hits, total, list }) => (
        <ListBoxSection key={`${words} ${title}`} id={`${words} ${title}`}>
          <Header className="search-group">
            {title}
            {list && <span className="quiet">{uiText.nOfTotal(shown(hits.length), shown(total))}</span>}
          </Header>
          {hits.map((hit) => (
            <HitOption key={hit.id} {...hit} id={`${words} ${hit.id}`} />
          ))}
          {list && <HitOption id={`${words} alle ${title}`} title={text.listOf(title)} link={list} isList />}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

interface HitOptionProps {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  readonly link: ToOptions;
  /** Leads to the rest of the group. */
  readonly isList?: boolean;
}

function HitOption({ id, title, detail, link, isList = false }: HitOptionProps) {
  const router = useRouter();
  return (
    <ListBoxItem
      id={id}
      href={router.buildLocation(link).href}
      textValue={title}
      className={isList ? "search-hit search-hit-list" : "search-hit"}
    >
      <Text slot="label">{title}</Text>
      {detail && (
        <Text slot="description" className="quiet">
          {detail}
        </Text>
      )}
    </ListBoxItem>
  );
}

function shown(count: number): string {
  return formatDecimal(count, 0);
}
