import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { isRemembered, remember } from "../../remembered";
import { useCheckTexts } from "../texts/useCheckTexts";

const KEY = "dat-chuan.steps-hidden";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    // Seen where colours are forced and backgrounds are none.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  step: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  number: {
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
});

/** How to begin, until somebody puts it away. */
export function FirstSteps() {
  const styles = useStyles();
  const { start } = useCheckTexts();
  const [isHidden, setHidden] = useState(() => isRemembered(KEY));
  if (isHidden) return null;
  return (
    <section className={styles.card} aria-label={start.stepsTitle}>
      <div className={styles.head}>
        <Text weight="semibold">{start.stepsTitle}</Text>
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={start.hideSteps}
          onClick={() => {
            setHidden(true);
            remember(KEY);
          }}
        />
      </div>
      <ol className={styles.list}>
        {start.steps.map((step, at) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {at + 1}
            </span>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
