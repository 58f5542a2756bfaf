import { Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../../language";
import type { LoggedAction } from "../../session/types";
import { useSession } from "../../session/useSession";
import type { CheckTexts } from "../texts/texts";
import { useCheckTexts } from "../texts/useCheckTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  entry: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  undone: { justifySelf: "start" },
  facts: { color: tokens.colorNeutralForeground3 },
});

/** What the pane has done to the workbook, the latest first. */
export function LogView() {
  const styles = useStyles();
  const { log: texts, ...all } = useCheckTexts();
  const [{ log }] = useSession();
  const locale = useLanguage() === "vi" ? "vi-VN" : "en-GB";
  if (log.length === 0) return <Text>{texts.empty}</Text>;
  return (
    <ol className={styles.list}>
      {log.toReversed().map(({ id, at, action, applied, refused, undone }) => (
        <li key={id} className={styles.entry}>
          <Text weight="semibold">{texts.action(action.kind, detailOf(action, all))}</Text>
          <Text size={200} className={styles.facts}>
            {[
              new Date(at).toLocaleTimeString(locale),
              texts.cells(applied),
              ...(refused.length === 0 ? [] : [texts.refused(refused.length)]),
            ].join(" · ")}
          </Text>
          {undone ? (
            <Badge appearance="outline" className={styles.undone}>
              {texts.undone}
            </Badge>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function detailOf(action: LoggedAction, { result }: Pick<CheckTexts, "result">): string {
  switch (action.kind) {
    case "fixes":
      return action.kinds
        .map((kind) => (kind in result.kinds ? result.kinds[kind as keyof typeof result.kinds] : kind))
        .join("; ");
    case "formulas":
      return action.sheet;
    case "fill":
      return action.form;
    case "insertTag":
      return `{{${action.field}}}`;
    case "consolidate":
    case "freeze":
    case "names":
    case "convert":
    case "thresholds":
    case "rules":
    case "criteria":
    case "history":
    case "findings":
      return "";
  }
}
