import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FillExtent } from "../../core/report/partialFill";
import { cellName } from "../../core/sheet/address";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { Section } from "../layout/Section";
import type { DeliveryWay } from "../session/types";
import { useSession } from "../session/useSession";
import { PartialChoice } from "./PartialChoice";
import { useReportTexts } from "./texts/useReportTexts";
import { useDelivery } from "./useDelivery";
import type { Delivered } from "./useDelivery";
import type { Prepared } from "./usePreparation";

/** Those that leave the workbook as it is come first. */
const WAYS: readonly DeliveryWay[] = ["newWorkbook", "sheets", "download"];

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the filled form goes, filling it, and what became of it. */
export function DeliverySection({ preparation }: { readonly preparation: Prepared | undefined }) {
  const styles = useStyles();
  const texts = useReportTexts().delivery;
  const [{ book, busy }] = useSession();
  const [chosen, choose] = useState<DeliveryWay>();
  const [extent, chooseExtent] = useState<FillExtent>("all");
  const { outcome, fill, undo, show } = useDelivery();
  const ways = WAYS.filter((way) => book?.deliveryWays.includes(way) === true);
  const way = chosen ?? ways[0];
  if (way === undefined) return null;
  const isFilling = outcome.kind === "filling";
  const forms = preparation?.forms ?? [];
  const isInPlace = forms.some(({ filling }) => filling.kind === "sheet");
  const canFill = forms.some(({ report }) => report.tags.length > 0) && !busy && !isFilling;
  return (
    <Section title={texts.title}>
      {preparation?.set === undefined ? null : <Text>{texts.inOneWorkbook(forms.length)}</Text>}
      {isInPlace ? (
        <Text className={styles.faint}>{texts.inPlaceHint}</Text>
      ) : ways.length === 1 ? (
        <Text className={styles.faint}>{texts.wayHints[way]}</Text>
      ) : (
        <RadioGroup
          aria-label={texts.title}
          value={way}
          onChange={(_, { value }) => choose(value as DeliveryWay)}
        >
          {ways.map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <>
                  {texts.ways[each]}
                  <Text size={200} block className={styles.faint}>
                    {texts.wayHints[each]}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
      <PartialChoice forms={forms} extent={extent} onChoose={chooseExtent} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={!canFill}
          onClick={() => {
            if (preparation !== undefined) fill(preparation, way, extent);
          }}
        >
          {isFilling ? texts.filling : texts.fill}
        </Button>
      </div>
      <div role="status">
        {outcome.kind === "delivered" ? (
          <Success delivered={outcome.delivered} onUndo={undo} onShow={show} />
        ) : null}
        {outcome.kind === "undone" ? (
          <MessageBar intent={outcome.whole ? "success" : "warning"} layout="multiline">
            <MessageBarBody>{outcome.whole ? texts.undone : texts.partlyUndone}</MessageBarBody>
          </MessageBar>
        ) : null}
        {outcome.kind === "noneFilled" ? (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {texts.failed} {outcome.left.map(texts.left).join(" ")}
            </MessageBarBody>
          </MessageBar>
        ) : null}
        {outcome.kind === "failed" ? (
          <Failure
            fault={outcome.fault}
            onDownload={
              ways.includes("download") && way !== "download" && preparation !== undefined && !isInPlace
                ? () => fill(preparation, "download", extent)
                : undefined
            }
          />
        ) : null}
      </div>
    </Section>
  );
}

interface SuccessProps {
  readonly delivered: Delivered;
  readonly onUndo: () => void;
  readonly onShow: (sheet: string) => void;
}

function Success({ delivered, onUndo, onShow }: SuccessProps) {
  const texts = useReportTexts().delivery;
  const [{ undoable, busy }] = useSession();
  const { file, way, sheets, refused, emptyCharts, readAgain, left } = delivered;
  const [sheet] = sheets;
  const checked = readAgain.reduce((sum, each) => sum + each.checked, 0);
  const differences = readAgain.flatMap((each) => each.differences);
  return (
    <MessageBar
      intent={refused + differences.length + left.length === 0 ? "success" : "warning"}
      layout="multiline"
    >
      <MessageBarBody>
        {texts.done[way](file)} {sheets.length === 0 ? null : texts.inserted(sheets)}{" "}
        {emptyCharts.length === 0 ? null : `${texts.emptyCharts(emptyCharts)} `}
        {refused === 0 ? null : texts.refused(refused)} {left.map((form) => `${texts.left(form)} `)}
        {differences.length === 0
          ? texts.readAgain(checked)
          : texts.readAgainDiffers(
              differences.map((each) => `${each.sheet}!${cellName(each)}: ${texts.difference(each)}`),
            )}
      </MessageBarBody>
      {sheet === undefined ? null : (
        <MessageBarActions>
          <Button size="small" onClick={() => onShow(sheet)}>
            {texts.show}
          </Button>
          {undoable?.action.kind === "fill" ? (
            <Button size="small" disabled={busy} onClick={onUndo}>
              {texts.undo}
            </Button>
          ) : null}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

interface FailureProps {
  readonly fault: Parameters<ReturnType<typeof useCheckTexts>["failed"]["fault"]>[0];
  readonly onDownload: (() => void) | undefined;
}

function Failure({ fault, onDownload }: FailureProps) {
  const texts = useReportTexts().delivery;
  const { failed } = useCheckTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {texts.failed} {failed.fault(fault)}
      </MessageBarBody>
      {onDownload === undefined ? null : (
        <MessageBarActions>
          <Button size="small" onClick={onDownload}>
            {texts.downloadInstead}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
