import { MessageBar, MessageBarBody } from "@fluentui/react-components";

interface LeftAdviceProps<Why extends string> {
  readonly left: readonly { readonly why: Why }[];
  /** Why so many cells were left, and what to do about them. */
  readonly advice: Readonly<Record<Why, (cells: number) => string>>;
}

/** Why cells are left alone, one message for each reason, with the way out of it. */
export function LeftAdvice<Why extends string>({ left, advice }: LeftAdviceProps<Why>) {
  const counts = new Map<Why, number>();
  for (const { why } of left) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, cells]) => (
    <MessageBar key={why} intent="warning" layout="multiline">
      <MessageBarBody>{advice[why](cells)}</MessageBarBody>
    </MessageBar>
  ));
}
