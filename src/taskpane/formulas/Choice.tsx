import { Field, Select } from "@fluentui/react-components";
import { useFieldStyles } from "../check/fieldStyles";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

/** One of a few named values. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const fieldStyles = useFieldStyles();
  return (
    <Field label={label}>
      <Select className={fieldStyles.narrow} value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
