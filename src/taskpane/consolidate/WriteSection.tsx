import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Consolidation } from "../../core/consolidate/consolidate";
import { periodInWords } from "../../core/plan/periodInWords";
import { refusalSentences } from "../check/refusals";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { Section } from "../layout/Section";
import { useSession } from "../session/useSession";
import { useConsolidateTexts } from "./texts/useConsolidateTexts";
import { useWriting } from "./useWriting";
import type { Writing } from "./useWriting";
import type { WritingWay } from "./writeRun";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface WriteSectionProps {
  readonly run: Consolidation;
  /** The period of the consolidation the open workbook holds, in words; undefined where it holds none. */
  readonly keptPeriod: string | undefined;
}

/** Where the consolidation is written to, and what became of it. */
export function WriteSection({ run, keptPeriod }: WriteSectionProps) {
  const styles = useStyles();
  const texts = useConsolidateTexts().write;
  const [{ book, busy }] = useSession();
  const { writing, write, undo } = useWriting();
  const isOther = keptPeriod !== undefined && keptPeriod !== "" && keptPeriod !== periodInWords(run.period);
  const ways = waysOf(book?.deliveryWays ?? [], keptPeriod !== undefined, isOther);
  const labels: Readonly<Record<WritingWay, string>> = {
    update: texts.update,
    sheets: texts.into,
    newWorkbook: texts.newWorkbook,
    download: texts.download,
  };
  return (
    <Section title={texts.title}>
      {isOther ? <Text className={styles.faint}>{texts.otherPeriod(keptPeriod)}</Text> : null}
      {ways.includes("update") ? <Text className={styles.faint}>{texts.updateHint}</Text> : null}
      <div className={styles.actions}>
        {ways.map((way, at) => (
          <Button
            key={way}
            appearance={at === 0 ? "primary" : "secondary"}
            disabled={busy || writing.kind === "writing"}
            onClick={() => write(run, way)}
          >
            {labels[way]}
          </Button>
        ))}
      </div>
      <div role="status">
        <Outcome writing={writing} onUndo={undo} />
      </div>
    </Section>
  );
}

/** A workbook opened from a file is changed in memory, so it can be brought up to date but takes no new sheets. */
function waysOf(deliveries: readonly string[], isKept: boolean, isOther: boolean): readonly WritingWay[] {
  return [
    ...(isKept && !isOther ? (["update"] as const) : []),
    ...(!isKept && deliveries.includes("sheets") ? (["sheets"] as const) : []),
    ...(deliveries.includes("newWorkbook") ? (["newWorkbook"] as const) : []),
    ...(deliveries.includes("newWorkbook") ? [] : (["download"] as const)),
  ];
}

function Outcome({ writing, onUndo }: { readonly writing: Writing; readonly onUndo: () => void }) {
  const texts = useConsolidateTexts().write;
  const checkTexts = useCheckTexts();
  const { failed, fixes } = checkTexts;
  const [{ undoable, busy }] = useSession();
  switch (writing.kind) {
    case "nothing":
      return null;
    case "writing":
      return <Text>{texts.writing}</Text>;
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {texts.failed} {failed.fault(writing.fault)}
          </MessageBarBody>
        </MessageBar>
      );
    case "noConsolidation":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.noConsolidation}</MessageBarBody>
        </MessageBar>
      );
    case "protected":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {texts.failed} {fixes.refusal.protected({ sheets: writing.sheets, cells: [] })}
          </MessageBarBody>
        </MessageBar>
      );
    case "undone":
      return (
        <MessageBar intent={writing.whole ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{writing.whole ? texts.undone : texts.partlyUndone}</MessageBarBody>
        </MessageBar>
      );
    case "written": {
      const { way, file, refused } = writing;
      const isHere = way === "update" || way === "sheets";
      const elsewhere = way === "download" ? texts.downloaded(file) : texts.opened;
      return (
        <MessageBar intent={refused.length === 0 ? "success" : "warning"} layout="multiline">
          <MessageBarBody>
            {isHere ? texts.done : elsewhere} {refusalSentences(refused, checkTexts).join(" ")}
          </MessageBarBody>
          {isHere && undoable?.action.kind === "consolidate" ? (
            <MessageBarActions>
              <Button size="small" disabled={busy} onClick={onUndo}>
                {texts.undo}
              </Button>
            </MessageBarActions>
          ) : null}
        </MessageBar>
      );
    }
  }
}
