import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Consolidation } from "../../core/consolidate/consolidate";
import { printDay } from "../days";
import { Section } from "../layout/Section";
import { useConsolidateTexts } from "./texts/useConsolidateTexts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  letter: { minHeight: "180px" },
});

/** Who has sent nothing, and the letter to remind them. */
export function OwingSection({ run: { owing, reminder } }: { readonly run: Consolidation }) {
  const styles = useStyles();
  const texts = useConsolidateTexts().owing;
  const letter = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<"yes" | "no">();
  const { units, expected, dates, basis } = owing;
  const lastDay = dates === undefined ? "" : printDay(dates.lastSafeDay);
  const owes = units.length === 0 ? texts.nobody : texts.count(units.length, expected, lastDay);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reminder);
      setCopied("yes");
    } catch {
      // Excel for Windows may forbid the clipboard: then the text is selected for Ctrl+C.
      letter.current?.select();
      setCopied("no");
    }
  };
  return (
    <Section title={texts.title}>
      <Text>{basis === "none" ? texts.unknown : owes}</Text>
      {reminder === "" ? null : (
        <>
          <Field label={texts.letter}>
            <Textarea
              readOnly
              resize="vertical"
              value={reminder}
              textarea={{ ref: letter, className: styles.letter }}
            />
          </Field>
          <div className={styles.actions}>
            <Button icon={<Copy20Regular />} onClick={() => void copy()}>
              {texts.copy}
            </Button>
            <Text size={200} role="status">
              {copied === undefined ? "" : copied === "yes" ? texts.copied : texts.copyFailed}
            </Text>
          </div>
        </>
      )}
    </Section>
  );
}
