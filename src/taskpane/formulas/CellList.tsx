import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../core/sheet/address";
import type { CellOfSheet } from "../../core/records/types";
import { Folded } from "../layout/Folded";
import { useFormulaTexts } from "./texts/useFormulaTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  line: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  cell: { minWidth: 0, paddingInline: 0, flexShrink: 0, maxWidth: "50%", overflowWrap: "anywhere" },
  why: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** So many cells are named one by one. */
const MOST_SHOWN = 30;

interface LeftCell extends CellOfSheet {
  readonly words: string;
}

interface CellListProps {
  readonly title: string;
  readonly cells: readonly LeftCell[];
  readonly onJump: (cell: CellOfSheet) => void;
}

/** Cells that are left alone, each with the reason and the way to it. */
export function CellList({ title, cells, onJump }: CellListProps) {
  const styles = useStyles();
  const texts = useFormulaTexts();
  if (cells.length === 0) return null;
  return (
    <Folded title={title}>
      <ul className={styles.list}>
        {cells.slice(0, MOST_SHOWN).map((cell) => {
          const name = `${cell.sheet}!${cellName(cell)}`;
          return (
            <li key={name} className={styles.line}>
              <Button
                className={styles.cell}
                appearance="transparent"
                size="small"
                aria-label={texts.showCell(name)}
                onClick={() => onJump(cell)}
              >
                {name}
              </Button>
              <Text size={200} className={styles.why}>
                {cell.words}
              </Text>
            </li>
          );
        })}
      </ul>
      {cells.length > MOST_SHOWN ? <Text size={200}>{texts.more(cells.length - MOST_SHOWN)}</Text> : null}
    </Folded>
  );
}
