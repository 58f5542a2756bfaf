import { Text } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

/** A heading of a part of the pane, and its id for what it names. */
export function useHeading(text: string): readonly [ReactNode, string] {
  const id = useId();
  return [
    <Text key={id} as="h2" weight="semibold" id={id} style={{ margin: 0 }}>
      {text}
    </Text>,
    id,
  ];
}
