import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import { FORMULA_CHOICES } from "../../core/formulas/formulaChoice";
import type { FormulaChoice } from "../../core/formulas/formulaChoice";
import { resultColumnsOf } from "../../core/formulas/formulaSources";
import type { CellOfSheet } from "../../core/records/types";
import { areaName, columnName } from "../../core/sheet/address";
import { Choice } from "./Choice";
import { InsertPreview } from "./InsertPreview";
import { formulaTables } from "./formulaTables";
import type { FormulaTable } from "./formulaTables";
import { useFormulaTexts } from "./texts/useFormulaTexts";

const useStyles = makeStyles({ fields: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 } });

/** What a matrix can be asked; its marks are verdicts already. */
const MATRIX_CHOICES: readonly FormulaChoice[] = ["criteriaMet"];

interface Choices {
  readonly table: number;
  readonly choice: FormulaChoice;
  readonly results: number | undefined;
}

interface InsertFormProps {
  readonly report: CheckReport;
  readonly onJump: (cell: CellOfSheet) => void;
}

/** Which formulas go beside which table. */
export function InsertForm({ report, onJump }: InsertFormProps) {
  const styles = useStyles();
  const texts = useFormulaTexts().insert;
  const [{ table: at, choice, results }, setChoices] = useState<Choices>({
    table: 0,
    choice: "verdict",
    results: undefined,
  });
  const tables = useMemo(() => formulaTables(report), [report]);
  const chosen = tables[at] ?? tables[0];
  if (chosen === undefined) return <Text>{texts.noTables}</Text>;
  const offered = chosen.table.kind === "matrix" ? MATRIX_CHOICES : FORMULA_CHOICES;
  const asked = offered.find((one) => one === choice) ?? offered[0] ?? choice;
  return (
    <div className={styles.fields}>
      <Choice
        label={texts.table}
        value={String(tables.indexOf(chosen))}
        options={tables.map(({ table }, index) => [
          String(index),
          texts.tableName(table.sheetName, areaName(table.area)),
        ])}
        onChoose={(value) => setChoices({ table: Number(value), choice, results: undefined })}
      />
      <Choice
        label={texts.choice}
        value={asked}
        options={offered.map((one) => [one, texts.choices[one]])}
        onChoose={(value) => setChoices({ table: at, choice: value as FormulaChoice, results })}
      />
      <ResultColumns
        of={chosen}
        chosen={results}
        onChoose={(column) => setChoices({ table: at, choice, results: column })}
      />
      <InsertPreview
        key={[tables.indexOf(chosen), asked, results, chosen.table.sheetName].join()}
        of={chosen}
        choice={asked}
        resultColumn={results}
        onJump={onJump}
      />
    </div>
  );
}

interface ResultColumnsProps {
  readonly of: FormulaTable;
  readonly chosen: number | undefined;
  readonly onChoose: (column: number) => void;
}

/** Asked only where a sheet reports several readings, or several communes, side by side. */
function ResultColumns({ of, chosen, onChoose }: ResultColumnsProps) {
  const texts = useFormulaTexts().insert;
  const columns = resultColumnsOf(of.table);
  const [first] = columns;
  if (first === undefined || columns.length === 1) return null;
  return (
    <Choice
      label={texts.results}
      value={String(chosen ?? first.column)}
      options={columns.map(({ column, heading, place, stage }) => [
        String(column),
        texts.resultName(columnName(column), place ?? heading?.at(-1) ?? "", stage),
      ])}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}
