import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons";
import { Later } from "../../layout/Later";
import { useSession } from "../../session/useSession";
import { useCheckTexts } from "../texts/useCheckTexts";
import { FirstSteps } from "./FirstSteps";
import { SheetChoice } from "./SheetChoice";

const useStyles = makeStyles({
  ready: { display: "grid", rowGap: tokens.spacingVerticalL },
  run: { justifySelf: "stretch" },
});

/** A workbook is open and nothing was checked yet: choose sheets, or go. */
export function Ready() {
  const styles = useStyles();
  const { start } = useCheckTexts();
  const [{ sheets, chosen }, session] = useSession();
  const count = chosen?.length ?? sheets.length;
  return (
    <div className={styles.ready}>
      <FirstSteps />
      <Button
        className={styles.run}
        appearance="primary"
        size="large"
        disabled={count === 0}
        icon={<ClipboardCheckmark20Regular />}
        onClick={() => void session.check()}
      >
        {start.runChosen(count, sheets.length)}
      </Button>
      <Later>
        <SheetChoice />
      </Later>
    </div>
  );
}
