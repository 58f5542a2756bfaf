import { makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { FileButton, WORKBOOKS } from "../../layout/FileButton";
import { bytesOf } from "../../session/chosenFile";
import { useSession } from "../../session/useSession";

const useStyles = makeStyles({ button: { minWidth: tokens.spacingHorizontalNone } });

interface OpenFileButtonProps {
  readonly label: string;
  readonly look: "primary" | "subtle";
}

/** Lets a person choose a file and opens it. */
export function OpenFileButton({ label, look }: OpenFileButtonProps) {
  const styles = useStyles();
  const [, session] = useSession();
  return (
    <FileButton
      label={label}
      picks="file"
      accept={WORKBOOKS}
      className={styles.button}
      appearance={look}
      size={look === "subtle" ? "small" : "medium"}
      icon={<FolderOpen20Regular />}
      onFiles={([file]) => {
        if (file !== undefined) void session.openFile(file.name, bytesOf(file));
      }}
    >
      {label}
    </FileButton>
  );
}
