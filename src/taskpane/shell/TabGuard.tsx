import { Button, Text } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../language";

interface TabGuardProps {
  readonly children: ReactNode;
}

interface TabGuardState {
  readonly failure: string | undefined;
}

/** Keeps a tab that fails from taking the pane with it, and offers to draw it anew. */
export class TabGuard extends Component<TabGuardProps, TabGuardState> {
  override state: TabGuardState = { failure: undefined };

  static getDerivedStateFromError(failure: unknown): TabGuardState {
    return { failure: failure instanceof Error ? failure.message : String(failure) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <Broken failure={failure} onReopen={() => this.setState({ failure: undefined })} />;
  }
}

function Broken({ failure, onReopen }: { readonly failure: string; readonly onReopen: () => void }) {
  const { broken } = useTexts();
  return (
    <div role="alert">
      <Text as="p" weight="semibold">
        {broken.title}
      </Text>
      <Text as="p">{broken.hint}</Text>
      <Text as="p" font="monospace" size={200}>
        {failure}
      </Text>
      <Button onClick={onReopen}>{broken.reopen}</Button>
    </div>
  );
}
