import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentMultiple20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { namedByPath } from "./chosenFiles";
import type { ChosenFile } from "./chosenFiles";

const useStyles = makeStyles({ input: { display: "none" } });

interface PickFilesProps {
  readonly label: string;
  readonly picks: "files" | "folder";
  readonly look: "primary" | "secondary";
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** A button that lets a person choose files, or a folder with all that is in it. */
export function PickFiles({ label, picks, look, onFiles }: PickFilesProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React knows no such attribute of an input.
    if (input.current !== null) input.current.webkitdirectory = picks === "folder";
  }, [picks]);
  return (
    <>
      <Button
        appearance={look}
        icon={picks === "folder" ? <FolderOpen20Regular /> : <DocumentMultiple20Regular />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        aria-label={label}
        onChange={({ target }) => {
          const files = namedByPath(target.files ?? []);
          // The same files may be chosen again after they were changed elsewhere.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
