import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/checks/finding";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** A severity is told by icon, colour and word, never by colour alone. */
export const SEVERITY_ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Filled,
};

export const useSeverityColours = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});
