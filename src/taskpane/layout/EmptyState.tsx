import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: "40px" },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, maxWidth: "36ch" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly hint: string;
  /** What to do next. */
  readonly children?: ReactNode;
}

/** Stands where there is nothing to show yet, and says what would bring something. */
export function EmptyState({ icon: Icon, title, hint, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <Text weight="semibold" size={400} align="center">
          {title}
        </Text>
        <Text className={styles.hint} align="center">
          {hint}
        </Text>
      </div>
      {children}
    </div>
  );
}
