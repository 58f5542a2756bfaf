import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../../../core/checks/catalogue";
import { cellName } from "../../../core/sheet/address";
import type { Scalar } from "../../../core/sheet/grid";
import { useSession } from "../../session/useSession";
import { useCheckTexts } from "../texts/useCheckTexts";
import { printed, printedIs } from "./values";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalS },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface FixDialogProps {
  readonly findings: readonly Finding[];
  readonly onApply: (findings: readonly Finding[]) => void;
  readonly onClose: () => void;
}

/** What would be written, cell by cell, before anything is. */
export function FixDialog({ findings, onApply, onClose }: FixDialogProps) {
  const styles = useStyles();
  const { fixes } = useCheckTexts();
  const [, session] = useSession();
  const previewed = session.previewFixes(findings);
  const title = fixes.title(previewed.length);
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          {/* What scrolls must be reachable from the keyboard. */}
          <DialogContent className={styles.content} role="region" aria-label={title} tabIndex={0}>
            <Text size={200}>{fixes.hint}</Text>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[fixes.cell, fixes.before, fixes.after].map((heading) => (
                    <th key={heading} scope="col" className={styles.cell}>
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {previewed.map(({ finding, edit, before, after }) => (
                  <tr key={`${edit.sheet} ${cellName(edit)}`}>
                    <th scope="row" className={styles.cell}>{`${edit.sheet}, ${cellName(edit)}`}</th>
                    <td className={styles.cell}>
                      <span className={styles.before}>
                        <Written finding={finding} value={before} other={after} />
                      </span>
                    </td>
                    <td className={styles.cell}>
                      <span className={styles.after}>
                        <Written finding={finding} value={after} other={before} />
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{fixes.close}</Button>
            <Button appearance="primary" onClick={() => onApply(findings)}>
              {fixes.apply(previewed.length)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface WrittenProps {
  readonly finding: Finding;
  readonly value: Scalar;
  /** What it is compared with: a text and a number that look the same are told apart. */
  readonly other: Scalar;
}

function Written({ finding, value, other }: WrittenProps) {
  const { result, fixes } = useCheckTexts();
  const words = printedIs(finding, value);
  if (words === undefined) return result.blank;
  if (typeof value === typeof other || words !== printed(other)) return words;
  return typeof value === "number" ? fixes.asNumber(words) : fixes.asText(words);
}
