import { Badge, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetSummary } from "../../../workbook/port";
import { useSession } from "../../session/useSession";
import { useGradually } from "../results/useGradually";
import { useCheckTexts } from "../texts/useCheckTexts";

const useStyles = makeStyles({
  choice: { justifySelf: "stretch", display: "grid", rowGap: tokens.spacingVerticalXS },
  list: {
    display: "grid",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sheet: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { flexGrow: 1, minWidth: 0 },
  warning: { color: tokens.colorStatusDangerForeground1 },
});

/** Which sheets to check; all of them by default, those too that are added later. */
export function SheetChoice() {
  const styles = useStyles();
  const { start } = useCheckTexts();
  const [{ sheets, chosen }, session] = useSession();
  const isChosen = ({ name }: SheetSummary): boolean => chosen?.includes(name) ?? true;
  const count = sheets.filter(isChosen).length;
  const drawn = useGradually(sheets.length);
  const headingId = useId();
  const toggle = (toggled: SheetSummary): void => {
    const names = sheets.filter((sheet) => isChosen(sheet) !== (sheet === toggled)).map(({ name }) => name);
    session.chooseSheets(names.length === sheets.length ? undefined : names);
  };
  return (
    <section className={styles.choice} aria-labelledby={headingId}>
      <Text as="h2" weight="semibold" id={headingId} style={{ margin: 0 }}>
        {start.sheetsTitle}
      </Text>
      <Checkbox
        label={start.allSheets(sheets.length)}
        checked={count === sheets.length ? true : count === 0 ? false : "mixed"}
        onChange={() => session.chooseSheets(count === sheets.length ? [] : undefined)}
      />
      {count > 0 ? null : <Text className={styles.warning}>{start.noSheetChosen}</Text>}
      <div className={styles.list}>
        {sheets.slice(0, drawn).map((sheet) => (
          <div key={sheet.id} className={styles.sheet}>
            <Checkbox
              className={styles.name}
              label={sheet.name}
              checked={isChosen(sheet)}
              onChange={() => toggle(sheet)}
            />
            {sheet.visibility === "visible" ? null : (
              <Badge appearance="outline" color="informative">
                {start.hiddenSheet}
              </Badge>
            )}
            {sheet.isProtected ? (
              <Badge appearance="outline" color="informative">
                {start.protectedSheet}
              </Badge>
            ) : null}
          </div>
        ))}
      </div>
    </section>
  );
}
