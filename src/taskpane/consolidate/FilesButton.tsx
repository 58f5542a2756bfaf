import { DocumentMultiple20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { FileButton } from "../layout/FileButton";
import { namedByPath } from "./chosenFiles";
import type { ChosenFile } from "./chosenFiles";

interface FilesButtonProps {
  readonly label: string;
  readonly picks: "files" | "folder";
  readonly look: "primary" | "secondary";
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** A button that lets a person choose files to put together, or a folder with all that is in it. */
export function FilesButton({ label, picks, look, onFiles }: FilesButtonProps) {
  return (
    <FileButton
      label={label}
      picks={picks}
      appearance={look}
      icon={picks === "folder" ? <FolderOpen20Regular /> : <DocumentMultiple20Regular />}
      onFiles={(files) => onFiles(namedByPath(files))}
    >
      {label}
    </FileButton>
  );
}
