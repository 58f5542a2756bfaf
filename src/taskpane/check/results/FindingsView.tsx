import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular, TableArrowUp20Regular, Wrench20Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../../core/checks/catalogue";
import { useCheckTexts } from "../texts/useCheckTexts";
import { Filters } from "./Filters";
import { SeveritySection } from "./FindingList";
import { FixDialog } from "./FixDialog";
import type { FindingFilter } from "./filter";
import { choicesOf, fits } from "./filter";
import { allDrawnAtFirst, fixable, groupsOf } from "./groups";
import { useGradually } from "./useGradually";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  shown: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  clean: { display: "grid", justifyItems: "center", textAlign: "center", rowGap: tokens.spacingVerticalS },
  cleanIcon: { color: tokens.colorStatusSuccessForeground1 },
});

interface FindingsViewProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onJump: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onExport: () => void;
}

export function FindingsView({ findings, filter, onFilter, onJump, onFix, onExport }: FindingsViewProps) {
  const styles = useStyles();
  const { result, fixes } = useCheckTexts();
  const [toFix, setToFix] = useState<readonly Finding[] | undefined>(undefined);
  const choices = useMemo(() => choicesOf(findings), [findings]);
  const shown = useMemo(() => findings.filter((finding) => fits(finding, filter)), [findings, filter]);
  const groups = useMemo(() => groupsOf(shown), [shown]);
  const drawn = useGradually(allDrawnAtFirst(groups), filter);
  const canFix = useMemo(() => fixable(shown), [shown]);
  const closeDialog = useCallback(() => setToFix(undefined), []);
  if (findings.length === 0) return <NothingFound />;
  return (
    <div className={styles.view}>
      <Filters findings={findings} choices={choices} filter={filter} onChange={onFilter} />
      <div className={styles.actions}>
        <Text size={200} className={styles.shown}>
          {result.shown(shown.length, findings.length)}
        </Text>
        {canFix.length < 2 ? null : (
          <Button size="small" icon={<Wrench20Regular />} onClick={() => setToFix(canFix)}>
            {fixes.allShown(canFix.length)}
          </Button>
        )}
        <Button size="small" icon={<TableArrowUp20Regular />} onClick={onExport}>
          {result.exportAll}
        </Button>
      </div>
      {shown.length === 0 ? <Text>{result.nothingFits}</Text> : null}
      {groups.map((group) => (
        <SeveritySection key={group.severity} group={group} drawn={drawn} onJump={onJump} onFix={setToFix} />
      ))}
      {toFix === undefined ? null : (
        <FixDialog
          findings={toFix}
          onClose={closeDialog}
          onApply={(chosen) => {
            setToFix(undefined);
            onFix(chosen);
          }}
        />
      )}
    </div>
  );
}

function NothingFound() {
  const styles = useStyles();
  const { result } = useCheckTexts();
  return (
    <div className={styles.clean}>
      <CheckmarkCircle48Regular aria-hidden className={styles.cleanIcon} />
      <Text weight="semibold" size={400}>
        {result.clean}
      </Text>
      <Text>{result.cleanHint}</Text>
    </div>
  );
}
