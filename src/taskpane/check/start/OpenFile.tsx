import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { useSession } from "../../session/useSession";
import { openFirst } from "./openFirst";

const useStyles = makeStyles({
  input: { display: "none" },
  button: { minWidth: tokens.spacingHorizontalNone },
});

interface OpenFileButtonProps {
  readonly label: string;
  readonly look: "primary" | "subtle";
}

/** Lets a person choose a file and opens it. */
export function OpenFileButton({ label, look }: OpenFileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [, session] = useSession();
  return (
    <>
      <Button
        className={styles.button}
        appearance={look}
        size={look === "subtle" ? "small" : "medium"}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={label}
        onChange={({ target }) => {
          openFirst(target.files, session);
          // The same file may be chosen again after it was changed elsewhere.
          target.value = "";
        }}
      />
    </>
  );
}
