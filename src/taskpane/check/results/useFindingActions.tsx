import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ReactNode } from "react";
import type { Finding } from "../../../core/checks/catalogue";
import type { CheckReport } from "../../../core/checks/checkWorkbook";
import { cellName } from "../../../core/sheet/address";
import { useLanguage } from "../../language";
import { faultOf } from "../../session/faults";
import type { Applied, Jump, LogEntry } from "../../session/types";
import { useSession } from "../../session/useSession";
import type { CheckTexts } from "../texts/texts";
import { refusalSentences } from "../refusals";
import { useCheckTexts } from "../texts/useCheckTexts";

interface Notice {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly text: string;
  readonly details?: readonly string[];
}

interface FindingActions {
  /** What the last action gave, to be shown and read out. */
  readonly notice: ReactNode;
  readonly jump: (finding: Finding) => Promise<void>;
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  readonly exportAll: () => Promise<void>;
}

/** What can be done with findings, and the word about how it went. */
export function useFindingActions(report: CheckReport): FindingActions {
  const texts = useCheckTexts();
  const language = useLanguage();
  const [{ book, log }, session] = useSession();
  const [said, say] = useState<{ readonly notice: Notice | undefined; readonly undone: number }>();
  const attempt = useCallback(
    async (work: () => Promise<Notice | undefined>): Promise<void> => {
      try {
        const notice = await work();
        say({ notice, undone: undoneIn(session.getSnapshot().log) });
      } catch (failure) {
        const notice: Notice = { intent: "error", text: texts.failed.fault(faultOf(failure)) };
        say({ notice, undone: undoneIn(session.getSnapshot().log) });
      }
    },
    [texts, session],
  );
  const jump = useCallback(
    (finding: Finding) =>
      attempt(async () => {
        const { sheet, cell } = finding;
        if (sheet === null) return undefined;
        const jumped = await session.select({ sheet, ...(cell ?? FIRST_CELL) }, finding.fingerprint);
        return jumpNotice(jumped, finding, book?.origin, texts);
      }),
    [attempt, session, book, texts],
  );
  const fix = useCallback(
    (findings: readonly Finding[]) =>
      attempt(async () => {
        const applied = await session.applyFixes(findings);
        if (applied.applied > 0) void session.check();
        return fixNotice(applied, texts);
      }),
    [attempt, session, texts],
  );
  const exportAll = useCallback(
    () =>
      attempt(async () => {
        const { deliverFindings } = await import(/* webpackChunkName: "export" */ "./exportFindings");
        const sheet = await deliverFindings(report.findings, session, language, texts);
        if (sheet === undefined) return undefined;
        return { intent: "success", text: texts.result.exported(sheet, report.findings.length) };
      }),
    [attempt, report, session, language, texts],
  );
  // What was done and has been taken back since is no news any more.
  const notice = said?.undone === undoneIn(log) ? said.notice : undefined;
  return { notice: notice === undefined ? null : <NoticeBar {...notice} />, jump, fix, exportAll };
}

function undoneIn(log: readonly LogEntry[]): number {
  return log.filter(({ undone }) => undone).length;
}

const FIRST_CELL = { row: 0, column: 0 };

function jumpNotice(
  jumped: Jump,
  { sheet, cell }: Finding,
  origin: "excel" | "file" | undefined,
  { result }: CheckTexts,
): Notice | undefined {
  switch (jumped) {
    case "changed":
      return { intent: "warning", text: result.changed };
    case "gone":
      return { intent: "warning", text: result.gone };
    case "hidden":
      return { intent: "info", text: result.hidden(`${sheet ?? ""}!${cellName(cell ?? FIRST_CELL)}`) };
    case "selected":
      return origin === "file"
        ? { intent: "info", text: result.markedInFile(`${sheet ?? ""}!${cellName(cell ?? FIRST_CELL)}`) }
        : undefined;
  }
}

function fixNotice({ applied, refused }: Applied, texts: CheckTexts): Notice {
  const { fixes } = texts;
  if (refused.length === 0) return { intent: "success", text: fixes.applied(applied) };
  const text =
    applied === 0 ? fixes.noneApplied : `${fixes.applied(applied)} ${fixes.refused(refused.length)}`;
  return { intent: "warning", text, details: refusalSentences(refused, texts) };
}

function NoticeBar({ intent, text, details = [] }: Notice) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{text}</MessageBarTitle>
        {details.join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}
