import { Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  fact: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  term: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  value: { margin: 0, overflowWrap: "anywhere", minWidth: 0 },
});

interface Fact {
  readonly term: string;
  /** A fact without a value is left out. */
  readonly value: string | undefined;
}

/** A few short terms with their values, as many in a line as there is room for. */
export function FactLine({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.line}>
      {facts
        .filter(({ value }) => value !== undefined)
        .map(({ term, value }) => (
          <div key={term} className={styles.fact}>
            <dt className={styles.term}>
              <Text size={200}>{term}</Text>
            </dt>
            <dd className={styles.value}>
              <Text size={200} weight="semibold">
                {value}
              </Text>
            </dd>
          </div>
        ))}
    </dl>
  );
}
