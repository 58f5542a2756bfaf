import {
  Button,
  Field,
  Select,
  ToggleButton,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { FilterDismiss16Regular } from "@fluentui/react-icons";
import type { Finding, Kind } from "../../../core/checks/catalogue";
import { useFlushStyles } from "../../layout/flush";
import { SEVERITIES, SEVERITY_ICONS, useSeverityColours } from "../severity";
import { useFieldStyles } from "../fieldStyles";
import { useCheckTexts } from "../texts/useCheckTexts";
import type { FilterChoices, FindingFilter } from "./filter";
import { NO_FILTER } from "./filter";

const useStyles = makeStyles({
  filters: { display: "grid", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, flexGrow: 1, whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalXS },
  selects: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: "1 / -1" },
  clear: { justifySelf: "start" },
});

interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly choices: FilterChoices;
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Counts by severity, which filter when pressed, and filters by commune, criterion and kind. */
export function Filters({ findings, choices, filter, onChange }: FiltersProps) {
  const styles = useStyles();
  const flush = useFlushStyles();
  const colours = useSeverityColours();
  const { result } = useCheckTexts();
  return (
    <div className={styles.filters} role="group" aria-label={result.filters}>
      <div className={styles.row}>
        {SEVERITIES.map((severity) => {
          const Icon = SEVERITY_ICONS[severity];
          const count = findings.filter((finding) => finding.severity === severity).length;
          const isOn = filter.severity === severity;
          return (
            <ToggleButton
              key={severity}
              className={styles.toggle}
              size="small"
              disabled={count === 0}
              checked={isOn}
              icon={<Icon className={mergeClasses(count > 0 && colours[severity])} />}
              onClick={() => onChange({ ...filter, severity: isOn ? undefined : severity })}
            >
              {result.counts[severity](count)}
            </ToggleButton>
          );
        })}
      </div>
      <div className={styles.selects}>
        <FilterSelect
          label={result.commune}
          value={filter.place}
          choices={choices.places.map((place) => [place, place])}
          onChange={(place) => onChange({ ...filter, place })}
        />
        <FilterSelect
          label={result.criterion}
          value={filter.criterion}
          choices={choices.criteria.map((no) => [
            no,
            no === "" ? result.noCriterion : result.criterionNo(no),
          ])}
          onChange={(criterion) => onChange({ ...filter, criterion })}
        />
        <div className={styles.wide}>
          <FilterSelect
            label={result.kind}
            value={filter.kind}
            choices={choices.kinds.map((kind) => [kind, result.kinds[kind]])}
            onChange={(kind) => onChange({ ...filter, kind: kind as Kind | undefined })}
          />
        </div>
      </div>
      {Object.values(filter).some((value) => value !== undefined) ? (
        <Button
          className={mergeClasses(flush.button, styles.clear)}
          size="small"
          appearance="subtle"
          icon={<FilterDismiss16Regular />}
          onClick={() => onChange(NO_FILTER)}
        >
          {result.clearFilters}
        </Button>
      ) : null}
    </div>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Values with their words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string | undefined) => void;
}

const ALL = "*";

function FilterSelect({ label, value, choices, onChange }: FilterSelectProps) {
  const fields = useFieldStyles();
  const { result } = useCheckTexts();
  return (
    <Field className={fields.narrow} label={label} size="small">
      <Select
        size="small"
        value={value ?? ALL}
        onChange={(_, chosen) => onChange(chosen.value === ALL ? undefined : chosen.value)}
      >
        <option value={ALL}>{result.all}</option>
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
