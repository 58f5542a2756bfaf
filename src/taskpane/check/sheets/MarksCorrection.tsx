import { Field, Select } from "@fluentui/react-components";
import { possibleMeanings, withAnswer } from "../../../core/sheet/markMeanings";
import type { MarkAnswer } from "../../../core/sheet/markMeanings";
import type { SheetDecision, Table } from "../../../core/sheet/table";
import { useFieldStyles } from "../fieldStyles";
import { useCheckTexts } from "../texts/useCheckTexts";

const AS_RECOGNISED = "";

interface MarksCorrectionProps {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly decided: SheetDecision | undefined;
  readonly decide: (decision: SheetDecision) => void;
}

/** The marks of a sheet the office has explained: an answer can be changed, or taken back. */
export function MarksCorrection({ name, tables, decided, decide }: MarksCorrectionProps) {
  const fields = useFieldStyles();
  const { sheets } = useCheckTexts();
  const { marks = [], ...rest } = decided ?? { sheet: name };
  const possible = possibleMeanings(tables.flatMap(({ columns }) => columns));
  return marks.map(({ mark, means }) => (
    <Field className={fields.narrow} key={mark} label={sheets.markLabel(mark)} size="small">
      <Select
        size="small"
        value={means}
        onChange={(_, { value }) => {
          const answer = value === AS_RECOGNISED ? undefined : (value as MarkAnswer);
          const answered = withAnswer(mark, answer, marks);
          decide({ ...rest, ...(answered.length > 0 && { marks: answered }) });
        }}
      >
        <option value={AS_RECOGNISED}>{sheets.markUnanswered}</option>
        {[...new Set<MarkAnswer>([...possible, means, "slip", "skipped"])].map((answer) => (
          <option key={answer} value={answer}>
            {sheets.markAnswers[answer]}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
