import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Table } from "../../../core/sheet/table";
import { useCheckTexts } from "../texts/useCheckTexts";
import type { Question } from "./DoubtQuestion";
import { SheetCard } from "./SheetCard";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  intro: { color: tokens.colorNeutralForeground2 },
});

interface SheetsViewProps {
  readonly tables: readonly Table[];
  readonly doubts: readonly Question[];
}

/** What each sheet was understood as, and why; what is not sure is asked first, and what is wrong can be corrected. */
export function SheetsView({ tables, doubts }: SheetsViewProps) {
  const styles = useStyles();
  const { sheets } = useCheckTexts();
  const bySheet = useMemo(() => {
    const asked = new Set(doubts.map(({ sheet }) => sheet));
    const all = [...tablesBySheet(tables)];
    return [...all.filter(([name]) => asked.has(name)), ...all.filter(([name]) => !asked.has(name))];
  }, [tables, doubts]);
  return (
    <div className={styles.view}>
      <Text className={styles.intro}>{doubts.length === 0 ? sheets.intro : sheets.asks.intro}</Text>
      <ul className={styles.list}>
        {bySheet.map(([name, own]) => (
          <SheetCard
            key={name}
            name={name}
            tables={own}
            doubts={doubts.filter(({ sheet }) => sheet === name)}
          />
        ))}
      </ul>
    </div>
  );
}

function tablesBySheet(tables: readonly Table[]): ReadonlyMap<string, readonly Table[]> {
  const bySheet = new Map<string, Table[]>();
  for (const table of tables) {
    const own = bySheet.get(table.sheetName);
    if (own === undefined) bySheet.set(table.sheetName, [table]);
    else own.push(table);
  }
  return bySheet;
}
