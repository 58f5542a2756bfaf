import { Button, Text } from "@fluentui/react-components";
import { explaining } from "../../../core/checks/readingDoubts";
import type { MarkDoubt } from "../../../core/checks/readingDoubts";
import { cellName } from "../../../core/sheet/address";
import { possibleMeanings } from "../../../core/sheet/markMeanings";
import type { MarkAnswer } from "../../../core/sheet/markMeanings";
import type { Table } from "../../../core/sheet/table";
import { useSession } from "../../session/useSession";
import { useCheckTexts } from "../texts/useCheckTexts";
import { useQuestionStyles } from "./questionStyles";

interface MarkQuestionProps {
  readonly doubt: MarkDoubt;
  /** The tables of the sheet the mark was first found in. */
  readonly tables: readonly Table[];
}

/** Asks the office what a mark means that nothing explains; its sheets are judged by the answer at once. */
export function MarkQuestion({ doubt, tables }: MarkQuestionProps) {
  const styles = useQuestionStyles();
  const { sheets } = useCheckTexts();
  const [{ decisions }, session] = useSession();
  const { mark, times, finding } = doubt;
  const words = sheets.asks.mark({
    mark,
    times,
    sheets: doubt.sheets.length,
    cell: finding.cell === null ? "" : cellName(finding.cell),
  });
  const answer = (means: MarkAnswer): void => {
    const decided = explaining(doubt, means, decisions.sheets);
    // What the workbook does not keep holds as long as the pane is open, and is asked again after.
    void session
      .decide(new Map(decided.map((decision) => [decision.sheet, decision])))
      .catch(() => undefined)
      .then(() => session.check());
  };
  return (
    <div className={styles.question} role="group" aria-label={words}>
      <Text className={styles.words}>{words}</Text>
      {possibleMeanings(tables.flatMap(({ columns }) => columns)).map((meaning) => (
        <Button key={meaning} size="small" onClick={() => answer(meaning)}>
          {sheets.markAnswers[meaning]}
        </Button>
      ))}
      {(["slip", "skipped"] as const).map((way) => (
        <Button key={way} size="small" appearance="subtle" onClick={() => answer(way)}>
          {sheets.markAnswers[way]}
        </Button>
      ))}
    </div>
  );
}
