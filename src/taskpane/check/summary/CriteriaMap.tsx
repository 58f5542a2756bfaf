import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { CommuneAssessment } from "../../../core/records/types";
import type { Verdict } from "../../../core/target/types";
import { useGradually } from "../results/useGradually";
import { useCheckTexts } from "../texts/useCheckTexts";

/** A sign for each verdict, so that the map reads without colours. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  met: "✓",
  unmet: "✗",
  missing: "○",
  notApplicable: "–",
  unclear: "?",
};

const VERDICTS = Object.keys(SIGNS) as readonly Verdict[];

const useStyles = makeStyles({
  scroll: {
    overflow: "auto",
    maxHeight: "440px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: tokens.fontSizeBase200 },
  top: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  corner: { zIndex: 2, textAlign: "left", paddingInline: tokens.spacingHorizontalS },
  sticky: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  no: {
    width: "22px",
    minWidth: "22px",
    height: "24px",
    textAlign: "center",
    fontWeight: tokens.fontWeightRegular,
  },
  cell: {
    position: "relative",
    width: "22px",
    minWidth: "22px",
    height: "22px",
    padding: 0,
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralBackground1}`,
  },
  met: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  unmet: { backgroundColor: tokens.colorStatusDangerBackground2, color: tokens.colorStatusDangerForeground2 },
  missing: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  notApplicable: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  unclear: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  legend: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { display: "grid", placeItems: "center", width: "18px", height: "18px" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Communes down, criteria across, a sign and a word in each cell. */
export const CriteriaMap = memo(function CriteriaMap({
  assessments,
}: {
  readonly assessments: readonly CommuneAssessment[];
}) {
  const styles = useStyles();
  const { summary } = useCheckTexts();
  // A thousand cells are not laid out in one frame.
  const drawn = useGradually(assessments.length, assessments);
  // What rows are drawn with stays the same, so that those that are there are not drawn again.
  const numbers = useMemo(
    () => [...new Set(assessments.flatMap(({ criteria }) => criteria.map(({ no }) => no)))],
    [assessments],
  );
  const looks = useMemo(() => looksOf(styles), [styles]);
  const used = VERDICTS.filter((verdict) =>
    assessments.some(({ criteria }) => criteria.some((each) => each.verdict === verdict)),
  );
  return (
    <>
      <Text size={200} weight="semibold">
        {summary.criteriaMap}
      </Text>
      <ul className={styles.legend} aria-label={summary.legend}>
        {used.map((verdict) => (
          <li key={verdict} className={styles.entry}>
            <span aria-hidden className={mergeClasses(styles.swatch, styles[verdict])}>
              {SIGNS[verdict]}
            </span>
            {summary.verdicts[verdict]}
          </li>
        ))}
      </ul>
      {/* A region that scrolls must be reachable from the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-label={summary.criteriaMap} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{summary.mapHint}</caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.sticky, styles.top, styles.corner)}>
                {summary.commune}
              </th>
              {numbers.map((no) => (
                <th key={no} scope="col" className={mergeClasses(styles.top, styles.no)}>
                  {no}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assessments.slice(0, drawn).map((assessment) => (
              <MapRow
                key={`${assessment.sheet} ${assessment.place.name}`}
                assessment={assessment}
                numbers={numbers}
                looks={looks}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
});

function looksOf(styles: ReturnType<typeof useStyles>): CellLooks {
  return {
    sticky: mergeClasses(styles.sticky, styles.name),
    hidden: styles.hidden,
    cell: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, mergeClasses(styles.cell, styles[verdict])]),
    ),
  };
}

interface MapRowProps {
  readonly assessment: CommuneAssessment;
  readonly numbers: readonly string[];
  readonly looks: CellLooks;
}

interface CellLooks {
  readonly sticky: string;
  readonly hidden: string;
  readonly cell: Readonly<Partial<Record<Verdict, string>>>;
}

const MapRow = memo(function MapRow({ assessment, numbers, looks }: MapRowProps) {
  const { summary } = useCheckTexts();
  const byNo = new Map(assessment.criteria.map(({ no, verdict }) => [no, verdict]));
  return (
    <tr>
      <th scope="row" className={looks.sticky}>
        {assessment.place.name}
      </th>
      {numbers.map((no) => {
        const verdict = byNo.get(no) ?? "missing";
        return (
          <td key={no} className={looks.cell[verdict]} title={summary.verdicts[verdict]}>
            <span aria-hidden>{SIGNS[verdict]}</span>
            <span className={looks.hidden}>{summary.verdicts[verdict]}</span>
          </td>
        );
      })}
    </tr>
  );
});
