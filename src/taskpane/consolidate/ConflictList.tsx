import { Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Conflict, Difference, VersionValue } from "../../core/consolidate/types";
import { Folded } from "../layout/Folded";
import { Section } from "../layout/Section";
import { useConsolidateTexts } from "./texts/useConsolidateTexts";

const useStyles = makeStyles({
  conflict: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: "normal",
  },
  code: { width: "64px" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  faint: { color: tokens.colorNeutralForeground3 },
  file: { overflowWrap: "anywhere" },
});

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly onPrefer: (file: string, instead: readonly string[]) => void;
}

/** Versions of one report that differ: both values with their cells, and the choice of the one to use. */
export function ConflictList({ conflicts, onPrefer }: ConflictListProps) {
  const styles = useStyles();
  const texts = useConsolidateTexts().conflicts;
  if (conflicts.length === 0) return null;
  return (
    <Section title={`${texts.title} (${conflicts.length})`}>
      <Text className={styles.faint}>{texts.hint}</Text>
      {conflicts.map((conflict) => (
        <ConflictCard
          key={`${conflict.unit.key} ${conflict.set}`}
          conflict={conflict}
          onPrefer={(file) =>
            onPrefer(
              file,
              conflict.files.filter((each) => each !== file),
            )
          }
        />
      ))}
    </Section>
  );
}

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly onPrefer: (file: string) => void;
}

function ConflictCard({ conflict: { unit, files, taken, versions }, onPrefer }: ConflictCardProps) {
  const styles = useStyles();
  const texts = useConsolidateTexts().conflicts;
  const place = unit.district === "" ? unit.name : `${unit.name} (${unit.district})`;
  return (
    <div className={styles.conflict}>
      <Text weight="semibold">{place}</Text>
      <Text size={200}>{taken === undefined ? texts.open : texts.taken}</Text>
      <RadioGroup
        aria-label={`${texts.choose}: ${place}`}
        value={taken ?? ""}
        onChange={(_, { value }) => onPrefer(value)}
      >
        {files.map((file) => (
          <Radio key={file} value={file} label={{ className: styles.file, children: file }} />
        ))}
      </RadioGroup>
      {versions.map(({ base, file, differences }) => (
        <Folded key={file} title={texts.differences(differences.length, file)}>
          <DifferenceTable base={base} file={file} differences={differences} />
        </Folded>
      ))}
    </div>
  );
}

interface DifferenceTableProps {
  readonly base: string;
  readonly file: string;
  readonly differences: readonly Difference[];
}

function DifferenceTable({ base, file, differences }: DifferenceTableProps) {
  const styles = useStyles();
  const texts = useConsolidateTexts().conflicts;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.head} ${styles.code}`}>
            {texts.indicator}
          </th>
          {[base, file].map((version) => (
            <th key={version} scope="col" className={`${styles.head} ${styles.file}`}>
              {version}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((difference, at) => (
          <Fragment key={at}>
            <tr>
              <td className={styles.cell}>{difference.code}</td>
              <ValueCell value={difference.taken} />
              <ValueCell value={difference.other} />
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function ValueCell({ value }: { readonly value: VersionValue | undefined }) {
  const styles = useStyles();
  const texts = useConsolidateTexts().conflicts;
  return (
    <td className={styles.cell}>
      <Text block>{value === undefined || value.written === "" ? texts.absent : value.written}</Text>
      {value === undefined ? null : (
        <Text size={200} className={styles.faint}>{`${value.sheet}!${value.cell}`}</Text>
      )}
    </td>
  );
}
