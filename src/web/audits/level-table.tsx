import type { AuditView } from "#contract/audits";
import { useMay } from "../shell/session.ts";
import { auditText, levelStatusTitles } from "../text/audits.ts";
import { Button } from "../ui/button.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import type { Move } from "./move-dialog.tsx";

type Level = AuditView["levels"][number];

const tones: Readonly<Record<Level["status"], TagTone>> = {
  venter: "neutral",
  aaben: "info",
  lukket: "success",
};

interface LevelTableProps {
  readonly audit: AuditView;
  readonly onMove: (move: Move) => void;
}

/** The levels with how far each is, and for the head of quality what can be done with it. */
export function LevelTable({ audit, onMove }: LevelTableProps) {
  const mayMove = useMay("open-level") && audit.drawStep === "trukket" && audit.status !== "lukket";
  const text = auditText.levelColumns;
  const columns: readonly Column<Level>[] = [
    {
      key: "level",
      header: text.level,
      cell: ({ level, title }) => auditText.levelName(level, title),
      isRowHeader: true,
    },
    {
      key: "status",
      header: text.status,
      cell: ({ status }) => <Tag tone={tones[status]}>{levelStatusTitles[status]}</Tag>,
    },
    {
      key: "submitted",
      header: text.submitted,
      cell: ({ level, title, submitted, cases }) => (
        <div className="progress-cell">
          <ProgressBar
            label={auditText.levelName(level, title)}
            labelHidden
            value={submitted}
            total={cases}
          />
        </div>
      ),
    },
    ...(mayMove
      ? [
          {
            key: "actions",
            header: text.actions,
            cell: (level: Level) =>
              isNext(level, audit.levels) && <LevelAction level={level} onMove={onMove} />,
          },
        ]
      : []),
  ];
  return (
    <section>
      <h2>{auditText.levels}</h2>
      <Table
        caption={auditText.levels}
        captionHidden
        columns={columns}
        rows={audit.levels}
        rowKey={({ level }) => level}
        emptyText={auditText.noLevels}
      />
    </section>
  );
}

/** A level waits until the one below is open. */
function isNext({ level }: Level, levels: readonly Level[]): boolean {
  return levels.find((other) => other.level === level - 1)?.status !== "venter";
}

function LevelAction({
  level: { level, status },
  onMove,
}: {
  readonly level: Level;
  readonly onMove: (move: Move) => void;
}) {
  const actions = {
    venter: { title: auditText.open, name: auditText.openLevel(level), to: "aaben", needsReason: false },
    aaben: { title: auditText.close, name: auditText.closeLevel(level), to: "lukket", needsReason: false },
    lukket: { title: auditText.reopen, name: auditText.reopenLevel(level), to: "aaben", needsReason: true },
  } as const;
  const { title, name, to, needsReason } = actions[status];
  return (
    <Button variant="quiet" small aria-label={name} onPress={() => onMove({ level, to, needsReason })}>
      {title}
    </Button>
  );
}
