import { Button, makeStyles } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({ input: { display: "none" } });

export const WORKBOOKS = ".xlsx,.xlsm";

interface FileButtonProps extends Pick<
  ButtonProps,
  "appearance" | "className" | "disabled" | "icon" | "size" | "children"
> {
  /** What the files are for: the name of the field behind the button. */
  readonly label: string;
  readonly picks: "file" | "files" | "folder";
  /** The endings the dialog offers; all where it is left out. */
  readonly accept?: string;
  /** Never called with none. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets a person choose a file, several, or a folder with all that is in it. */
export function FileButton({ label, picks, accept, onFiles, ...button }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React knows no such attribute of an input.
    if (input.current !== null) input.current.webkitdirectory = picks === "folder";
  }, [picks]);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple={picks !== "file"}
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Emptied, so that choosing the same files again after they were changed elsewhere is a change too.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
