import packageJson from "../../package.json";

/** The version of the program, as its package gives it. */
export const programVersion: string = packageJson.version;
