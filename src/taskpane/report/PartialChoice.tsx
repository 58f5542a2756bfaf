import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { partsLeft } from "../../core/report/partialFill";
import type { FillExtent, LeftPart } from "../../core/report/partialFill";
import { cellName } from "../../core/sheet/address";
import { Folded } from "../layout/Folded";
import type { PreparedForm } from "./prepareReport";
import { useReportTexts } from "./texts/useReportTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  item: { overflowWrap: "anywhere" },
});

interface PartialChoiceProps {
  readonly forms: readonly PreparedForm[];
  readonly extent: FillExtent;
  readonly onChoose: (extent: FillExtent) => void;
}

/** Whether parts without figures keep their tags, to be filled later, and which these are. Where all has figures there is no choice. */
export function PartialChoice({ forms, extent, onChoose }: PartialChoiceProps) {
  const styles = useStyles();
  const texts = useReportTexts().delivery;
  const left = forms.flatMap(({ name, report }) =>
    partsLeft(report).map((part) => ({ name: forms.length === 1 ? "" : `${name}: `, part })),
  );
  if (left.length === 0) return null;
  return (
    <>
      <Checkbox
        label={texts.onlyWithFigures}
        checked={extent === "withFigures"}
        onChange={(_, { checked }) => onChoose(checked === true ? "withFigures" : "all")}
      />
      {extent === "withFigures" ? (
        <Folded title={texts.leftParts(left.length)}>
          <ul className={styles.list}>
            {left.map(({ name, part }) => (
              <li key={name + keyOf(part)} className={styles.item}>
                <Text size={200}>
                  {name}
                  <LeftSentence part={part} />
                </Text>
              </li>
            ))}
          </ul>
        </Folded>
      ) : null}
    </>
  );
}

function keyOf({ sheet, lacking: [{ tag }] }: LeftPart): string {
  return `${sheet}!${cellName(tag)}`;
}

function LeftSentence({ part: { sheet, region, lacking } }: { readonly part: LeftPart }) {
  const { delivery, dryRun } = useReportTexts();
  const rows = region === undefined ? "" : ` ${delivery.rows(region.first + 1, region.last + 1)}`;
  const fields = lacking.map(
    ({ tag, why }) => `${dryRun.where(tag.written, cellName(tag))} – ${dryRun.absent[why]}`,
  );
  return `${sheet}${rows}: ${fields.join(" ")}`;
}
