import { Badge, Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { MarkDoubt } from "../../../core/checks/readingDoubts";
import type { Table } from "../../../core/sheet/table";
import { useFlushStyles } from "../../layout/flush";
import { useSession } from "../../session/useSession";
import { useCheckTexts } from "../texts/useCheckTexts";
import { DoubtQuestion } from "./DoubtQuestion";
import type { Question } from "./DoubtQuestion";
import { MarkQuestion } from "./MarkQuestion";
import { SheetCorrection } from "./SheetCorrection";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  why: { color: tokens.colorNeutralForeground3 },
  correct: { justifySelf: "start" },
});

interface SheetCardProps {
  readonly name: string;
  /** The tables of the sheet, at least one. */
  readonly tables: readonly Table[];
  /** What to ask about the sheet. */
  readonly doubts: readonly Question[];
}

export function SheetCard({ name, tables, doubts }: SheetCardProps) {
  const styles = useStyles();
  const flush = useFlushStyles();
  const { sheets } = useCheckTexts();
  const [{ decisions }] = useSession();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isDecided = decisions.sheets?.some(({ sheet }) => sheet === name) ?? false;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        {isDecided ? (
          <Badge appearance="tint" color="brand">
            {sheets.decided}
          </Badge>
        ) : null}
      </div>
      {tables.map((table) => (
        <TableLine key={table.firstRow} table={table} standing={doubts.length === 0 ? "clear" : "asked"} />
      ))}
      {doubts.map((doubt) =>
        doubt.kind === "mark" ? (
          <MarkQuestion key={doubt.finding.id} doubt={doubt} tables={tables} />
        ) : (
          <DoubtQuestion key={keyOf(doubt)} doubt={doubt} onOtherwise={() => setOpen(true)} />
        ),
      )}
      <Button
        className={mergeClasses(flush.button, styles.correct)}
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {sheets.correct}
      </Button>
      <div id={id}>{isOpen ? <SheetCorrection name={name} tables={tables} /> : null}</div>
    </li>
  );
}

function keyOf(doubt: Exclude<Question, MarkDoubt>): string {
  if (doubt.kind === "found") return doubt.finding.id;
  return `${doubt.table.firstRow} ${doubt.kind === "role" ? doubt.column.column : "kind"}`;
}

interface TableLineProps {
  readonly table: Table;
  /** Nobody is told how sure a reading is while it is asked about. */
  readonly standing: "clear" | "asked";
}

function TableLine({ table, standing }: TableLineProps) {
  const styles = useStyles();
  const { sheets } = useCheckTexts();
  const rows = table.rows.filter(({ kind }) => kind === "record").length;
  const reasons = table.reasons.map((reason) => sheets.reasons[reason] ?? reason).join(", ");
  const isGuess = table.kind !== "unknown" && !table.reasons.includes("decision");
  const facts = [
    sheets.kinds[table.kind],
    ...(isGuess && standing === "clear" ? [sheets.sure(Math.round(table.confidence * 100))] : []),
    ...(rows === 0 ? [] : [sheets.rows(rows)]),
  ];
  return (
    <>
      <Text>{facts.join(" · ")}</Text>
      {reasons === "" ? null : (
        <Text size={200} className={styles.why}>
          {sheets.because(reasons)}
        </Text>
      )}
    </>
  );
}
