import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { canConfirm } from "../../core/office/confirmThresholds";
import type { WaitingThreshold } from "../../core/office/thresholdSheet";
import type { CellOfSheet } from "../../core/records/types";
import { criteriaSets } from "../../data/bundled";
import { useSession } from "../session/useSession";
import { useThresholdTexts } from "./texts/useThresholdTexts";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  // Fluent gives inputs a width of their own, which would not fit a narrow pane.
  narrow: { minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  code: { width: "44px", flexShrink: 0 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  words: { flexGrow: 1, minWidth: 0, display: "grid" },
  target: { overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** What the indicator is about: the code alone tells few people, and sets share their codes. */
function labelOf({ set, code }: WaitingThreshold): string {
  return criteriaSets.find(({ id }) => id === set)?.indicators.find((one) => one.code === code)?.label ?? "";
}

/** So many rows are shown at once. */
const MOST_SHOWN = 40;

interface WaitingRowsProps {
  readonly rows: readonly WaitingThreshold[];
  readonly onConfirm: (rows: readonly WaitingThreshold[], decision: string) => void;
  readonly onJump: (cell: CellOfSheet) => void;
}

/** The rows the office has not confirmed, each to be confirmed with the decision it stands on. */
export function WaitingRows({ rows, onConfirm, onJump }: WaitingRowsProps) {
  const styles = useStyles();
  const texts = useThresholdTexts();
  const [{ busy }] = useSession();
  const [decision, setDecision] = useState("");
  if (rows.length === 0) return <Text size={200}>{texts.allConfirmed}</Text>;
  const ready = rows.filter(canConfirm);
  return (
    <div className={styles.stack}>
      <Text weight="semibold">{texts.waitingTitle(rows.length)}</Text>
      <Field label={texts.decision} hint={texts.decisionHint}>
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={decision}
          onChange={(_, { value }) => setDecision(value)}
        />
      </Field>
      <ul className={styles.list}>
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <li key={row.cell.row} className={styles.row}>
            <Text className={styles.code} weight="semibold">
              {row.code}
            </Text>
            <div className={styles.words}>
              <Text className={styles.target}>{row.target === "" ? texts.noTarget : row.target}</Text>
              <Text size={200} className={styles.label}>
                {labelOf(row)}
              </Text>
            </div>
            {canConfirm(row) ? (
              <Button
                className={styles.button}
                size="small"
                disabled={busy}
                aria-label={texts.confirmOf(row.code)}
                onClick={() => onConfirm([row], decision)}
              >
                {texts.confirm}
              </Button>
            ) : (
              <Button className={styles.button} size="small" onClick={() => onJump(row.cell)}>
                {texts.fill}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN ? <Text size={200}>{texts.more(rows.length - MOST_SHOWN)}</Text> : null}
      {ready.length < 2 ? null : (
        <div>
          <Button disabled={busy || decision.trim() === ""} onClick={() => onConfirm(ready, decision)}>
            {texts.confirmAll(ready.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
