import {
  CheckmarkCircle20Filled,
  DismissCircle20Filled,
  DocumentQuestionMark20Regular,
  SubtractCircle20Regular,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import type { Verdict } from "../../core/target/types";
import { useTexts } from "../language";
import { StatusWord } from "./StatusWord";
import type { Tone } from "./StatusWord";

const LOOKS: Readonly<Record<Verdict, { readonly icon: FluentIcon; readonly tone: Tone }>> = {
  met: { icon: CheckmarkCircle20Filled, tone: "good" },
  unmet: { icon: DismissCircle20Filled, tone: "bad" },
  missing: { icon: DocumentQuestionMark20Regular, tone: "neutral" },
  notApplicable: { icon: SubtractCircle20Regular, tone: "neutral" },
  unclear: { icon: Warning20Filled, tone: "warning" },
};

export function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  const texts = useTexts();
  return <StatusWord {...LOOKS[verdict]}>{texts.verdicts[verdict]}</StatusWord>;
}
