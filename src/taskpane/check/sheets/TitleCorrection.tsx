import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetDecision, Table } from "../../../core/sheet/table";
import { useSession } from "../../session/useSession";
import { useFieldStyles } from "../fieldStyles";
import { useCheckTexts } from "../texts/useCheckTexts";

const AS_RECOGNISED = "";

interface TitleCorrectionProps {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly decided: SheetDecision | undefined;
  readonly decide: (decision: SheetDecision) => void;
}

/** What the title of a sheet should have told and does not: by which criteria set it is judged, and whose it is. */
export function TitleCorrection({ name, tables, decided, decide }: TitleCorrectionProps) {
  const fields = useFieldStyles();
  const { sheets } = useCheckTexts();
  const [{ report }] = useSession();
  const sets = report?.sets ?? [];
  const isJudged = tables.some(({ kind }) => kind === "communeSheet" || kind === "matrix");
  const isOfOneCommune = tables.length > 0 && tables.every(({ kind }) => kind === "communeSheet");
  const { set, place, ...rest } = decided ?? { sheet: name };
  return (
    <>
      {isJudged && sets.length > 1 ? (
        <Field className={fields.narrow} label={sheets.setLabel} size="small">
          <Select
            size="small"
            value={set ?? AS_RECOGNISED}
            onChange={(_, { value }) =>
              decide({
                ...rest,
                ...(place !== undefined && { place }),
                ...(value !== AS_RECOGNISED && { set: value }),
              })
            }
          >
            <option value={AS_RECOGNISED}>{sheets.asRecognised}</option>
            {sets.map(({ id, name: words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {isOfOneCommune ? (
        <PlaceInput
          // What was typed gives way to what has been decided since.
          key={place}
          place={place ?? ""}
          onPlace={(written) =>
            decide({
              ...rest,
              ...(set !== undefined && { set }),
              ...(written !== "" && { place: written }),
            })
          }
        />
      ) : null}
    </>
  );
}

interface PlaceInputProps {
  readonly place: string;
  readonly onPlace: (written: string) => void;
}

function PlaceInput({ place, onPlace }: PlaceInputProps) {
  const fields = useFieldStyles();
  const { sheets } = useCheckTexts();
  const [typed, setTyped] = useState(place);
  const take = (): void => {
    const written = typed.trim();
    if (written !== place) onPlace(written);
  };
  return (
    <Field className={fields.narrow} label={sheets.placeLabel} hint={sheets.placeHint} size="small">
      <Input
        size="small"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}
