import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular, ArrowUndo16Regular, DocumentTable16Regular } from "@fluentui/react-icons";
import { OpenFileButton } from "../check/start/OpenFileButton";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { useTexts } from "../language";
import { download } from "../session/download";
import type { OpenBook } from "../session/types";
import { useSession } from "../session/useSession";
import { BookNotice } from "./BookNotice";
import { useUndo } from "./useUndo";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    // As high without buttons, so that nothing moves when one comes.
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: "120px",
    flexBasis: "120px",
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The workbook that is open, and what can be done with the whole of it. */
export function BookBar() {
  const styles = useStyles();
  const { start, fixes } = useCheckTexts();
  const { waitingForExcel } = useTexts();
  const [{ book, undoable, busy, state, waiting }] = useSession();
  const [undone, dismiss, undo] = useUndo();
  const slow = waiting ? <BookNotice intent="warning">{waitingForExcel}</BookNotice> : null;
  if (book === undefined) return slow;
  const isWorking = busy || state.kind === "checking" || state.kind === "reading";
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.name} title={book.name}>
          <DocumentTable16Regular aria-hidden />
          <Text size={200} className={styles.text}>
            {book.name}
          </Text>
        </span>
        {undoable === undefined ? null : (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            disabled={isWorking}
            onClick={undo}
          >
            {fixes.undo}
          </Button>
        )}
        {undoable === undefined || book.save === undefined ? null : (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownload16Regular />}
            disabled={isWorking}
            onClick={() => void saveCopy(book)}
          >
            {fixes.saveCopy}
          </Button>
        )}
        {book.origin === "file" ? <OpenFileButton label={start.openAnother} look="subtle" /> : null}
      </div>
      {slow}
      {undone === undefined ? null : (
        <BookNotice intent={undone.intent} dismissing={{ label: fixes.dismiss, dismiss }}>
          {undone.text}
        </BookNotice>
      )}
    </>
  );
}

/** The copy is named after the workbook, so that it never takes its place. */
async function saveCopy({ name, save }: OpenBook): Promise<void> {
  if (save === undefined) return;
  download(
    await save(),
    name.replace(/(\.xls[xm])?$/i, (ending: string) => `-da-sua${ending === "" ? ".xlsx" : ending}`),
  );
}
