import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { FormulaChoice } from "../../core/formulas/formulaChoice";
import type { ReadyFormulas } from "../../core/formulas/insertFormulas";
import type { CellOfSheet } from "../../core/records/types";
import { areaName, columnName } from "../../core/sheet/address";
import { useSession } from "../session/useSession";
import { ChangeOutcome } from "./ChangeOutcome";
import { Choice } from "./Choice";
import { FormulaCode } from "./FormulaCode";
import type { FormulaTable } from "./formulaTables";
import { planInsertion } from "./plans";
import type { Insertion } from "./plans";
import { useFormulaTexts } from "./texts/useFormulaTexts";
import { useChange } from "./useChange";
import type { PlanWork } from "./useChange";

const useStyles = makeStyles({
  preview: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});

interface InsertPreviewProps {
  readonly of: FormulaTable;
  readonly choice: FormulaChoice;
  readonly resultColumn: number | undefined;
  readonly onJump: (cell: CellOfSheet) => void;
}

/** Where the formulas would stand and how they read, before anything is written; and writing them. */
export function InsertPreview({ of, choice, resultColumn, onJump }: InsertPreviewProps) {
  const styles = useStyles();
  const texts = useFormulaTexts().insert;
  const [{ busy }] = useSession();
  const [wished, wish] = useState<number>();
  const change = useChange<Insertion>();
  const { state, look, apply } = change;
  const { table, terms } = of;
  const work = useCallback<PlanWork<Insertion>>(
    (open) =>
      planInsertion(open, {
        table,
        terms,
        choice,
        spilling: open.formulas === "spilling" ? "available" : "missing",
        ...(resultColumn === undefined ? {} : { resultColumn }),
        ...(wished === undefined ? {} : { column: wished }),
      }),
    [table, terms, choice, resultColumn, wished],
  );
  useEffect(() => look(work), [look, work]);
  const plan = state.kind === "planned" ? state.plan.plan : undefined;
  return (
    <div className={styles.stack}>
      {plan?.kind === "refused" ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.why[plan.why]}</MessageBarBody>
        </MessageBar>
      ) : null}
      {plan?.kind === "ready" ? (
        <>
          <Choice
            label={texts.column}
            value={String(plan.column)}
            options={plan.columns.map((column) => [String(column), texts.columnName(columnName(column))])}
            onChoose={(value) => wish(Number(value))}
          />
          <Preview plan={plan} sheet={table.sheetName} />
          <div>
            <Button
              appearance="primary"
              disabled={busy}
              onClick={() => apply(work, { kind: "formulas", sheet: table.sheetName })}
            >
              {texts.apply}
            </Button>
          </div>
        </>
      ) : null}
      {state.kind === "applied" || state.kind === "undone" || state.kind === "failed" ? (
        <div>
          <Button size="small" onClick={() => look(work)}>
            {texts.again}
          </Button>
        </div>
      ) : null}
      <div role="status">
        <ChangeOutcome
          change={change}
          action="formulas"
          applied={(done) =>
            done.plan.kind === "ready" ? texts.applied(placeOf(table.sheetName, done.plan)) : ""
          }
          onShow={(done) => {
            const { plan: shown } = done;
            if (shown.kind !== "ready") return;
            onJump({ sheet: table.sheetName, row: shown.area.top, column: shown.area.left });
          }}
        />
      </div>
    </div>
  );
}

function placeOf(sheet: string, { area }: ReadyFormulas): string {
  return `${sheet}!${areaName(area)}`;
}

function Preview({ plan, sheet }: { readonly plan: ReadyFormulas; readonly sheet: string }) {
  const styles = useStyles();
  const texts = useFormulaTexts().insert;
  return (
    <div className={styles.preview}>
      <Text weight="semibold">{texts.where(placeOf(sheet, plan))}</Text>
      <Text size={200}>{texts.way(plan.way, plan.count)}</Text>
      <Text size={200}>
        {texts.formula} <FormulaCode formula={plan.formula} />
      </Text>
      {plan.header === undefined ? null : <Text size={200}>{texts.header(plan.header)}</Text>}
    </div>
  );
}
