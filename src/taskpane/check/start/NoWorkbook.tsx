import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableSearch20Regular } from "@fluentui/react-icons";
import { useFileDrop } from "../../layout/useFileDrop";
import { bytesOf } from "../../session/chosenFile";
import { useSession } from "../../session/useSession";
import { useCheckTexts } from "../texts/useCheckTexts";
import { FirstSteps } from "./FirstSteps";
import { OpenFileButton } from "./OpenFileButton";
import { SAMPLE, loadSample } from "./sample";

const useStyles = makeStyles({
  start: { display: "grid", rowGap: tokens.spacingVerticalL },
  drop: {
    display: "grid",
    justifyItems: "center",
    textAlign: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorBrandForeground1, width: "48px", height: "48px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Nothing is open: choose a file, drop one, or try the sample. */
export function NoWorkbook() {
  const styles = useStyles();
  const { start } = useCheckTexts();
  const [, session] = useSession();
  const [area, isOver] = useFileDrop<HTMLElement>(({ files: [file] }) => {
    if (file !== undefined) void session.openFile(file.name, bytesOf(file));
  });
  return (
    <div className={styles.start}>
      <FirstSteps />
      <section
        ref={area}
        aria-label={start.openTitle}
        className={mergeClasses(styles.drop, isOver && styles.over)}
      >
        <TableSearch20Regular aria-hidden className={styles.icon} />
        <Text weight="semibold" size={400}>
          {start.openTitle}
        </Text>
        <Text className={styles.hint} align="center">
          {start.openHint}
        </Text>
        <OpenFileButton label={start.openButton} look="primary" />
        <Button
          appearance="transparent"
          size="small"
          onClick={() => void session.openFile(SAMPLE, loadSample())}
        >
          {start.trySample}
        </Button>
      </section>
    </div>
  );
}
