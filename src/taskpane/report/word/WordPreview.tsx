import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { fieldDictionary } from "../../../core/report/dictionary";
import type { TagReport } from "../../../core/report/inspectTemplate";
import { isSoundDocument } from "../../../core/report/word/inspectWord";
import { wordTexts } from "../../../core/report/word/texts";
import type { WordTag } from "../../../core/report/word/wordTags";
import { useLanguage } from "../../language";
import { useReportTexts } from "../texts/useReportTexts";
import type { WordPreparation } from "./prepareWord";
import type { WordSectionTexts } from "./texts/types";
import type { WordDesk } from "./useWordReport";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface WordPreviewProps {
  readonly preparation: WordPreparation;
  readonly desk: WordDesk;
  readonly texts: WordSectionTexts;
}

/** What the report would leave blank and why, what is wrong with its template, and the ways to take it. */
export function WordPreview({ preparation, desk, texts }: WordPreviewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { absent, emptyTag, unknown } = useReportTexts().dryRun;
  const words = wordTexts[language];
  if (preparation.kind === "fault") {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.trouble(preparation.fault)}</MessageBarBody>
      </MessageBar>
    );
  }
  const { report, hasNarrative, file } = preparation;
  const fields = byField(report.tags);
  const blanks = fields.filter(({ status }) => status !== "found");
  const faults = [
    ...report.faults.map((fault) => `${words.place(fault.tag.paragraph)}: ${words.fault(fault)}`),
    ...report.tags.flatMap((each) =>
      each.status === "unknown"
        ? [`${words.place(each.tag.paragraph)}: ${each.tag.written}. ${unknown(each.suggestion)}`]
        : [],
    ),
  ];
  const meaning = ({ field, written }: WordTag) =>
    fieldDictionary.fields.find(({ name }) => name === field)?.description[language] ?? written;
  const why = (each: TagReport<WordTag>) =>
    each.status === "empty" && each.why !== undefined ? absent[each.why] : emptyTag;
  const empty = blanks.filter(({ status }) => status === "empty");
  return (
    <>
      {faults.length === 0 ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {texts.faulty}
            <List lines={faults} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Text>
        {blanks.length === 0 ? texts.complete(fields.length) : texts.blanks(empty.length, fields.length)}
      </Text>
      {[...new Set(empty.map(why))].map((reason) => (
        <div key={reason}>
          <Text>{reason}</Text>
          <List lines={empty.filter((each) => why(each) === reason).map(({ tag }) => meaning(tag))} />
        </div>
      ))}
      {hasNarrative || desk.done === "narrativeAdded" ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.noNarrative}</MessageBarBody>
          {desk.canAddNarrative ? (
            <MessageBarActions>
              <Button size="small" onClick={desk.addNarrative}>
                {texts.addNarrative}
              </Button>
            </MessageBarActions>
          ) : null}
        </MessageBar>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!isSoundDocument(report)}
          onClick={() => desk.download(preparation)}
        >
          {texts.download}
        </Button>
      </div>
      <div role="status">{desk.done === undefined ? null : said(desk.done, file, texts)}</div>
      {desk.canCopy && desk.done === "downloaded" ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.notSaved}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => desk.copy(preparation)}>
              {texts.copy}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A field that stands in several places is one line. */
function byField(tags: readonly TagReport<WordTag>[]): readonly TagReport<WordTag>[] {
  const values = tags.filter(({ tag }) => tag.role === "value" && tag.closed);
  return [...new Map(values.map((each) => [each.tag.field, each])).values()];
}

function said(done: NonNullable<WordDesk["done"]>, file: string, texts: WordSectionTexts): string {
  return done === "downloaded" ? texts.downloaded(file) : texts[done];
}
