import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../../../core/sheet/address";
import { confirmed } from "../../../core/sheet/doubts";
import type { Doubt } from "../../../core/sheet/doubts";
import { useSession } from "../../session/useSession";
import { useCheckTexts } from "../texts/useCheckTexts";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
  words: { flexGrow: 1, overflowWrap: "anywhere" },
});

interface DoubtQuestionProps {
  readonly doubt: Doubt;
  /** The office says it is otherwise, and wants to choose. */
  readonly onOtherwise: () => void;
}

/** Asks the office about one thing that was not understood for sure; a yes is kept with the workbook. */
export function DoubtQuestion({ doubt, onOtherwise }: DoubtQuestionProps) {
  const styles = useStyles();
  const { sheets } = useCheckTexts();
  const [{ decisions }, session] = useSession();
  const decided = decisions.sheets?.find(({ sheet }) => sheet === doubt.sheet);
  const agree = (): void => {
    // What the workbook does not keep holds as long as the pane is open, and is asked again after.
    void session
      .decide(doubt.sheet, confirmed(doubt, decided))
      .catch(() => undefined)
      .then(() => session.check());
  };
  const words =
    doubt.kind === "kind"
      ? sheets.asks.kind(doubt.table.kind)
      : sheets.asks.role(
          sheets.columnLabel(columnName(doubt.column.column), (doubt.column.heading ?? []).join(" / ")),
          doubt.column.role,
        );
  return (
    <div className={styles.question} role="group" aria-label={words}>
      <Text className={styles.words}>{words}</Text>
      <Button size="small" appearance="primary" onClick={agree}>
        {sheets.asks.yes}
      </Button>
      <Button size="small" onClick={onOtherwise}>
        {sheets.asks.otherwise}
      </Button>
    </div>
  );
}
