import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ConvertedText } from "../../../core/sheet/convertTexts";
import { cellName } from "../../../core/sheet/address";
import { useFormulaTexts } from "../texts/useFormulaTexts";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingVerticalXXS },
  cell: {
    padding: tokens.spacingVerticalXXS,
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** So many cells are shown; what is done to one kind of text is seen from the first of them. */
const MOST_SHOWN = 30;

type Shown = Pick<ConvertedText, "sheet" | "row" | "column" | "before" | "after">;

/** Cells before and after; the text before is drawn in its own font where the machine has it. */
export function ConvertedTable({ converted }: { readonly converted: readonly Shown[] }) {
  const styles = useStyles();
  const texts = useFormulaTexts();
  const { cell, before, after, table } = texts.convert;
  if (converted.length === 0) return null;
  return (
    <>
      <table className={styles.table} aria-label={table}>
        <thead>
          <tr>
            {[cell, before, after].map((title) => (
              <th key={title} scope="col" className={styles.head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {converted.slice(0, MOST_SHOWN).map((one) => {
            const name = `${one.sheet}!${cellName(one)}`;
            return (
              <tr key={name}>
                <th scope="row" className={styles.cell} style={{ textAlign: "start", fontWeight: "normal" }}>
                  {name}
                </th>
                <td className={styles.cell}>{one.before}</td>
                <td className={styles.cell}>{one.after}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {converted.length > MOST_SHOWN ? (
        <Text size={200}>{texts.more(converted.length - MOST_SHOWN)}</Text>
      ) : null}
    </>
  );
}
