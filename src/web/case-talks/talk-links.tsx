import { Link } from "@tanstack/react-router";
import type { TalkHead } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { sayDay } from "./say-day.ts";

/** Talks as links, latest first. */
export function TalkLinks({ talks }: { readonly talks: readonly TalkHead[] }) {
  return (
    <ul className="plain-list">
      {talks.map(({ id, heldOn, leader, raadgiver }) => (
        <li key={id}>
          <Link to="/sagssamtaler/$talkId" params={{ talkId: String(id) }}>
            {heldOn === null ? text.draft : text.talkOf(sayDay(heldOn))}
          </Link>{" "}
          <span className="quiet">
            {raadgiver.name}, {leader.name}
          </span>
        </li>
      ))}
    </ul>
  );
}
