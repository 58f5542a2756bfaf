import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { droppedFiles } from "./chosenFiles";
import type { ChosenFile } from "./chosenFiles";

/** Takes files and folders dropped on an element; says whether some hover over it now. */
export function useDrop(
  onFiles: (files: readonly ChosenFile[]) => void,
): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const area = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = (kind: "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void): void =>
      area.current?.addEventListener(kind, hear, { signal: listening.signal });
    on("dragover", (event) => {
      event.preventDefault();
      setOver(true);
    });
    on("dragleave", () => setOver(false));
    on("drop", (event) => {
      event.preventDefault();
      setOver(false);
      // What cannot be read as entries is taken as the plain files it came with.
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(onFiles, () => onFiles([]));
    });
    return () => listening.abort();
  });
  return [area, isOver];
}
