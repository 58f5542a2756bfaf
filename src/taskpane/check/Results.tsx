import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../core/checks/catalogue";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import { readingDoubts } from "../../core/checks/readingDoubts";
import { doubtsOf } from "../../core/sheet/doubts";
import { useFlushStyles } from "../layout/flush";
import { Later } from "../layout/Later";
import { TabRow } from "../layout/TabRow";
import { useSession } from "../session/useSession";
import { HistoryButton } from "./history/HistoryButton";
import { LogView } from "./log/LogView";
import { PeriodChoice } from "./PeriodChoice";
import { PreviousChoice } from "./PreviousChoice";
import { FindingsView } from "./results/FindingsView";
import type { FindingFilter } from "./results/filter";
import { NO_FILTER } from "./results/filter";
import { useFindingActions } from "./results/useFindingActions";
import { SheetsView } from "./sheets/SheetsView";
import { SummaryView } from "./summary/SummaryView";
import { useCheckTexts } from "./texts/useCheckTexts";

const useStyles = makeStyles({
  results: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  checked: { color: tokens.colorNeutralForeground3 },
  period: { flexGrow: 1 },
});

type View = "findings" | "summary" | "sheets" | "log";

interface ResultsProps {
  readonly report: CheckReport;
  readonly age: "fresh" | "stale" | "renewing";
}

/** What a check gave: findings, summary, how sheets were understood, and what was done since. */
export function Results({ report, age }: ResultsProps) {
  const styles = useStyles();
  const flush = useFlushStyles();
  const { result, views } = useCheckTexts();
  const [{ decisions }, session] = useSession();
  const doubts = useMemo(
    () => [...doubtsOf(report.tables, decisions.sheets), ...readingDoubts(report.findings, decisions.sheets)],
    [report, decisions],
  );
  const [view, setView] = useState<View>("findings");
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const { notice, jump, fix, exportAll } = useFindingActions(report);
  const unread = unreadBook(report);
  const sheets = useMemo(() => new Set(report.tables.map(({ sheet }) => sheet)).size, [report]);
  const showPlace = useCallback((place: string) => {
    setFilter({ place });
    setView("findings");
  }, []);
  const jumpTo = useCallback((finding: Finding) => void jump(finding), [jump]);
  return (
    <div className={styles.results} aria-busy={age === "renewing"}>
      {age === "stale" ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{result.stale}</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.head}>
        <div className={styles.period}>
          <PeriodChoice />
        </div>
        <Button
          appearance={age === "stale" ? "primary" : "secondary"}
          icon={<ArrowClockwise16Regular />}
          disabled={age === "renewing"}
          onClick={() => void session.check()}
        >
          {result.again}
        </Button>
      </div>
      <div className={mergeClasses(flush.button, styles.tools)}>
        <PreviousChoice />
        <HistoryButton report={report} age={age} />
      </div>
      <Text size={200} className={styles.checked}>
        {result.checked(sheets, report.records.length)}
      </Text>
      <TabRow
        look="subtle-circular"
        label={views.label}
        tabs={[
          { name: "findings", words: views.findings(report.findings.length) },
          { name: "summary", words: views.summary },
          { name: "sheets", words: doubts.length === 0 ? views.sheets : views.sheetsAsked(doubts.length) },
          { name: "log", words: views.log },
        ]}
        selected={view}
        onSelect={setView}
      />
      {notice}
      {unread === undefined ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{result[unread]}</MessageBarBody>
          {unread === "emptyBook" || view === "sheets" ? null : (
            <MessageBarActions>
              <Button size="small" onClick={() => setView("sheets")}>
                {result.chooseKinds}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <div role="tabpanel" aria-label={views.label}>
        <Later key={view}>
          {view === "findings" && !(unread !== undefined && report.findings.length === 0) ? (
            <FindingsView
              findings={report.findings}
              filter={filter}
              onFilter={setFilter}
              onJump={jumpTo}
              onFix={(findings) => void fix(findings)}
              onExport={() => void exportAll()}
            />
          ) : null}
          {view === "summary" ? <SummaryView report={report} onPlace={showPlace} /> : null}
          {view === "sheets" ? <SheetsView tables={report.tables} doubts={doubts} /> : null}
          {view === "log" ? <LogView /> : null}
        </Later>
      </div>
    </div>
  );
}

/** Why a check without findings is no good news: there was nothing to check. */
function unreadBook({ tables }: CheckReport): "emptyBook" | "nothingRecognised" | undefined {
  if (tables.some(({ kind }) => kind !== "unknown")) return undefined;
  return tables.every(({ reasons }) => reasons.includes("empty")) ? "emptyBook" : "nothingRecognised";
}
