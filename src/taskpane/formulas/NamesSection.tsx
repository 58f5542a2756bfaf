import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../core/sheet/address";
import type { NameRepair, RenamedFormula } from "../../core/formulas/repairNames";
import type { CellOfSheet } from "../../core/records/types";
import { Section } from "../layout/Section";
import { useSession } from "../session/useSession";
import { CellList } from "./CellList";
import { ChangeOutcome } from "./ChangeOutcome";
import { FormulaCode } from "./FormulaCode";
import { LeftAdvice } from "./LeftAdvice";
import { planRepair } from "./plans";
import { useFormulaTexts } from "./texts/useFormulaTexts";
import { useChange } from "./useChange";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  item: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  before: { color: tokens.colorNeutralForeground3 },
});

const MOST_SHOWN = 30;

/** Gives functions their names back where a workbook of another machine shows #NAME?. */
export function NamesSection({ onJump }: { readonly onJump: (cell: CellOfSheet) => void }) {
  const styles = useStyles();
  const texts = useFormulaTexts();
  const [{ busy }] = useSession();
  const change = useChange<NameRepair>();
  const { state, look, apply } = change;
  const plan = state.kind === "planned" ? state.plan : undefined;
  return (
    <Section title={texts.names.title}>
      <Text size={200} className={styles.hint}>
        {texts.names.hint}
      </Text>
      <div>
        <Button
          disabled={busy || state.kind === "reading" || state.kind === "working"}
          onClick={() => look(planRepair)}
        >
          {texts.names.look}
        </Button>
      </div>
      {plan === undefined ? null : (
        <>
          {plan.renamed.length > 0 || plan.left.length === 0 ? (
            <Text weight="semibold">
              {plan.renamed.length === 0 ? texts.names.none : texts.names.found(plan.renamed.length)}
            </Text>
          ) : null}
          <Renamed formulas={plan.renamed} />
          <LeftAdvice left={plan.left} advice={texts.names.advice} />
          <CellList
            title={texts.names.leftTitle(plan.left.length)}
            cells={plan.left.map((cell) => ({ ...cell, words: texts.names.why[cell.why] }))}
            onJump={onJump}
          />
          {plan.renamed.length === 0 ? null : (
            <div>
              <Button
                appearance="primary"
                disabled={busy}
                onClick={() => apply(planRepair, { kind: "names" })}
              >
                {texts.names.apply(plan.renamed.length)}
              </Button>
            </div>
          )}
        </>
      )}
      <div role="status">
        <ChangeOutcome
          change={change}
          action="names"
          applied={({ renamed }) => texts.names.applied(renamed.length)}
        />
      </div>
    </Section>
  );
}

function Renamed({ formulas }: { readonly formulas: readonly RenamedFormula[] }) {
  const styles = useStyles();
  const texts = useFormulaTexts();
  if (formulas.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {formulas.slice(0, MOST_SHOWN).map((formula) => {
          const name = `${formula.sheet}!${cellName(formula)}`;
          return (
            <li key={name} className={styles.item}>
              <Text size={200} weight="semibold">
                {name}
              </Text>
              {formula.before === formula.after ? null : (
                <Text size={200} className={styles.before}>
                  {texts.names.before} <FormulaCode formula={formula.before} />
                </Text>
              )}
              <Text size={200}>
                {formula.before === formula.after ? texts.names.anew : texts.names.after}{" "}
                <FormulaCode formula={formula.after} />
              </Text>
            </li>
          );
        })}
      </ul>
      {formulas.length > MOST_SHOWN ? (
        <Text size={200}>{texts.more(formulas.length - MOST_SHOWN)}</Text>
      ) : null}
    </>
  );
}
