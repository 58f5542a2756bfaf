import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CommuneAssessment } from "../../../core/records/types";
import { useFlushStyles } from "../../layout/flush";
import { useCheckTexts } from "../texts/useCheckTexts";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "2px" },
  commune: {
    display: "grid",
    // As much room for every figure, so that bars can be held against each other.
    gridTemplateColumns: "minmax(84px, 34%) minmax(0, 1fr) minmax(5ch, auto)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "26px",
  },
  name: { fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForeground1 },
  bar: {
    display: "flex",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    // The figures stand beside; bars must not vanish where colours are forced.
    forcedColorAdjust: "none",
  },
  met: { backgroundColor: tokens.colorPaletteGreenForeground3 },
  unresolved: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorPaletteYellowBorderActive} 0 3px, transparent 3px 6px)`,
  },
  figures: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  all: { justifySelf: "start" },
  more: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground3 },
});

/** Those that lack something are what somebody looks for first. */
const LEAST_SHOWN = 10;
const MOST_SHOWN = 30;

interface CommuneBarsProps {
  readonly assessments: readonly CommuneAssessment[];
  readonly onPlace: (place: string) => void;
}

/** Criteria met by each commune, those furthest behind first, with what could not be judged. */
export function CommuneBars({ assessments, onPlace }: CommuneBarsProps) {
  const styles = useStyles();
  const flush = useFlushStyles();
  const { summary } = useCheckTexts();
  const [isWhole, showWhole] = useState(false);
  const sorted = assessments.toSorted((one, other) => one.met - other.met);
  const lacking = sorted.filter(({ met, of }) => met < of).length;
  const shown = isWhole ? sorted : sorted.slice(0, Math.min(MOST_SHOWN, Math.max(LEAST_SHOWN, lacking)));
  return (
    <>
      <Text size={200} className={styles.hint}>
        {summary.communesHint}
      </Text>
      <ul className={styles.list}>
        {shown.map(({ place, sheet, met, of, unresolved }) => (
          <li key={`${sheet} ${place.name}`} className={styles.commune}>
            <Button
              className={mergeClasses(flush.words, styles.name)}
              appearance="transparent"
              size="small"
              title={summary.showFindings(place.name)}
              onClick={() => onPlace(place.name)}
            >
              {place.name}
            </Button>
            <span className={styles.bar} aria-hidden>
              <span className={styles.met} style={{ width: share(met, of) }} />
              <span className={styles.unresolved} style={{ width: share(unresolved, of) }} />
            </span>
            <Text size={200} weight="semibold" className={styles.figures}>
              {summary.metOf(met, of)}
            </Text>
            {unresolved === 0 ? null : (
              <Text size={200} className={styles.more}>
                {summary.unresolvedCount(unresolved)}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {shown.length === sorted.length ? null : (
        <Button className={styles.all} size="small" onClick={() => showWhole(true)}>
          {summary.showAll(sorted.length)}
        </Button>
      )}
    </>
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? "0" : `${(100 * part) / whole}%`;
}
