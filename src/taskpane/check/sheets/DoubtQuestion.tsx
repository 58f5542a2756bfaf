import { Button, Text } from "@fluentui/react-components";
import { trusting } from "../../../core/checks/readingDoubts";
import type { MarkDoubt, ReadingDoubt } from "../../../core/checks/readingDoubts";
import { findingParts } from "../../../core/checks/texts";
import { cellName, columnName } from "../../../core/sheet/address";
import { confirmed } from "../../../core/sheet/doubts";
import type { Doubt } from "../../../core/sheet/doubts";
import { useLanguage } from "../../language";
import { useSession } from "../../session/useSession";
import { useCheckTexts } from "../texts/useCheckTexts";
import { useQuestionStyles } from "./questionStyles";

/** Anything the office is asked about a sheet. */
export type Question = Doubt | ReadingDoubt | MarkDoubt;

interface DoubtQuestionProps {
  readonly doubt: Doubt | ReadingDoubt;
  /** The office says it is otherwise, and wants to choose. */
  readonly onOtherwise: () => void;
}

/** Asks the office about one thing that was not understood for sure; a yes is kept with the workbook. */
export function DoubtQuestion({ doubt, onOtherwise }: DoubtQuestionProps) {
  const styles = useQuestionStyles();
  const { sheets } = useCheckTexts();
  const [{ decisions }, session] = useSession();
  const decided = decisions.sheets?.find(({ sheet }) => sheet === doubt.sheet);
  const agree = (): void => {
    // What the workbook does not keep holds as long as the pane is open, and is asked again after.
    void session
      .decide(
        new Map([
          [doubt.sheet, doubt.kind === "found" ? trusting(doubt, decided) : confirmed(doubt, decided)],
        ]),
      )
      .catch(() => undefined)
      .then(() => session.check());
  };
  const words = useWords(doubt);
  return (
    <div className={styles.question} role="group" aria-label={words}>
      <Text className={styles.words}>{words}</Text>
      <Button size="small" appearance="primary" onClick={agree}>
        {doubt.kind === "found" ? sheets.asks.yesListAll : sheets.asks.yes}
      </Button>
      <Button size="small" onClick={onOtherwise}>
        {sheets.asks.otherwise}
      </Button>
    </div>
  );
}

function useWords(doubt: DoubtQuestionProps["doubt"]): string {
  const { sheets } = useCheckTexts();
  const language = useLanguage();
  switch (doubt.kind) {
    case "kind":
      return sheets.asks.kind(doubt.table.kind);
    case "role":
      return sheets.asks.role(
        sheets.columnLabel(columnName(doubt.column.column), (doubt.column.heading ?? []).join(" / ")),
        doubt.column.role,
      );
    case "found": {
      const { cell } = doubt.finding;
      const { what } = findingParts(doubt.finding, language);
      return sheets.asks.found(cell === null ? "" : cellName(cell), what);
    }
  }
}
