import { Button, Select, Field, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FileDigest } from "../../core/consolidate/types";
import { printPeriod } from "../../core/plan/period";
import { useFieldStyles } from "../check/fieldStyles";
import { useFileDrop } from "../layout/useFileDrop";
import { ConflictList } from "./ConflictList";
import { FilesButton } from "./FilesButton";
import { OwingSection } from "./OwingSection";
import { ReadingFiles } from "./ReadingFiles";
import { ReceivedList } from "./ReceivedList";
import { StartFiles } from "./StartFiles";
import { WriteSection } from "./WriteSection";
import { droppedFiles } from "./chosenFiles";
import { useConsolidateTexts } from "./texts/useConsolidateTexts";
import { useConsolidation } from "./useConsolidation";
import { useIntake } from "./useIntake";
import type { IntakeDesk } from "./useIntake";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: tokens.spacingHorizontalXS },
  title: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Puts the files of many communes together: what came in, versions that differ, who owes a report, and the workbook. */
export function ConsolidateTab() {
  const styles = useStyles();
  const desk = useIntake();
  const { intake, take, cancel } = desk;
  const [area, isOver] = useFileDrop<HTMLDivElement>((dropped) => {
    // What cannot be read as entries is taken as the plain files it came with.
    void droppedFiles(dropped).then(take, () => take([]));
  });
  return (
    <div ref={area} className={mergeClasses(styles.tab, isOver && styles.over)}>
      {intake.kind === "nothing" ? <StartFiles wasEmpty={intake.wasEmpty} onFiles={take} /> : null}
      {intake.kind === "reading" ? <ReadingFiles reading={intake} onCancel={cancel} /> : null}
      {intake.kind === "read" ? (
        <Together digests={intake.digests} skipped={intake.skipped} desk={desk} />
      ) : null}
    </div>
  );
}

interface TogetherProps {
  readonly digests: readonly FileDigest[];
  readonly skipped: number;
  readonly desk: IntakeDesk;
}

function Together({ digests, skipped, desk }: TogetherProps) {
  const fields = useFieldStyles();
  const styles = useStyles();
  const texts = useConsolidateTexts();
  const { run, periods, choosePeriod, prefer, keptPeriod } = useConsolidation(digests);
  return (
    <>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {texts.title}
      </Text>
      <div className={styles.actions}>
        <FilesButton label={texts.add} picks="files" look="secondary" onFiles={desk.take} />
        <Button size="small" appearance="subtle" onClick={desk.clear}>
          {texts.again}
        </Button>
      </div>
      <Field className={fields.narrow} label={texts.period.label}>
        <Select value={printPeriod(run.period)} onChange={(_, { value }) => choosePeriod(value)}>
          {periods.map((period) => (
            <option key={period} value={period}>
              {texts.period.name(period)}
            </option>
          ))}
        </Select>
      </Field>
      <ReceivedList run={run} skipped={skipped} />
      <ConflictList conflicts={run.conflicts} onPrefer={prefer} />
      <OwingSection run={run} />
      <WriteSection run={run} keptPeriod={keptPeriod} />
    </>
  );
}
