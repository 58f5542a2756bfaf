import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";

/** What a colour stands for; it never stands alone, but beside an icon and a word. */
export type Tone = "good" | "bad" | "warning" | "neutral";

const useStyles = makeStyles({
  word: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  neutral: { color: tokens.colorNeutralForeground2 },
});

interface StatusWordProps {
  readonly icon: FluentIcon;
  readonly tone: Tone;
  readonly children: string;
}

/** A state told by icon, word and colour together. */
export function StatusWord({ icon: Icon, tone, children }: StatusWordProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.word, styles[tone])}>
      <Icon aria-hidden className={styles.icon} />
      <Text weight="semibold">{children}</Text>
    </span>
  );
}
