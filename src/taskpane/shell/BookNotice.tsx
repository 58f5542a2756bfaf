import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface BookNoticeProps {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly children: ReactNode;
  /** How to put it away, with its name; what goes by itself has none. */
  readonly dismissing?: { readonly label: string; readonly dismiss: () => void };
}

/** A word about the workbook as a whole, above whatever tab is open. */
export function BookNotice({ intent, children, dismissing }: BookNoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline" shape="square" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
      {dismissing === undefined ? null : (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={dismissing.label}
              onClick={dismissing.dismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
