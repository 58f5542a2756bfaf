import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular, TableArrowUpRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../../core/checks/catalogue";
import { EmptyState } from "../../layout/EmptyState";
import { useCheckTexts } from "../texts/useCheckTexts";
import { Filters } from "./Filters";
import { SeveritySection } from "./FindingList";
import { FixButton } from "./FixButton";
import { FixDialog } from "./FixDialog";
import type { FindingFilter } from "./filter";
import { choicesOf, fits } from "./filter";
import { allDrawnAtFirst, fixable, groupsOf } from "./groups";
import { useGradually } from "./useGradually";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalM },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  shown: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
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
          <FixButton onClick={() => setToFix(canFix)}>{fixes.allShown(canFix.length)}</FixButton>
        )}
        <Button size="small" icon={<TableArrowUpRegular fontSize={16} />} onClick={onExport}>
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
  const { result } = useCheckTexts();
  return <EmptyState icon={CheckmarkCircle48Regular} title={result.clean} hint={result.cleanHint} />;
}
