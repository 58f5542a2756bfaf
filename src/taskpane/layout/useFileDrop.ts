import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** Takes what is dropped on an element; says whether something hovers over it now. */
export function useFileDrop<Target extends HTMLElement>(
  onDrop: (dropped: DataTransfer) => void,
): readonly [RefObject<Target | null>, boolean] {
  const area = useRef<Target>(null);
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
      if (event.dataTransfer !== null) onDrop(event.dataTransfer);
    });
    return () => listening.abort();
  });
  return [area, isOver];
}
