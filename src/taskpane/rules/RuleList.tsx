import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CellOfSheet } from "../../core/records/types";
import type { RuleStanding } from "../../core/rules/judgeRules";
import type { Rule } from "../../core/rules/types";
import { useSession } from "../session/useSession";
import { useRuleTexts } from "./texts/useRuleTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  rule: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  confirm: { flexShrink: 0, whiteSpace: "nowrap" },
  counts: { color: tokens.colorNeutralForeground2 },
});

/** So many rules are shown at once. */
const MOST_SHOWN = 60;

interface RuleListProps {
  readonly standings: readonly RuleStanding[];
  readonly onJump: (cell: CellOfSheet) => void;
  readonly onConfirm: (rule: Rule) => void;
}

/** The rules that are applied, how often each holds, and which severities wait for the office's word. */
export function RuleList({ standings, onJump, onConfirm }: RuleListProps) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const [{ busy }] = useSession();
  if (standings.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{texts.rulesTitle(standings.length)}</Text>
      <ul className={styles.list}>
        {standings.slice(0, MOST_SHOWN).map((standing) => {
          const { rule } = standing;
          const { left } = rule.cells;
          return (
            <li key={rule.name} className={styles.row}>
              <div className={styles.head}>
                <Text className={styles.rule}>
                  <strong>{rule.name}</strong> {rule.written.left} {rule.written.demand}
                </Text>
                {left === undefined ? null : (
                  <Button size="small" aria-label={texts.showOf(rule.name)} onClick={() => onJump(left)}>
                    {texts.show}
                  </Button>
                )}
              </div>
              <Text size={200} block className={styles.counts}>
                {countsOf(standing).join(", ")}
              </Text>
              {rule.unconfirmedSeverity === undefined ? null : (
                <div className={styles.head}>
                  <Text size={200} className={styles.rule}>
                    {texts.waiting(rule.unconfirmedSeverity)}
                  </Text>
                  <Button
                    size="small"
                    disabled={busy}
                    className={styles.confirm}
                    aria-label={texts.confirmOf(rule.name)}
                    onClick={() => onConfirm(rule)}
                  >
                    {texts.confirm}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {standings.length > MOST_SHOWN ? (
        <Text size={200}>{texts.more(standings.length - MOST_SHOWN)}</Text>
      ) : null}
    </div>
  );

  function countsOf({ held, broken, notJudged, isForOtherPeriod }: RuleStanding): readonly string[] {
    if (isForOtherPeriod) return [texts.otherPeriod];
    return [
      texts.held(held),
      ...(broken === 0 ? [] : [texts.broken(broken)]),
      ...(notJudged === 0 ? [] : [texts.notJudged(notJudged)]),
    ];
  }
}
