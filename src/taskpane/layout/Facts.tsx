import { Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

interface Fact {
  readonly term: string;
  /** A fact without a value is left out. */
  readonly value: string | undefined;
}

/** Terms and their values, side by side. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== undefined)
        .flatMap(({ term, value }) => [
          <dt key={`${term} term`} className={styles.term}>
            <Text size={200}>{term}</Text>
          </dt>,
          <dd key={`${term} value`} className={styles.value}>
            <Text size={200}>{value}</Text>
          </dd>,
        ])}
    </dl>
  );
}
