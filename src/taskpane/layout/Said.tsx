import { MessageBar, MessageBarBody } from "@fluentui/react-components";

interface SaidProps {
  readonly intent: "success" | "warning" | "error";
  readonly children: string;
}

/** What became of the last thing that was asked. */
export function Said({ intent, children }: SaidProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
