import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Freezing } from "../../core/formulas/freezeValues";
import type { CellOfSheet } from "../../core/records/types";
import { useFieldStyles } from "../check/fieldStyles";
import { Section } from "../layout/Section";
import { useSession } from "../session/useSession";
import { CellList } from "./CellList";
import { ChangeOutcome } from "./ChangeOutcome";
import { LeftAdvice } from "./LeftAdvice";
import { planFreezing } from "./plans";
import { useFormulaTexts } from "./texts/useFormulaTexts";
import { useChange } from "./useChange";
import type { PlanWork } from "./useChange";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

/** No sheet's name is empty. */
const WHOLE_BOOK = "";

/** Replaces the add-in's formulas by their values, before a file is sent upward. */
export function FreezeSection({ onJump }: { readonly onJump: (cell: CellOfSheet) => void }) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const texts = useFormulaTexts();
  const [{ busy, sheets }] = useSession();
  const [chosen, choose] = useState(WHOLE_BOOK);
  const change = useChange<Freezing>();
  const { state, look, apply } = change;
  const workFor =
    (sheet: string): PlanWork<Freezing> =>
    (book) =>
      planFreezing(book, sheet === WHOLE_BOOK ? undefined : sheet);
  const plan = state.kind === "planned" ? state.plan : undefined;
  return (
    <Section title={texts.freeze.title}>
      <Text size={200} className={styles.hint}>
        {texts.freeze.hint}
      </Text>
      <Field label={texts.freeze.scope}>
        <Select
          className={fieldStyles.narrow}
          value={chosen}
          onChange={(_, { value }) => {
            choose(value);
            if (plan !== undefined) look(workFor(value));
          }}
        >
          <option value={WHOLE_BOOK}>{texts.freeze.wholeBook}</option>
          {sheets.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button
          disabled={busy || state.kind === "reading" || state.kind === "working"}
          onClick={() => look(workFor(chosen))}
        >
          {texts.freeze.look}
        </Button>
      </div>
      {plan === undefined ? null : (
        <>
          <Summary plan={plan} />
          <LeftAdvice left={plan.left} advice={texts.freeze.advice} />
          <CellList
            title={texts.freeze.leftTitle(plan.left.length)}
            cells={plan.left.map((cell) => ({ ...cell, words: texts.freeze.why[cell.why] }))}
            onJump={onJump}
          />
          {plan.frozen.length === 0 ? null : (
            <div>
              <Button
                appearance="primary"
                disabled={busy}
                onClick={() => apply(workFor(chosen), { kind: "freeze" })}
              >
                {texts.freeze.apply(plan.frozen.length)}
              </Button>
            </div>
          )}
        </>
      )}
      <div role="status">
        <ChangeOutcome
          change={change}
          action="freeze"
          applied={({ frozen }) => texts.freeze.applied(frozen.length)}
        />
      </div>
    </Section>
  );
}

function Summary({ plan }: { readonly plan: Freezing }) {
  const texts = useFormulaTexts().freeze;
  const { frozen } = plan;
  if (frozen.length === 0) return plan.left.length === 0 ? <Text weight="semibold">{texts.none}</Text> : null;
  const cells = frozen.reduce(
    (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  );
  const mixed = frozen.filter((formula) => formula.mixed).length;
  return (
    <>
      <Text weight="semibold">
        {texts.found(frozen.length, cells, new Set(frozen.map(({ sheet }) => sheet)).size)}
      </Text>
      {mixed === 0 ? null : <Text size={200}>{texts.mixed(mixed)}</Text>}
    </>
  );
}
