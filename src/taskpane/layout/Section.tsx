import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  aside: { color: tokens.colorNeutralForeground3 },
});

interface SectionProps {
  readonly title: string;
  /** Whether it is a part of a tab, or the tab itself. */
  readonly of?: "tab" | "pane";
  /** A few words beside the heading, such as a count. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A part of a tab under its own heading. */
export function Section({ title, of = "tab", aside, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Text
          as={of === "pane" ? "h2" : "h3"}
          id={id}
          weight="semibold"
          size={of === "pane" ? 400 : 300}
          className={styles.title}
        >
          {title}
        </Text>
        {aside === undefined ? null : (
          <Text size={200} className={styles.aside}>
            {aside}
          </Text>
        )}
      </div>
      {children}
    </section>
  );
}
