import { printDay } from "../../plan/isoDate";
import type { PlaceOfOtherTime } from "../../text/places";
import type { UnknownPlaceData } from "../place/unknownPlace";
import type { Sentence, Sentences } from "./sentence";

/** What is said of names of places that are in no register. */
export const enPlaces: Pick<Sentences, "unknown-place"> = {
  "unknown-place": ({ data }) => {
    if (data.otherTime !== undefined) return ofOtherTime(data.written, data.otherTime);
    return data.inDistricts.length > 0 ? inSeveralDistricts(data) : notRegistered(data);
  },
};

function inSeveralDistricts({ written, inDistricts }: UnknownPlaceData): Sentence {
  return {
    what: `it is not clear of which district “${written}” is`,
    why: `Several districts have a place of this name: ${inDistricts.join(", ")}`,
    fix: "Write the district in a column beside it or in the title",
  };
}

function notRegistered({ written, candidates }: UnknownPlaceData): Sentence {
  return {
    what: `the register has no “${written}”`,
    ...(candidates.length > 0 && { shouldBe: `Near to it: ${candidates.join(", ")}` }),
    fix: "Check the names of commune and district",
  };
}

function ofOtherTime(written: string, { unit, name, from, to, successors }: PlaceOfOtherTime): Sentence {
  const named = `The ${unit} ${name}`;
  if (to === undefined) {
    return {
      what: `“${written}” does not exist yet at the time of the sheet`,
      why: from === undefined ? "" : `${named} was made on ${printDay(from)}`,
      fix: "Write the name of the time reported, or correct the year in the title",
    };
  }
  return {
    what: `“${written}” no longer exists at the time of the sheet`,
    ...(successors.length > 0 && { shouldBe: `Today part of ${successors.join(", ")}` }),
    why: `${named} existed until ${printDay(to)}`,
    fix: "Write the name of today's unit, or correct the year in the title",
  };
}
