import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../language";
import { DrawingAttempt } from "../layout/lazyPart";
import { isPartMissing } from "../session/faults";

const useStyles = makeStyles({
  alert: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS, "& p": { margin: 0 } },
});

interface TabGuardProps {
  readonly children: ReactNode;
}

type Failure = { readonly kind: "partMissing" } | { readonly kind: "broken"; readonly reason: string };

interface TabGuardState {
  readonly failure: Failure | undefined;
  readonly attempt: object;
}

/** Keeps a tab that fails, or that cannot be loaded, from taking the pane with it, and offers to draw it anew. */
export class TabGuard extends Component<TabGuardProps, TabGuardState> {
  override state: TabGuardState = { failure: undefined, attempt: {} };

  static getDerivedStateFromError(failure: unknown): Pick<TabGuardState, "failure"> {
    if (isPartMissing(failure)) return { failure: { kind: "partMissing" } };
    return {
      failure: { kind: "broken", reason: failure instanceof Error ? failure.message : String(failure) },
    };
  }

  override render(): ReactNode {
    const { failure, attempt } = this.state;
    if (failure === undefined) return <DrawingAttempt value={attempt}>{this.props.children}</DrawingAttempt>;
    return <Broken failure={failure} onReopen={() => this.setState({ failure: undefined, attempt: {} })} />;
  }
}

interface BrokenProps {
  readonly failure: Failure;
  readonly onReopen: () => void;
}

function Broken({ failure, onReopen }: BrokenProps) {
  const styles = useStyles();
  const { broken, partMissing } = useTexts();
  const { title, hint, reopen } = failure.kind === "partMissing" ? partMissing : broken;
  return (
    <div role="alert" className={styles.alert}>
      <Text as="p" weight="semibold">
        {title}
      </Text>
      <Text as="p">{hint}</Text>
      {failure.kind === "broken" ? (
        <Text as="p" font="monospace" size={200}>
          {failure.reason}
        </Text>
      ) : null}
      <Button onClick={onReopen}>{reopen}</Button>
    </div>
  );
}
