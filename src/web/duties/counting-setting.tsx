import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { CountingSettingView } from "#contract/counting";
import { countingText as text } from "../text/counting.ts";
import { Button } from "../ui/button.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { formatMoment } from "../ui/format-moment.ts";

interface CountingSettingProps {
  readonly setting: CountingSettingView;
  /** Only for those who may. */
  readonly onChange?: () => void;
}

/** One open question: how it is answered here, by whom and why, and what it decides. */
export function CountingSetting({ setting, onChange }: CountingSettingProps) {
  const { id, title, question, open, choices } = setting;
  const [latest, ...earlier] = choices;
  const section = useRef<HTMLElement>(null);
  const isSought = useLocation({ select: ({ hash }) => hash === id });
  useEffect(() => {
    if (isSought) section.current?.scrollIntoView();
  }, [isSought]);
  return (
    <section className="counting-setting" ref={section} aria-labelledby={`${id}-title`}>
      <div className="counting-heading">
        <h2 id={`${id}-title`}>{title}</h2>
        {onChange && (
          <Button onPress={onChange}>
            {text.change} <span className="sr-only">{text.changeWhich(title)}</span>
          </Button>
        )}
      </div>
      <p>{question}</p>
      <DefinitionList
        items={[
          { term: text.chosen, value: <Chosen setting={setting} /> },
          ...(latest ? [{ term: text.reason, value: latest.reason }] : []),
          { term: text.consequence, value: optionOf(setting, setting.option)?.consequence },
          { term: text.open, value: open },
          { term: text.duties, value: <Duties duties={setting.duties} /> },
          { term: text.id, value: <code>{id}</code> },
        ]}
      />
      {earlier.length > 0 && <Earlier setting={setting} choices={earlier} />}
    </section>
  );
}

function Chosen({ setting }: { readonly setting: CountingSettingView }) {
  const [latest] = setting.choices;
  return (
    <>
      <strong>{titleOf(setting, setting.option)}</strong>
      <br />
      <span className="quiet">
        {latest ? text.chosenBy(latest.chosenBy, formatMoment(latest.chosenAt)) : text.usually}
      </span>
    </>
  );
}

function Duties({ duties }: Pick<CountingSettingView, "duties">) {
  return (
    <ul className="counting-duties">
      {duties.map(({ id, title, provision }) => (
        <li key={id}>
          <Link to="/lov-og-metode/pligter/$dutyId" params={{ dutyId: id }}>
            {title}
          </Link>{" "}
          ({provision})
        </li>
      ))}
    </ul>
  );
}

interface EarlierProps {
  readonly setting: CountingSettingView;
  readonly choices: CountingSettingView["choices"];
}

function Earlier({ setting, choices }: EarlierProps) {
  return (
    <details>
      <summary>{text.earlier(choices.length)}</summary>
      <ul>
        {choices.map(({ option, reason, chosenBy, chosenAt }) => (
          <li key={chosenAt}>
            {text.earlierChoice(titleOf(setting, option), chosenBy, formatMoment(chosenAt))} {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

function optionOf({ options }: CountingSettingView, wanted: string) {
  return options.find(({ id }) => id === wanted);
}

/** The option's words; an option that the program no longer has is called by its id. */
function titleOf(setting: CountingSettingView, option: string): string {
  return optionOf(setting, option)?.title ?? option;
}
