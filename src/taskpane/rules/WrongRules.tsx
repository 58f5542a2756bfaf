import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingNamed } from "../../core/checks/catalogue";
import { findingParts } from "../../core/checks/texts";
import type { CellOfSheet } from "../../core/records/types";
import { cellName } from "../../core/sheet/address";
import { asSentences } from "../check/sentences";
import { useLanguage } from "../language";
import { useRuleTexts } from "./texts/useRuleTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** So many rows are shown at once. */
const MOST_SHOWN = 40;

interface WrongRulesProps {
  readonly findings: readonly FindingNamed<"wrong-rule">[];
  readonly onJump: (cell: CellOfSheet) => void;
}

/** The rows of rules that cannot be applied as they stand, each with what is wrong and what to do. */
export function WrongRules({ findings, onJump }: WrongRulesProps) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{texts.wrongTitle(findings.length)}</Text>
      <ul className={styles.list}>
        {findings.slice(0, MOST_SHOWN).map((finding) => {
          const { what, fix } = findingParts(finding, language);
          const { sheet, cell } = finding;
          return (
            <li key={finding.id} className={styles.row}>
              <Text className={styles.said}>{asSentences(what, fix)}</Text>
              {sheet === null || cell === null ? null : (
                <Button
                  size="small"
                  // Who speaks to the computer says what is written on the button.
                  aria-label={`${cellName(cell)}: ${texts.showOf(finding.data.rule)}`}
                  onClick={() => onJump({ sheet, ...cell })}
                >
                  {cellName(cell)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {findings.length > MOST_SHOWN ? (
        <Text size={200}>{texts.more(findings.length - MOST_SHOWN)}</Text>
      ) : null}
    </div>
  );
}
