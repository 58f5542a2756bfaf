import { Button, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({ button: { flexShrink: 0, whiteSpace: "nowrap" } });

interface FixButtonProps {
  readonly children: string;
  readonly onClick: () => void;
}

/** Asks for the preview of a fix, and has the focus again once the preview is put away. */
export function FixButton({ children, onClick }: FixButtonProps) {
  const styles = useStyles();
  const focusTarget = useRestoreFocusTarget();
  return (
    <Button
      {...focusTarget}
      className={styles.button}
      size="small"
      icon={<Wrench16Regular />}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
