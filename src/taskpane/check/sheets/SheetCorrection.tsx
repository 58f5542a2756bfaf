import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnName } from "../../../core/sheet/address";
import type { ColumnDecision, ColumnRole, SheetDecision, SheetKind, Table } from "../../../core/sheet/table";
import { faultOf } from "../../session/faults";
import type { SessionFault } from "../../session/types";
import { useSession } from "../../session/useSession";
import { useFieldStyles } from "../fieldStyles";
import { useCheckTexts } from "../texts/useCheckTexts";
import { MarksCorrection } from "./MarksCorrection";
import { TitleCorrection } from "./TitleCorrection";

const useStyles = makeStyles({
  correction: { display: "grid", rowGap: tokens.spacingVerticalS },
  columns: { display: "grid", rowGap: tokens.spacingVerticalXS },
  kept: { color: tokens.colorNeutralForeground3 },
  forget: { justifySelf: "start" },
});

const AS_RECOGNISED = "";

/** Matrices have a column for every criterion; those are corrected in the sheet's header instead. */
const MOST_COLUMNS = 24;

interface SheetCorrectionProps {
  readonly name: string;
  readonly tables: readonly Table[];
}

/** Chooses the kind of a sheet, its set, its commune, what its marks and its columns mean; the check runs anew at once. */
export function SheetCorrection({ name, tables }: SheetCorrectionProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { sheets, failed } = useCheckTexts();
  const [{ decisions }, session] = useSession();
  const [fault, setFault] = useState<SessionFault>();
  const decided = decisions.sheets?.find(({ sheet }) => sheet === name);
  const decide = (decision: SheetDecision | undefined): void => {
    setFault(undefined);
    void session
      .decide(new Map([[name, decision]]))
      .catch((failure: unknown) => setFault(faultOf(failure)))
      .then(() => session.check());
  };
  const columns = tables[0]?.columns ?? [];
  return (
    <div className={styles.correction}>
      <Field className={fields.narrow} label={sheets.kindLabel(name)} size="small">
        <Select
          size="small"
          value={decided?.kind ?? AS_RECOGNISED}
          onChange={(_, { value }) => decide(withKind(name, decided, value))}
        >
          <option value={AS_RECOGNISED}>{sheets.asRecognised}</option>
          {Object.entries(sheets.kinds).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <TitleCorrection
        name={name}
        tables={tables}
        decided={decided}
        decide={(decision) => decide(withSomething(decision))}
      />
      <MarksCorrection
        name={name}
        tables={tables}
        decided={decided}
        decide={(decision) => decide(withSomething(decision))}
      />
      {columns.length === 0 || columns.length > MOST_COLUMNS ? null : (
        <div className={styles.columns} role="group" aria-label={sheets.columnsTitle}>
          {columns.map(({ column, role, heading }) => (
            <Field
              className={fields.narrow}
              key={column}
              size="small"
              orientation="vertical"
              label={sheets.columnLabel(columnName(column), (heading ?? []).join(" / "))}
            >
              <Select
                size="small"
                value={decided?.columns?.find((one) => one.column === column)?.role ?? role}
                onChange={(_, { value }) =>
                  decide(withColumn(name, decided, { column, role: value as ColumnRole }))
                }
              >
                {Object.entries(sheets.roles).map(([each, words]) => (
                  <option key={each} value={each}>
                    {words}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      )}
      <Text size={200} className={styles.kept}>
        {fault === undefined ? sheets.kept : sheets.notKept(failed.fault(fault))}
      </Text>
      {decided === undefined ? null : (
        <Button className={styles.forget} size="small" onClick={() => decide(undefined)}>
          {sheets.forget}
        </Button>
      )}
    </div>
  );
}

function withKind(
  sheet: string,
  decided: SheetDecision | undefined,
  kind: string,
): SheetDecision | undefined {
  const { kind: before, ...rest } = decided ?? { sheet };
  if (kind === before) return decided;
  if (kind !== AS_RECOGNISED) return { ...rest, kind: kind as SheetKind };
  return withSomething(rest);
}

/** A decision that decides nothing is none. */
function withSomething(decision: SheetDecision): SheetDecision | undefined {
  return Object.keys(decision).length === 1 ? undefined : decision;
}

function withColumn(
  sheet: string,
  decided: SheetDecision | undefined,
  column: ColumnDecision,
): SheetDecision {
  const others = (decided?.columns ?? []).filter((one) => one.column !== column.column);
  return { ...(decided ?? { sheet }), columns: [...others, column] };
}
