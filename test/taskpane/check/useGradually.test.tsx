/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { useGradually } from "../../../src/taskpane/check/results/useGradually";

interface CountProps {
  readonly total: number;
  readonly about: string;
  readonly seen: number[];
}

function Count({ total, about, seen }: CountProps) {
  seen.push(useGradually(total, about));
  return null;
}

describe("useGradually", () => {
  let root: Root;

  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    root = createRoot(document.createElement("div"));
  });

  afterEach(() => act(() => root.unmount()));

  function allowed(total: number, about: string): readonly number[] {
    const seen: number[] = [];
    act(() => root.render(<Count total={total} about={about} seen={seen} />));
    return seen;
  }

  it("allows a few at first, more in steps, and any number after the last step", () => {
    expect(allowed(15, "all")).toEqual([6, 12, Infinity]);
  });

  it("sets no limit at all where a few are all there are", () => {
    expect(allowed(6, "all")).toEqual([Infinity]);
  });

  it("goes on from where it was when more of the same come", () => {
    allowed(15, "all");
    expect(allowed(20, "all")).toEqual([18, Infinity]);
  });

  it("begins anew with something else", () => {
    allowed(15, "all");
    expect(allowed(15, "Phước Thái")).toEqual([6, 12, Infinity]);
  });
});
